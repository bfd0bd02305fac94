package jp.akashi.web.open.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.akashi.directory.Directory;
import jp.akashi.directory.Facets;
import jp.akashi.directory.Search;
import jp.akashi.export.Source;
import jp.akashi.export.api.Given;
import jp.akashi.export.api.Operation;
import jp.akashi.export.api.SearchOperation;
import jp.akashi.export.api.SearchTree;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Registry;
import jp.akashi.web.kit.Data;
import jp.akashi.web.kit.Problem;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Services looked for by words and facets, or taken one after the other.
@Component
public final class SearchAnswers implements Answers {
    private static final Label ONLY_WALKING =
            new Label("afterは、order=numberのときだけ指定できます。", "`after` goes only with order=number.");
    private static final Label NOT_WALKING =
            new Label(
                    "order=numberのときは、limitとafterのほかは指定できません。",
                    "With order=number only limit and after can be given.");

    private final Directory directory;
    private final Registry registry;
    private final Facets facets;

    public SearchAnswers(Directory directory, Registry registry) {
        this.directory = directory;
        this.registry = registry;
        this.facets = directory.facets();
    }

    @Override
    public Map<Operation, Answer> all() {
        return Map.of(SearchOperation.of(facets), this::search);
    }

    private View search(Given given, Source source) {
        if (given.text("order").equals(SearchOperation.BY_NUMBER)) {
            return walk(given, source);
        }
        if (given.find("after").isPresent()) {
            return Problem.wrong("after", ONLY_WALKING);
        }
        int limit = given.whole("limit", SearchOperation.USUAL);
        int page = given.whole("page", 1);
        var found =
                directory.search(
                        new Search(
                                wish(given),
                                order(given),
                                new Search.Slice((page - 1) * limit, limit),
                                new Search.Detail(
                                        Set.copyOf(given.all("facets")),
                                        given.find("q").isPresent()
                                                && !given.text("hits")
                                                        .equals(SearchOperation.NO))));
        var part =
                new SearchTree.Part(
                        address(given, Map.of(), source),
                        (long) page * limit < found.total()
                                ? Optional.of(
                                        address(given, Map.of("page", "" + (page + 1)), source))
                                : Optional.empty());
        var tree = SearchTree.of(found, part, source);
        if (!given.all("facets").isEmpty()) {
            tree.put("facets", SearchTree.facets(found, facets));
        }
        return data(tree, part);
    }

    private static View data(Map<String, Object> tree, SearchTree.Part part) {
        var data = Data.json(tree);
        return part.next()
                .map(next -> data.with("Link", "<%s>; rel=\"next\"".formatted(next)))
                .orElse(data);
    }

    private View walk(Given given, Source source) {
        var others = new TreeSet<>(given.values().keySet());
        others.removeIf(name -> given.all(name).isEmpty());
        others.removeAll(Set.of("order", "limit", "after"));
        if (!others.isEmpty()) {
            return Problem.wrong(others.first(), NOT_WALKING);
        }
        int limit = given.whole("limit", SearchOperation.USUAL);
        var after = given.find("after").map(text -> CertificationNumber.parse(text).slug());
        var entries = registry.present(after.orElse(""), limit + 1);
        var shown = entries.subList(0, Math.min(limit, entries.size()));
        var next =
                entries.size() > limit
                        ? Optional.of(
                                address(
                                        given,
                                        Map.of("after", shown.getLast().number().slug()),
                                        source))
                        : Optional.<String>empty();
        var part = new SearchTree.Part(address(given, Map.of(), source), next);
        return data(SearchTree.of(shown, registry.size(), part, source), part);
    }

    private Search.Wish wish(Given given) {
        var chosen = new LinkedHashMap<String, Set<String>>();
        for (var key : facets.keys()) {
            chosen.put(key, new TreeSet<>(given.all(key)));
        }
        return new Search.Wish(Search.words(given.text("q")), chosen);
    }

    private static Search.Order order(Given given) {
        return given.find("order")
                .map(text -> Search.Order.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(given.find("q").isPresent() ? Search.Order.RELEVANCE : Search.Order.NEWEST);
    }

    /// The address of the same question with some parameters changed, in the order of the alphabet.
    private static String address(Given given, Map<String, String> changed, Source source) {
        var values = new TreeMap<String, List<String>>(given.values());
        changed.forEach((name, value) -> values.put(name, List.of(value)));
        var query =
                values.entrySet().stream()
                        .flatMap(one ->
                                one.getValue().stream()
                                        .map(value -> encoded(one.getKey()) + "=" + encoded(value)))
                        .collect(Collectors.joining("&"));
        return source.address(Operation.ROOT + "/services") + (query.isEmpty() ? "" : "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

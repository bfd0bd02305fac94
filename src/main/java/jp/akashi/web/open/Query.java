package jp.akashi.web.open;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.akashi.directory.Facet;
import jp.akashi.directory.Facets;
import jp.akashi.directory.Search;
import jp.akashi.kernel.Label;

/// What a reader asks of the list, as the address says it: words, values of facets, an order, a
/// page, and the services picked so far for a comparison.
public record Query(
        String words,
        Map<String, Set<String>> chosen,
        Search.Order order,
        int page,
        Picked picked) {
    static final int SIZE = 20;
    static final int LONGEST = 200;

    private static final int LAST_PAGE = 100_000;

    /// The outcome of reading an address.
    public sealed interface Read {}

    public record Understood(Query query) implements Read {}

    public record Misread(Label sentence) implements Read {}

    public static Read read(Map<String, List<String>> parameters, Facets facets) {
        var words = first(parameters, "q").strip();
        var order = order(first(parameters, "order"), words);
        var page = page(first(parameters, "page"));
        var picked = Picked.of(parameters.getOrDefault("ids", List.of()));
        var chosen = new LinkedHashMap<String, Set<String>>();
        return Stream.of(
                        QueryFaults.words(words),
                        QueryFaults.facets(parameters, facets, chosen),
                        order.isEmpty() ? QueryFaults.order() : Optional.<Label>empty(),
                        page.isEmpty() ? QueryFaults.page() : Optional.<Label>empty(),
                        QueryFaults.picked(picked))
                .flatMap(Optional::stream)
                .findFirst()
                .<Read>map(Misread::new)
                .orElseGet(() ->
                        new Understood(
                                new Query(
                                        words,
                                        chosen,
                                        order.orElseThrow(),
                                        page.orElseThrow(),
                                        picked)));
    }

    public Search.Wish wish() {
        return new Search.Wish(Search.words(words), chosen);
    }

    Search search(Facets facets) {
        return new Search(
                wish(),
                order,
                new Search.Slice((page - 1) * SIZE, SIZE),
                new Search.Detail(facets.keys(), true));
    }

    boolean isChosen(String facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    /// The same without one value, from the first page on.
    Query without(String facet, String value) {
        var fewer = new LinkedHashMap<>(chosen);
        var values = new TreeSet<>(chosen.getOrDefault(facet, Set.of()));
        values.remove(value);
        if (values.isEmpty()) {
            fewer.remove(facet);
        } else {
            fewer.put(facet, values);
        }
        return new Query(words, fewer, order, 1, picked);
    }

    /// The same with other words.
    Query saying(String other) {
        return new Query(other, chosen, usual(other), 1, picked);
    }

    /// Every service, in the order asked for.
    public String everything() {
        return new Query("", Map.of(), Search.Order.NEWEST, 1, picked).address();
    }

    String address() {
        return address(page, picked);
    }

    /// The address of the feed of all that changes among what is looked for.
    public String feed() {
        return "/services/feed.atom" + list().substring("/services".length());
    }

    /// The address of the list itself, from its first page on.
    public String list() {
        return new Query(words, chosen, usual(words), 1, Picked.of(List.of())).address();
    }

    String address(int toPage, Picked with) {
        var address = Address.of("/services").with("q", words);
        chosen.forEach((facet, values) -> values.forEach(value -> address.with(facet, value)));
        return address.with("order", isInUsualOrder() ? "" : key(order))
                .with("page", toPage == 1 ? "" : String.valueOf(toPage))
                .with("ids", with.joined())
                .toString();
    }

    /// The order nobody has to ask for.
    static Search.Order usual(String words) {
        return words.isBlank() ? Search.Order.NEWEST : Search.Order.RELEVANCE;
    }

    public boolean isInUsualOrder() {
        return order == usual(words);
    }

    static String key(Search.Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private static Optional<Search.Order> order(String text, String words) {
        if (text.isEmpty()) {
            return Optional.of(usual(words));
        }
        return Stream.of(Search.Order.values())
                .filter(order -> key(order).equals(text))
                .findFirst();
    }

    private static Optional<Integer> page(String text) {
        if (text.isEmpty()) {
            return Optional.of(1);
        }
        return text.matches("[1-9][0-9]{0,5}")
                ? Optional.of(Integer.valueOf(text)).filter(page -> page <= LAST_PAGE)
                : Optional.empty();
    }

    /// Whether a facet offers a value; of years any.
    static boolean offers(Facet facet, String value) {
        return facet.find(value).isPresent()
                || facet.key().equals(Facet.YEAR) && value.matches("[12][0-9]{3}");
    }
}

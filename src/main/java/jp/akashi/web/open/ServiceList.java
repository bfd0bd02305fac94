package jp.akashi.web.open;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import jp.akashi.directory.Directory;
import jp.akashi.directory.Facets;
import jp.akashi.directory.Found;
import jp.akashi.directory.Suggestion;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Paging;
import jp.akashi.web.kit.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of certified services (認定サービス一覧): searched, narrowed, page by page, and where services
/// are picked for a comparison.
@Controller
public class ServiceList {
    private static final Label TITLE = new Label("認定サービス一覧", "Certified services");
    private static final int SUGGESTIONS = 9;

    private final Directory directory;
    private final Facets facets;
    private final Registry registry;
    private final Schemes schemes;
    private final InstantSource clock;

    public ServiceList(
            Directory directory, Registry registry, Schemes schemes, InstantSource clock) {
        this.directory = directory;
        this.facets = directory.facets();
        this.registry = registry;
        this.schemes = schemes;
        this.clock = clock;
    }

    @GetMapping("/services")
    public Page list(@RequestParam MultiValueMap<String, String> parameters, Language say) {
        return switch (Query.read(parameters, facets)) {
            case Query.Misread(var sentence) -> Refusal.badRequest(sentence);
            case Query.Understood(var query) ->
                    page(query, directory.search(query.search(facets)), say);
        };
    }

    private Page page(Query query, Found found, Language say) {
        var paging =
                new Paging(
                        query.page(),
                        Query.SIZE,
                        found.total(),
                        page -> say.href(query.address(page, query.picked())));
        if (query.page() > paging.pages()) {
            return Refusal.notFound(
                    new Label(
                            "一覧は%dページまでです(%dページ目を指定しています)。".formatted(paging.pages(), query.page()),
                            "The list has %d pages; this asks for page %d."
                                    .formatted(paging.pages(), query.page())));
        }
        return Page.of("open/services", Actor.OPEN, TITLE).with("list", view(query, found, paging));
    }

    private ListView view(Query query, Found found, Paging paging) {
        var today = Tokyo.today(clock);
        var listings =
                found.matches().stream()
                        .map(match -> ListingView.of(match, schemes, today, query.picked()))
                        .toList();
        return new ListView(
                query,
                listings,
                paging,
                FacetView.of(query, found, facets),
                picks(query),
                ListView.advice(query, found, directory.isComplete()));
    }

    private List<ListView.Pick> picks(Query query) {
        if (query.picked().numbers().isEmpty()) {
            return List.of();
        }
        return registry.list(query.picked().numbers()).stream()
                .map(entry ->
                        new ListView.Pick(
                                entry.face().serviceName(),
                                entry.number().slug(),
                                query.address(
                                        query.page(), query.picked().without(entry.number()))))
                .toList();
    }

    /// What somebody who is typing may mean, for the search boxes.
    @GetMapping(value = "/services/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<Suggestions> suggest(
            @RequestParam(name = "q", defaultValue = "") String typed) {
        var found =
                typed.length() > Query.LONGEST
                        ? List.<Suggestion>of()
                        : directory.suggest(typed, SUGGESTIONS);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(new Suggestions(found));
    }

    public record Suggestions(List<Suggestion> suggestions) {}
}

package jp.akashi.web.open;

import java.time.InstantSource;
import java.util.List;
import jp.akashi.directory.Directory;
import jp.akashi.directory.Found;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Paging;
import jp.akashi.web.kit.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of certified services (認定サービス一覧): searched, narrowed, page by page, and where services
/// are picked for a comparison.
@Controller
public class ServiceList {
    private final Directory directory;
    private final Registry registry;
    private final Schemes schemes;
    private final InstantSource clock;

    public ServiceList(
            Directory directory, Registry registry, Schemes schemes, InstantSource clock) {
        this.directory = directory;
        this.registry = registry;
        this.schemes = schemes;
        this.clock = clock;
    }

    @GetMapping("/services")
    public Page list(@RequestParam MultiValueMap<String, String> parameters) {
        return switch (Query.read(parameters, schemes)) {
            case Query.Misread(var sentence) -> Refusal.badRequest(sentence);
            case Query.Understood(var query) -> page(query, directory.search(query.search()));
        };
    }

    private Page page(Query query, Found found) {
        var paging =
                new Paging(
                        query.page(),
                        Query.SIZE,
                        found.total(),
                        page -> query.address(page, query.picked()));
        if (query.page() > paging.pages()) {
            return Refusal.notFound(
                    "一覧は%dページまでです(%dページ目を指定しています)。".formatted(paging.pages(), query.page()));
        }
        return Page.of("open/services", Actor.OPEN, "認定サービス一覧")
                .with("list", view(query, found, paging));
    }

    private ListView view(Query query, Found found, Paging paging) {
        var today = Tokyo.today(clock);
        var listings =
                found.listings().stream()
                        .map(listing -> ListingView.of(listing, schemes, today, query.picked()))
                        .toList();
        return new ListView(query, listings, paging, schemeChoices(), picks(query));
    }

    private List<Choice> schemeChoices() {
        return schemes.all().stream()
                .map(scheme -> new Choice(scheme.id().value(), scheme.shortName().ja()))
                .toList();
    }

    private List<ListView.Pick> picks(Query query) {
        return registry.list(query.picked().numbers()).stream()
                .map(entry ->
                        new ListView.Pick(
                                entry.face().serviceName(),
                                entry.number().slug(),
                                query.address(
                                        query.page(), query.picked().without(entry.number()))))
                .toList();
    }
}

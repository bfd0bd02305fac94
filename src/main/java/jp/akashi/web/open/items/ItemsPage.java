package jp.akashi.web.open.items;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.directory.Counting;
import jp.akashi.directory.Directory;
import jp.akashi.directory.Distributions;
import jp.akashi.directory.Facets;
import jp.akashi.guide.AskedItems;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Refusal;
import jp.akashi.web.kit.Tongue;
import jp.akashi.web.open.Sought;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The disclosure items of all schemes, and each by itself: what it means, who asks it, and how it
/// is answered.
@Controller
public class ItemsPage {
    private static final int LONGEST = 200;

    private final Registry registry;
    private final Schemes schemes;
    private final Facets facets;
    private final Distributions distributions;
    private final Counting counting;
    private final Map<ItemId, Asked> items;

    public ItemsPage(
            Registry registry,
            Schemes schemes,
            Directory directory,
            Distributions distributions,
            Counting counting) {
        this.facets = directory.facets();
        this.registry = registry;
        this.schemes = schemes;
        this.distributions = distributions;
        this.counting = counting;
        this.items = new LinkedHashMap<>();
        AskedItems.of(schemes).byId().forEach((id, item) -> items.put(id, Asked.of(item, schemes)));
    }

    @GetMapping("/items")
    public View list(@RequestParam(name = "q", defaultValue = "") String words, Language say) {
        if (words.length() > LONGEST) {
            return Refusal.badRequest(
                    new Label(
                            "探す言葉は%d文字までにしてください。".formatted(LONGEST),
                            "Please look for no more than %d characters.".formatted(LONGEST)));
        }
        var found = items.values().stream().filter(item -> has(item, words)).toList();
        return Page.of("items/items", Actor.OPEN, new Label("開示項目の一覧", "Disclosure items"))
                .with("words", words.strip())
                .with("sections", sections(found))
                .with("count", found.size())
                .with("all", items.size());
    }

    /// By the sections' names, in the order of their first item.
    private static Map<Label, List<Asked>> sections(List<Asked> found) {
        var byName = new LinkedHashMap<String, Label>();
        found.forEach(item -> byName.putIfAbsent(item.section().ja(), item.section()));
        return found.stream()
                .collect(
                        Collectors.groupingBy(
                                item -> byName.getOrDefault(item.section().ja(), item.section()),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static boolean has(Asked asked, String words) {
        var item = asked.item();
        var text =
                Stream.of(item.label(), item.group(), item.ask(), asked.section())
                        .map(label -> label.ja() + " " + label.en())
                        .collect(Collectors.joining(" ", "", " " + item.id()));
        return Stream.of(folded(words).split(" ")).allMatch(folded(text)::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    @GetMapping("/items/{id}")
    public View show(
            @PathVariable String id,
            @RequestParam(name = "service", defaultValue = "") String service,
            Language say) {
        var asked =
                items.values().stream()
                        .filter(item -> item.item().id().value().equals(id))
                        .findFirst();
        if (asked.isEmpty()) {
            return Refusal.notFound(
                    new Label(
                            "この開示項目はありません。「開示項目の一覧」から選んでください。",
                            "There is no such item. Please choose one from the list of items."));
        }
        var looked = Sought.present(service, registry);
        return looked.isEmpty() && !service.isBlank()
                ? Refusal.notFound(
                        new Label(
                                "serviceで指定された認定番号のサービスは、この台帳にありません。",
                                "The register has no service with the number given as service."))
                : page(asked.get(), looked, say);
    }

    private Page page(Asked asked, Optional<Entry> entry, Language say) {
        var id = asked.item().id();
        var counted = counting.read(_ -> distributions.of(id));
        var speaking = new ItemView.Speaking(new Tongue(say, schemes.units()), facets);
        return Page.of("items/item", Actor.OPEN, asked.item().label())
                .crumb(new Label("開示項目の一覧", "Disclosure items"), "/items")
                .with(
                        "view",
                        ItemView.of(asked, counted.value(), entry, speaking)
                                .complete(counted.isComplete()));
    }
}

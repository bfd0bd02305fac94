package jp.akashi.web.open;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.akashi.export.DisclosureSchema;
import jp.akashi.export.EntryTree;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.paper.Mark;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Scheme.MarkStyle;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Data;
import jp.akashi.web.kit.Problem;
import jp.akashi.web.kit.PublicAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// A service for machines: the entry as JSON, and the mark (認定マーク) as SVG and PNG while it is in
/// force.
@Controller
public class ServiceFiles {
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final Registry registry;
    private final Schemes schemes;
    private final InstantSource clock;

    public ServiceFiles(Registry registry, Schemes schemes, InstantSource clock) {
        this.registry = registry;
        this.schemes = schemes;
        this.clock = clock;
    }

    @GetMapping("/services/{number:[^.]+}.json")
    public View json(@PathVariable String number, HttpServletRequest request) {
        return find(number)
                .<View>map(entry -> Data.json(tree(entry, request)))
                .orElseGet(ServiceFiles::unknown);
    }

    private static Problem unknown() {
        return Problem.notFound(
                new Label(
                        "この認定番号のサービスは、台帳にありません。",
                        "There is no service of this certification number in the register."));
    }

    @GetMapping("/services/{number}/mark.svg")
    public ResponseEntity<String> svg(@PathVariable String number) {
        return mark(number, SVG, Mark::svg);
    }

    @GetMapping("/services/{number}/mark.png")
    public ResponseEntity<byte[]> png(@PathVariable String number) {
        return mark(number, MediaType.IMAGE_PNG, Mark::png);
    }

    private Map<String, Object> tree(Entry entry, HttpServletRequest request) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put(
                "$schema",
                PublicAddress.of(request, DisclosureSchema.path(schemes.get(entry.edition()))));
        tree.put(
                "address",
                PublicAddress.of(request, "/services/" + Address.encoded(entry.number().slug())));
        tree.putAll(EntryTree.of(entry, schemes));
        return tree;
    }

    private <T> ResponseEntity<T> mark(
            String number, MediaType type, BiFunction<MarkStyle, String, Outcome<T>> pen) {
        var entry =
                find(number).filter(found -> found.standing().term().contains(Tokyo.today(clock)));
        if (entry.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var style = schemes.get(entry.get().edition().scheme()).mark();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(pen.apply(style, entry.get().printed()).orThrow());
    }

    private Optional<Entry> find(String number) {
        return Picked.of(List.of(number)).numbers().stream().findFirst().flatMap(registry::find);
    }
}

package jp.akashi.web.open;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.paper.Mark;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Scheme.MarkStyle;
import jp.akashi.scheme.Schemes;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The mark of a service (認定マーク) as SVG and PNG, while its certification is in force.
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

    @GetMapping("/services/{number}/mark.svg")
    public ResponseEntity<String> svg(@PathVariable String number) {
        return mark(number, SVG, Mark::svg);
    }

    @GetMapping("/services/{number}/mark.png")
    public ResponseEntity<byte[]> png(@PathVariable String number) {
        return mark(number, MediaType.IMAGE_PNG, Mark::png);
    }

    private <T> ResponseEntity<T> mark(
            String number, MediaType type, BiFunction<MarkStyle, String, Outcome<T>> pen) {
        var entry = find(number).filter(found -> found.standing().isInForceOn(Tokyo.today(clock)));
        if (entry.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var style = schemes.get(entry.get().edition().scheme()).mark();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(pen.apply(style, entry.get().printed()).orThrow());
    }

    private Optional<Entry> find(String number) {
        return Picked.of(List.of(number)).numbers().stream().findFirst().flatMap(registry::find);
    }
}

package jp.akashi.web.open;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Tokyo;
import jp.akashi.paper.Mark;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Validity;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The mark that other sites show straight from the register (掲載用の認定マーク): while the certification
/// is in force it is the mark, and from then on it says that and why it is not (運用規程 第10条).
@Controller
public class LiveMarks {
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final Registry registry;
    private final Schemes schemes;
    private final InstantSource clock;

    public LiveMarks(Registry registry, Schemes schemes, InstantSource clock) {
        this.registry = registry;
        this.schemes = schemes;
        this.clock = clock;
    }

    /// Asked for again each time it is shown, and by every site.
    @GetMapping("/marks/{number}.svg")
    public ResponseEntity<byte[]> svg(@PathVariable String number) {
        return Picked.of(List.of(number)).numbers().stream()
                .findFirst()
                .flatMap(registry::find)
                .map(entry -> answer(drawn(entry, Tokyo.today(clock))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(String svg) {
        var bytes = svg.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(SVG)
                .eTag("\"" + Digest.of(svg).hex() + "\"")
                .cacheControl(CacheControl.noCache().cachePublic())
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(bytes);
    }

    private String drawn(Entry entry, LocalDate day) {
        var style = schemes.get(entry.edition().scheme()).mark();
        var validity = Validity.of(entry.standing(), day);
        return (validity == Validity.VALID
                        ? Mark.svg(style, entry.printed())
                        : Mark.over(style, entry.printed(), validity.label().ja()))
                .orThrow();
    }
}

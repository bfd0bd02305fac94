package jp.akashi.web.open;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.akashi.export.DisclosureSchema;
import jp.akashi.kernel.EditionId;
import jp.akashi.paper.form.FormWriter;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.PublicAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// An edition to take away: its empty Excel form, and the JSON Schema of what is published under
/// it.
@Controller
public class EditionFiles {
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");
    private static final CacheControl HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final Schemes schemes;
    private final FormWriter writer;

    /// Made once: anybody may ask for them, and making one takes a while.
    private final Map<EditionId, byte[]> forms = new ConcurrentHashMap<>();

    public EditionFiles(Schemes schemes) {
        this.schemes = schemes;
        this.writer = new FormWriter(schemes);
    }

    @GetMapping("/schemes/{id}/{date}/template.xlsx")
    public ResponseEntity<byte[]> template(@PathVariable String id, @PathVariable String date) {
        return find(id, date)
                .map(edition ->
                        ResponseEntity.ok()
                                .contentType(XLSX)
                                .cacheControl(HOUR)
                                .header("Content-Disposition", attachment(edition))
                                .body(forms.computeIfAbsent(edition.id(), writer::template)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/schemes/{id}/{date}/disclosure.schema.json")
    public ResponseEntity<Map<String, Object>> schema(
            @PathVariable String id, @PathVariable String date, HttpServletRequest request) {
        return find(id, date)
                .map(edition ->
                        ResponseEntity.ok()
                                .contentType(SCHEMA)
                                .cacheControl(HOUR)
                                .body(schema(edition, request)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Map<String, Object> schema(Edition edition, HttpServletRequest request) {
        return DisclosureSchema.of(
                schemes.get(edition.id().scheme()),
                edition,
                PublicAddress.of(request, DisclosureSchema.path(edition)));
    }

    private String attachment(Edition edition) {
        var scheme = schemes.get(edition.id().scheme()).shortName().ja();
        return ContentDisposition.attachment()
                .filename(
                        "申請書様式_%s_%s.xlsx".formatted(scheme, edition.id().date()),
                        StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private Optional<Edition> find(String id, String date) {
        return SchemePage.find(schemes, id).flatMap(scheme -> SchemePage.find(scheme, date));
    }
}

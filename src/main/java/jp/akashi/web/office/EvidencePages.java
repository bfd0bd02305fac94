package jp.akashi.web.office;

import java.io.IOException;
import java.util.NoSuchElementException;
import jp.akashi.access.Action;
import jp.akashi.desk.Desk;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.PagePictures;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Filed documents for the office: page by page as pictures, or whole as they were filed.
@Controller
public class EvidencePages {
    private final Desktop desktop;
    private final Desk desk;
    private final PagePictures pictures;
    private final StoredFiles files;

    EvidencePages(Desktop desktop, Desk desk, PagePictures pictures, StoredFiles files) {
        this.desktop = desktop;
        this.desk = desk;
        this.pictures = pictures;
        this.files = files;
    }

    @GetMapping("/office/cases/{id}/evidence/{document}/pages/{page}.png")
    ResponseEntity<byte[]> page(
            Person person,
            @PathVariable String id,
            @PathVariable String document,
            @PathVariable int page) {
        var found = find(person, id, document);
        return switch (pictures.png(found.file().digest(), page)) {
            case Outcome.Done<byte[]>(var png) ->
                    ResponseEntity.ok()
                            .contentType(MediaType.IMAGE_PNG)
                            .cacheControl(
                                    CacheControl.maxAge(java.time.Duration.ofHours(1))
                                            .cachePrivate())
                            .body(png);
            case Outcome.Refused<byte[]> refused -> ResponseEntity.notFound().build();
        };
    }

    @GetMapping("/office/cases/{id}/evidence/{document}")
    ResponseEntity<InputStreamResource> whole(
            Person person, @PathVariable String id, @PathVariable String document)
            throws IOException {
        var found = find(person, id, document);
        var name =
                ContentDisposition.attachment()
                        .filename(found.file().fileName(), java.nio.charset.StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(found.file().bytes())
                .header("Content-Disposition", name.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(files.open(found.file().digest())));
    }

    private Evidence find(Person person, String id, String document) {
        var file = desktop.open(person, id);
        desk.check(person, Action.SEE_EVIDENCE, file.target());
        try {
            return file.application().filings().reversed().stream()
                    .flatMap(filing ->
                            filing.dossier().evidence().find(new EvidenceId(document)).stream())
                    .findFirst()
                    .orElseThrow();
        } catch (IllegalArgumentException | NoSuchElementException unknown) {
            throw Desktop.notFound();
        }
    }
}

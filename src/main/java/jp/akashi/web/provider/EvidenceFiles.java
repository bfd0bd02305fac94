package jp.akashi.web.provider;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import jp.akashi.access.Action;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.web.kit.EvidenceLists;
import jp.akashi.web.kit.PagePictures;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The provider's own documents: whole as they were handed in, or page by page as pictures. A
/// document never opens inside our pages.
@Controller
public class EvidenceFiles {
    private final Folders folders;
    private final Own own;
    private final StoredFiles files;
    private final PagePictures pictures;
    private final EvidenceLists lists;
    private final FromOutside outside;
    private final InstantSource clock;

    EvidenceFiles(
            Folders folders, Own own, Shelves shelves, FromOutside outside, InstantSource clock) {
        this.folders = folders;
        this.own = own;
        this.files = shelves.files();
        this.pictures = shelves.pictures();
        this.lists = shelves.lists();
        this.outside = outside;
        this.clock = clock;
    }

    /// Where documents and what is made of them come from.
    @Component
    record Shelves(StoredFiles files, PagePictures pictures, EvidenceLists lists) {}

    @GetMapping("/provider/drafts/{id}/evidence/list.xlsx")
    public ResponseEntity<byte[]> listAsBook(Person person, @PathVariable String id) {
        var folder = folders.open(person, Action.SEE_EVIDENCE, id);
        return lists.xlsx(folder.dossier(), Tokyo.today(clock));
    }

    @GetMapping("/provider/drafts/{id}/evidence/list.pdf")
    public Object listOnPaper(Person person, @PathVariable String id) {
        var folder = folders.open(person, Action.SEE_EVIDENCE, id);
        return lists.pdf(folder.dossier(), Tokyo.today(clock), folder.href("evidence"));
    }

    @GetMapping("/provider/drafts/{id}/evidence/{document}/file")
    public ResponseEntity<InputStreamResource> ofDraft(
            Person person, @PathVariable String id, @PathVariable String document)
            throws IOException {
        var folder = folders.open(person, Action.SEE_EVIDENCE, id);
        var found = drafted(folder, document);
        outside.takes(person, folder.draft(), found);
        return whole(found);
    }

    @GetMapping("/provider/applications/{id}/evidence/{document}/file")
    public ResponseEntity<InputStreamResource> ofApplication(
            Person person, @PathVariable String id, @PathVariable String document)
            throws IOException {
        var application = own.filed(person, Action.SEE_EVIDENCE, id).application();
        var found =
                application.filings().reversed().stream()
                        .flatMap(filing -> filing.dossier().evidence().documents().stream())
                        .filter(one -> one.id().value().equals(document))
                        .findFirst()
                        .orElseThrow(Own::notThere);
        outside.takes(person, application, found);
        return whole(found);
    }

    @GetMapping("/provider/drafts/{id}/evidence/{document}/pages/{page}.png")
    public ResponseEntity<byte[]> page(
            Person person,
            @PathVariable String id,
            @PathVariable String document,
            @PathVariable int page) {
        var folder = folders.open(person, Action.SEE_EVIDENCE, id);
        var found = drafted(folder, document);
        outside.looks(person, folder.draft(), found);
        return switch (pictures.png(found.file().digest(), page)) {
            case Outcome.Done<byte[]>(var png) ->
                    ResponseEntity.ok()
                            .contentType(MediaType.IMAGE_PNG)
                            .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                            .body(png);
            case Outcome.Refused<byte[]> _ -> throw Own.notThere();
        };
    }

    private static Evidence drafted(Folder folder, String document) {
        return DocumentPage.find(folder, document).orElseThrow(Own::notThere);
    }

    private ResponseEntity<InputStreamResource> whole(Evidence document) throws IOException {
        var stored = document.file();
        if (!files.has(stored.digest())) {
            throw Own.notThere();
        }
        var disposition =
                ContentDisposition.attachment()
                        .filename(stored.fileName(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(stored.bytes())
                .header("Content-Disposition", disposition.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(files.open(stored.digest())));
    }
}

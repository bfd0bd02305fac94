package jp.akashi.web.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.application.Applications;
import jp.akashi.desk.Desk;
import jp.akashi.desk.Openings;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.EvidenceId;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Filed documents for the office: page by page as pictures, or whole as they were filed.
@Controller
public class EvidencePages {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,79}");

    private final Desktop desktop;
    private final Applications applications;
    private final Desk desk;
    private final PagePictures pictures;
    private final StoredFiles files;
    private final EvidenceLists lists;
    private final Openings openings;

    EvidencePages(
            Desktop desktop,
            Applications applications,
            Desk desk,
            PagePictures pictures,
            StoredFiles files,
            EvidenceLists lists,
            Openings openings) {
        this.desktop = desktop;
        this.applications = applications;
        this.desk = desk;
        this.pictures = pictures;
        this.files = files;
        this.lists = lists;
        this.openings = openings;
    }

    @GetMapping("/office/cases/{id}/evidence-list.xlsx")
    ResponseEntity<byte[]> listAsBook(Person person, @PathVariable String id) {
        var application = listed(person, id);
        return lists.xlsx(application.dossier(), day(application));
    }

    @GetMapping("/office/cases/{id}/evidence-list.pdf")
    Object listOnPaper(Person person, @PathVariable String id) {
        var application = listed(person, id);
        return lists.pdf(application.dossier(), day(application), "/office/cases/" + id);
    }

    private Application listed(Person person, String id) {
        var file = desktop.open(person, id);
        desk.check(person, Action.SEE_EVIDENCE, file.target());
        return file.application();
    }

    /// The day on which the list was filed last.
    private static LocalDate day(Application application) {
        return LocalDate.ofInstant(application.filings().getLast().at(), Tokyo.ZONE);
    }

    @GetMapping("/office/cases/{id}/evidence/{document}/pages/{page}.png")
    ResponseEntity<byte[]> page(
            Person person,
            @PathVariable String id,
            @PathVariable String document,
            @PathVariable int page) {
        var opened = opened(person, id, document);
        openings.looks(person, opened);
        return switch (pictures.png(opened.file(), page)) {
            case Outcome.Done<byte[]>(var png) ->
                    ResponseEntity.ok()
                            .contentType(MediaType.IMAGE_PNG)
                            .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                            .body(png);
            case Outcome.Refused<byte[]> refused -> ResponseEntity.notFound().build();
        };
    }

    @GetMapping("/office/cases/{id}/evidence/{document}")
    ResponseEntity<InputStreamResource> whole(
            Person person, @PathVariable String id, @PathVariable String document)
            throws IOException {
        var found = find(person, id, document);
        if (!files.has(found.file().digest())) {
            throw Desktop.notFound();
        }
        openings.takes(
                person,
                new Openings.Opened(new ApplicationId(id), found.id(), found.file().digest()));
        var name =
                ContentDisposition.attachment()
                        .filename(found.file().fileName(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(found.file().bytes())
                .header("Content-Disposition", name.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(files.open(found.file().digest())));
    }

    /// The file alone: a page is asked for more often than anything else, and the case is not
    /// needed for it.
    private Openings.Opened opened(Person person, String id, String document) {
        desk.check(person, Action.SEE_EVIDENCE, Access.Target.NONE);
        if (!ID.matcher(id).matches() || !ID.matcher(document).matches()) {
            throw Desktop.notFound();
        }
        var application = new ApplicationId(id);
        var found = new EvidenceId(document);
        return applications
                .findFile(application, found)
                .map(file -> new Openings.Opened(application, found, file))
                .orElseThrow(Desktop::notFound);
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

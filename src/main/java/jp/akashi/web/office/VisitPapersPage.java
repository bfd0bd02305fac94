package jp.akashi.web.office;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.desk.CaseFile;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.examination.AttachToVisit;
import jp.akashi.examination.Visit;
import jp.akashi.examination.Visits;
import jp.akashi.kernel.VisitId;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Flash;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/// The documents of a visit (調査の書類): put to its record, and read again by the office alone.
@Controller
public class VisitPapersPage {
    private final Desktop desktop;
    private final Visits visits;
    private final AttachToVisit attach;
    private final PostedFiles posted;
    private final StoredFiles files;

    VisitPapersPage(
            Desktop desktop,
            Visits visits,
            AttachToVisit attach,
            PostedFiles posted,
            StoredFiles files) {
        this.desktop = desktop;
        this.visits = visits;
        this.attach = attach;
        this.posted = posted;
        this.files = files;
    }

    @PostMapping("/office/cases/{id}/visit/{visit}/documents")
    Flash put(
            Person person,
            @PathVariable String id,
            @PathVariable String visit,
            HttpServletRequest request) {
        var seen = find(desktop.open(person, id), visit);
        var sent = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        var file =
                Optional.ofNullable(sent)
                        .flatMap(form -> Optional.ofNullable(form.getFile("file:" + visit)))
                        .orElseThrow(Desktop::notFound);
        boolean latest = String.valueOf(seen.version()).equals(request.getParameter("version"));
        var here = "/office/cases/" + id + "/visit";
        var done = "調査の書類を添えました。";
        var kept = posted.keep(file);
        return desktop.act(
                person,
                id,
                new Desktop.Wish(Action.PLAN_VISIT, Desktop.Wish.ANY_VERSION, here, done),
                seat ->
                        kept.then(paper ->
                                attach.attach(
                                        seat.hand(), latest ? seen : seen.asSeen(-1), paper)));
    }

    @GetMapping("/office/cases/{id}/visit/{visit}/documents/{digest}")
    ResponseEntity<InputStreamResource> read(
            Person person,
            @PathVariable String id,
            @PathVariable String visit,
            @PathVariable String digest)
            throws IOException {
        var file =
                find(desktop.open(person, id), visit).papers().stream()
                        .map(Visit.Paper::file)
                        .filter(each -> each.digest().hex().equals(digest))
                        .filter(each -> files.has(each.digest()))
                        .findFirst()
                        .orElseThrow(Desktop::notFound);
        var name =
                ContentDisposition.attachment()
                        .filename(file.fileName(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(file.bytes())
                .header("Content-Disposition", name.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(files.open(file.digest())));
    }

    private Visit find(CaseFile file, String visit) {
        return Optional.of(visit)
                .filter(id -> id.matches("[0-9a-z]{26}"))
                .flatMap(id -> visits.find(new VisitId(id)))
                .filter(each -> each.application().equals(file.application().id()))
                .orElseThrow(Desktop::notFound);
    }
}

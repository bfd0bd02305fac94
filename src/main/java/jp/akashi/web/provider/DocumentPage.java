package jp.akashi.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.application.Draft;
import jp.akashi.application.EditDraft;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.provider.form.Sent;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// One document of a draft: what it is, its pages, where it is cited, and taking it away.
@Controller
public class DocumentPage {
    private final Folders folders;
    private final DraftFrame frame;
    private final Edits edits;
    private final Uploads uploads;
    private final Wording wording;

    DocumentPage(Folders folders, DraftFrame frame, Edits edits, Uploads uploads, Wording wording) {
        this.folders = folders;
        this.frame = frame;
        this.edits = edits;
        this.uploads = uploads;
        this.wording = wording;
    }

    @GetMapping("/provider/drafts/{id}/evidence/{document}")
    public Page show(
            Person person,
            @PathVariable String id,
            @PathVariable String document,
            @RequestParam(defaultValue = "1") int page) {
        var folder = folders.open(person, Action.SEE_EVIDENCE, id);
        var found = get(folder, document);
        return page(folder, found, DocumentForm.of(found))
                .with("page", Math.clamp(page, 1, Math.max(1, found.file().pages())));
    }

    @PostMapping("/provider/drafts/{id}/evidence/{document}")
    public View save(
            Person person,
            @PathVariable String id,
            @PathVariable String document,
            HttpServletRequest request) {
        var folder = folders.open(person, Action.EDIT_DRAFT, id);
        var found = get(folder, document);
        var typed = DocumentForm.sent(Sent.of(request));
        if (!folder.scope().isOpen(found)) {
            return Flash.refused(href(folder, found), "提出済みの資料は、照会への回答では変更できません。新しい資料を追加してください。");
        }
        if (!typed.errors().isEmpty()) {
            return page(folder, found, typed);
        }
        var change =
                new EditDraft.Change(
                        dossier ->
                                dossier.evidence()
                                        .find(found.id())
                                        .map(DocumentForm::fingerprint)
                                        .orElse(""),
                        typed.seen(),
                        dossier ->
                                dossier.with(
                                        dossier.evidence().withDocumentInPlace(typed.in(found))));
        return switch (edits.edit(person, folder.draft(), change)) {
            case Outcome.Done<Draft> _ ->
                    Flash.done(folder.href("evidence"), found.label() + "を保存しました。");
            case Outcome.Refused<Draft> _ -> clash(folder, found, typed);
        };
    }

    @PostMapping("/provider/drafts/{id}/evidence/{document}/replace")
    public View replace(
            Person person,
            @PathVariable String id,
            @PathVariable String document,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var folder = folders.open(person, Action.EDIT_DRAFT, id);
        var found = get(folder, document);
        if (!folder.scope().isOpen(found)) {
            return Flash.refused(href(folder, found), "提出済みの資料は、照会への回答では差し替えられません。新しい資料を追加してください。");
        }
        if (file == null || file.isEmpty()) {
            return Flash.refused(href(folder, found), "差し替えるPDFファイルを選んでください。");
        }
        var taken = uploads.replace(person, folder.draft(), file, found);
        return taken.draft().isPresent()
                ? Flash.done(href(folder, found), taken.sentence())
                : Flash.refused(href(folder, found), taken.sentence());
    }

    @PostMapping("/provider/drafts/{id}/evidence/{document}/delete")
    public View delete(Person person, @PathVariable String id, @PathVariable String document) {
        var folder = folders.open(person, Action.EDIT_DRAFT, id);
        var found = find(folder, document);
        if (found.isEmpty()) {
            return Flash.done(folder.href("evidence"), "この資料はすでに外されています。");
        }
        if (!folder.scope().isOpen(found.get())) {
            return Flash.refused(href(folder, found.get()), "提出済みの資料は、照会への回答では外せません。");
        }
        if (!Citing.of(folder, found.get()).isEmpty()) {
            return Flash.refused(
                    href(folder, found.get()),
                    found.get().label() + "は項目に引用されているため、外せません。先に、下の項目から引用を消してください。");
        }
        var change =
                new EditDraft.Change(
                        dossier -> isCited(dossier.evidence(), found.get()),
                        false,
                        dossier ->
                                dossier.with(dossier.evidence().withoutDocument(found.get().id())));
        return edits.edit(person, folder.draft(), change) instanceof Outcome.Done<Draft>
                ? Flash.done(folder.href("evidence"), found.get().label() + "を外しました。")
                : Flash.refused(href(folder, found.get()), "ほかの担当者が、この資料を引用しました。");
    }

    private static boolean isCited(EvidenceIndex index, Evidence document) {
        return index.citations().values().stream()
                .flatMap(List::stream)
                .anyMatch(citation -> citation.label().equals(document.label()));
    }

    /// A colleague changed the document meanwhile: what was typed stays, and saving again means it.
    private Page clash(Folder folder, Evidence seen, DocumentForm typed) {
        var stored = edits.fresh(folder.draft());
        var theirs = stored.dossier().evidence().find(seen.id());
        if (theirs.isEmpty()) {
            throw Own.notThere();
        }
        return page(
                        folder.with(stored),
                        theirs.get(),
                        typed.seen(DocumentForm.fingerprint(theirs.get())))
                .with("theirs", List.of(DocumentForm.of(theirs.get())))
                .with("last", edits.last(stored));
    }

    private Page page(Folder folder, Evidence document, DocumentForm form) {
        return frame.page("document", folder, document.label(), "evidence/document")
                .crumb("資料", folder.href("evidence"))
                .with("document", document)
                .with("form", form)
                .with("kinds", EvidencePage.kinds(wording))
                .with("languages", DocumentForm.choices(Evidence.Tongue.values(), wording))
                .with("copies", DocumentForm.choices(Evidence.Copy.values(), wording))
                .with("citing", Citing.of(folder, document))
                .with("open", folder.scope().isOpen(document))
                .with("page", 1)
                .with("theirs", List.of())
                .with("last", new Edits.Last("", ""));
    }

    static String href(Folder folder, Evidence document) {
        return folder.href("evidence/" + document.id());
    }

    static Optional<Evidence> find(Folder folder, String document) {
        return document.matches("[a-z0-9]{1,40}")
                ? folder.dossier().evidence().find(new EvidenceId(document))
                : Optional.empty();
    }

    private static Evidence get(Folder folder, String document) {
        return find(folder, document).orElseThrow(Own::notThere);
    }
}

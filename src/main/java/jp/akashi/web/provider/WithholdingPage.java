package jp.akashi.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import jp.akashi.access.Action;
import jp.akashi.application.Draft;
import jp.akashi.application.EditDraft;
import jp.akashi.application.WithholdingReason;
import jp.akashi.application.WithholdingRequest;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.provider.form.Sent;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// 公表の留保: the answers a provider wishes not to be published for a time.
@Controller
public class WithholdingPage {
    private final Folders folders;
    private final DraftFrame frame;
    private final Edits edits;
    private final Wording wording;

    WithholdingPage(Folders folders, DraftFrame frame, Edits edits, Wording wording) {
        this.folders = folders;
        this.frame = frame;
        this.edits = edits;
        this.wording = wording;
    }

    @GetMapping("/provider/drafts/{id}/withholding")
    public Page show(Person person, @PathVariable String id) {
        var folder = folders.open(person, Action.SEE_DRAFT, id);
        return page(folder, WithholdingLines.of(folder.dossier().faceSheet().withholdings()));
    }

    @PostMapping("/provider/drafts/{id}/withholding")
    public View save(Person person, @PathVariable String id, HttpServletRequest request) {
        var folder = folders.open(person, Action.EDIT_DRAFT, id);
        if (!folder.scope().isWhole()) {
            return Flash.refused(folder.href("withholding"), "照会への回答では、公表の留保は変更できません。");
        }
        var typed = WithholdingLines.sent(Sent.of(request), folder.edition());
        if (!typed.errors().isEmpty()) {
            return page(folder, typed);
        }
        var change =
                new EditDraft.Change(
                        dossier -> WithholdingLines.fingerprint(dossier.faceSheet().withholdings()),
                        typed.seen(),
                        dossier ->
                                dossier.with(dossier.faceSheet().withWithholdings(typed.wishes())));
        return switch (edits.edit(person, folder.draft(), change)) {
            case Outcome.Done<Draft> _ ->
                    Flash.done(folder.href("withholding"), "公表の留保の申し出を保存しました。");
            case Outcome.Refused<Draft> _ -> clash(folder, typed);
        };
    }

    /// A colleague changed the list meanwhile: theirs is shown above, and saving again means this
    /// one.
    private Page clash(Folder folder, WithholdingLines typed) {
        var stored = edits.fresh(folder.draft());
        var theirs = stored.dossier().faceSheet().withholdings();
        var shown =
                theirs.isEmpty()
                        ? List.of("(申し出なし)")
                        : theirs.stream().map(wish -> print(folder, wish)).toList();
        return page(folder.with(stored), typed.seen(WithholdingLines.fingerprint(theirs)))
                .with("theirs", shown)
                .with("last", edits.last(stored));
    }

    private String print(Folder folder, WithholdingRequest wish) {
        return Wording.nameOf(folder.edition(), wish.item())
                + " / "
                + wording.term(wish.kind())
                + " / "
                + wish.reason()
                + " / "
                + Days.print(wish.until())
                + "まで";
    }

    private Page page(Folder folder, WithholdingLines lines) {
        var items =
                folder.edition().rows().stream()
                        .map(row -> new Choice(row.id().value(), Wording.nameOf(row)))
                        .toList();
        var kinds =
                Arrays.stream(WithholdingReason.values())
                        .map(kind -> new Choice(kind.name(), wording.term(kind)))
                        .toList();
        return frame.page("withholding", folder, "公表の留保の申し出", "withholding")
                .with("lines", lines)
                .with("items", items)
                .with("kinds", kinds)
                .with("theirs", List.of())
                .with("last", new Edits.Last("", ""));
    }
}

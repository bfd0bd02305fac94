package jp.akashi.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.akashi.access.Action;
import jp.akashi.application.Draft;
import jp.akashi.application.EditDraft;
import jp.akashi.application.SiteChange;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.provider.form.Sent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// データセンター: the sites some items are answered for, one by one.
@Controller
public class SitesPage {
    private final Folders folders;
    private final DraftFrame frame;
    private final Edits edits;

    SitesPage(Folders folders, DraftFrame frame, Edits edits) {
        this.folders = folders;
        this.frame = frame;
        this.edits = edits;
    }

    @GetMapping("/provider/drafts/{id}/sites")
    public Page show(Person person, @PathVariable String id) {
        var folder = folders.open(person, Action.SEE_DRAFT, id);
        return page(folder, SiteLines.of(folder.dossier().sites()));
    }

    @PostMapping("/provider/drafts/{id}/sites")
    public View save(Person person, @PathVariable String id, HttpServletRequest request) {
        var folder = folders.open(person, Action.EDIT_DRAFT, id);
        if (!folder.scope().isWhole()) {
            return Flash.refused(folder.href("sites"), "照会への回答では、データセンターの一覧は変更できません。");
        }
        var typed = SiteLines.sent(Sent.of(request));
        var change = typed.findChange();
        if (change.isEmpty()) {
            return page(folder, typed);
        }
        return switch (apply(person, folder, change.get(), typed.seen())) {
            case Outcome.Done<Draft> _ -> Flash.done(folder.href("sites"), "データセンターの一覧を保存しました。");
            case Outcome.Refused<Draft> _ -> clash(folder, typed);
        };
    }

    private Outcome<Draft> apply(Person person, Folder folder, SiteChange change, String seen) {
        return edits.edit(
                person,
                folder.draft(),
                new EditDraft.Change(
                        dossier -> SiteLines.fingerprint(dossier.sites()),
                        seen,
                        dossier -> change.in(dossier, item -> isBySite(folder, item))));
    }

    private static boolean isBySite(Folder folder, ItemId item) {
        return folder.edition()
                .findRow(item)
                .filter(row -> row.item().traits().perSite())
                .isPresent();
    }

    /// A colleague changed the list meanwhile: theirs stands in the form, and what was typed beside
    /// it.
    private Page clash(Folder folder, SiteLines typed) {
        var stored = edits.fresh(folder.draft());
        return page(folder.with(stored), SiteLines.of(stored.dossier().sites()))
                .with("mine", typed.names())
                .with("last", edits.last(stored));
    }

    private Page page(Folder folder, SiteLines lines) {
        return frame.page("sites", folder, "データセンター", "sites")
                .with("lines", lines)
                .with(
                        "asked",
                        folder.edition().rows().stream()
                                .filter(row -> row.item().traits().perSite())
                                .map(row -> row.number() + " " + row.item().label().ja())
                                .toList())
                .with("mine", List.of())
                .with("last", new Edits.Last("", ""));
    }
}

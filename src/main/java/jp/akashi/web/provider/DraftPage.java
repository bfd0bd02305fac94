package jp.akashi.web.provider;

import java.util.List;
import jp.akashi.access.Action;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.desk.Desk;
import jp.akashi.disclosure.Finding;
import jp.akashi.evidence.Citation;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.renewal.CatchUpDraft;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// 下書きの概要: how far it is, what is missing, and the way to each part; and throwing it away.
@Controller
public class DraftPage {
    private final Folders folders;
    private final DraftFrame frame;
    private final Checks checks;
    private final Edits edits;
    private final Wording wording;
    private final Desk desk;
    private final Drafts drafts;
    private final CatchUpDraft newer;

    DraftPage(
            Folders folders,
            DraftFrame frame,
            Checks checks,
            Edits edits,
            Wording wording,
            Desk desk,
            Drafts drafts,
            CatchUpDraft newer) {
        this.newer = newer;
        this.folders = folders;
        this.frame = frame;
        this.checks = checks;
        this.edits = edits;
        this.wording = wording;
        this.desk = desk;
        this.drafts = drafts;
    }

    @GetMapping("/provider/drafts/{id}")
    public Page show(Person person, @PathVariable String id) {
        var folder = folders.open(person, Action.SEE_DRAFT, id);
        var missing = checks.all(folder).stream().filter(Finding::refuses).toList();
        return frame.page("draft", folder, folder.isCorrection() ? "補正" : folder.title(), "")
                .with("progress", frame.progress(folder))
                .with("outdated", newer.isOutdated(folder.draft()))
                .with("missing", Missing.of(missing, folder, wording))
                .with("absent", absent(folder))
                .with("last", edits.last(folder.draft()))
                .with("sites", SiteLines.of(folder.dossier().sites()));
    }

    /// The documents that items cite and nobody has added yet, by label.
    private static List<String> absent(Folder folder) {
        var evidence = folder.dossier().evidence();
        return evidence.citations().values().stream()
                .flatMap(List::stream)
                .map(Citation::label)
                .filter(label -> evidence.find(label).isEmpty())
                .distinct()
                .toList();
    }

    /// Takes what is published by now into the draft of a renewal.
    @PostMapping("/provider/drafts/{id}/newer")
    public Flash takeNewer(Person person, @PathVariable String id) {
        var folder = folders.open(person, Action.EDIT_DRAFT, id);
        Outcome<Draft> outcome =
                desk.act(
                        person,
                        Action.EDIT_DRAFT,
                        Own.subject(folder.draft()),
                        () -> newer.catchUp(folder.draft(), person.id()));
        return switch (outcome) {
            case Outcome.Done<Draft> _ ->
                    Flash.done(folder.href(), "いま公表している内容を取り込みました。この下書きで直したところは、そのまま残っています。");
            case Outcome.Refused<Draft>(var obstacles) ->
                    Flash.refused(folder.href(), wording.sentence(obstacles.getFirst()));
        };
    }

    @GetMapping("/provider/drafts/{id}/discard")
    public Page askToDiscard(Person person, @PathVariable String id) {
        return frame.page(
                "discard", folders.open(person, Action.DISCARD_DRAFT, id), "下書きの削除", "discard");
    }

    @PostMapping("/provider/drafts/{id}/discard")
    public View discard(Person person, @PathVariable String id) {
        var folder = folders.open(person, Action.DISCARD_DRAFT, id);
        if (folder.isCorrection()) {
            return Flash.refused(folder.href(), "補正は削除できません。やめるときは、申請を取り下げてください。");
        }
        Outcome<DraftId> outcome =
                desk.act(
                        person,
                        Action.DISCARD_DRAFT,
                        Own.subject(folder.draft()),
                        () -> {
                            drafts.remove(folder.draft().id());
                            return Outcome.done(folder.draft().id());
                        });
        return outcome instanceof Outcome.Done<DraftId>
                ? Flash.done("/provider", "「" + folder.title() + "」の下書きを削除しました。")
                : Flash.refused(folder.href(), "下書きを削除できませんでした。");
    }
}

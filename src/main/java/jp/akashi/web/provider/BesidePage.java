package jp.akashi.web.provider;

import jp.akashi.access.Action;
import jp.akashi.application.Dossier;
import jp.akashi.application.Purpose;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.RedInks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// 前回との対照: what a draft or a filed application says beside the one before it, the changes marked.
@Controller
public class BesidePage {
    private final Own own;
    private final Folders folders;
    private final DraftFrame frame;
    private final OwnEarlier earliers;
    private final RedInks inks;

    BesidePage(Own own, Folders folders, DraftFrame frame, OwnEarlier earliers, RedInks inks) {
        this.own = own;
        this.earliers = earliers;
        this.folders = folders;
        this.frame = frame;
        this.inks = inks;
    }

    @GetMapping("/provider/drafts/{id}/changes")
    public Page show(Person person, @PathVariable String id) {
        var folder = folders.open(person, Action.SEE_DRAFT, id);
        var draft = folder.draft();
        var whole = whole(draft.begun().purpose(), draft.provider(), folder.dossier());
        return frame.page("changes", folder, "前回との対照", "changes")
                .with("ink", whole.ink())
                .with("earlier", whole.earlier())
                .with("keptBack", earliers.isKeptBack(draft.begun().purpose(), draft.provider()));
    }

    @GetMapping("/provider/applications/{id}/changes")
    public Page showFiled(Person person, @PathVariable String id) {
        var application = own.filed(person, Action.SEE_APPLICATION, id).application();
        var whole = whole(application.purpose(), application.provider(), application.dossier());
        return Page.of("provider/filedChanges", Actor.PROVIDER, "前回との対照")
                .crumb("申請の一覧", "/provider")
                .crumb(
                        application.number() + " " + application.serviceName(),
                        "/provider/applications/" + application.id())
                .with("ink", whole.ink())
                .with("earlier", whole.earlier())
                .with(
                        "keptBack",
                        earliers.isKeptBack(application.purpose(), application.provider()))
                .with("number", application.number().toString());
    }

    private RedInks.Whole whole(Purpose purpose, ProviderId reader, Dossier now) {
        return earliers.find(purpose, reader)
                .map(earlier -> inks.of(earlier, now))
                .orElseThrow(Own::notThere);
    }
}

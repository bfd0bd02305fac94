package jp.akashi.web.provider;

import jp.akashi.access.Action;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// 事前チェック: exactly what the office will check.
@Controller
public class CheckPage {
    private final Folders folders;
    private final DraftFrame frame;
    private final Checks checks;
    private final Wording wording;

    CheckPage(Folders folders, DraftFrame frame, Checks checks, Wording wording) {
        this.folders = folders;
        this.frame = frame;
        this.checks = checks;
        this.wording = wording;
    }

    @GetMapping("/provider/drafts/{id}/check")
    public Page show(Person person, @PathVariable String id) {
        var folder = folders.open(person, Action.SEE_DRAFT, id);
        return frame.page("check", folder, "事前チェック", "check")
                .with("findings", FindingView.of(checks.all(folder), folder, wording));
    }
}

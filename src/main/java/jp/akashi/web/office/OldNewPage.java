package jp.akashi.web.office;

import jp.akashi.party.Person;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.RedInks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// 新旧対照: what a renewal, a switch or a report of a change says beside what was said before.
@Controller
public class OldNewPage {
    private final Desktop desktop;
    private final CaseFrame frame;
    private final RedInks inks;
    private final OvertakenView overtaken;

    OldNewPage(Desktop desktop, CaseFrame frame, RedInks inks, OvertakenView overtaken) {
        this.overtaken = overtaken;
        this.desktop = desktop;
        this.frame = frame;
        this.inks = inks;
    }

    @GetMapping("/office/cases/{id}/changes")
    Page show(Person person, @PathVariable String id) {
        var file = desktop.open(person, id);
        var application = file.application();
        var whole =
                inks.of(application.purpose(), application.dossier())
                        .orElseThrow(Desktop::notFound);
        return frame.page("office/changes", file, "changes")
                .with("ink", whole.ink())
                .with("earlier", whole.earlier())
                .with("settled", !overtaken.settled(file).isEmpty());
    }
}

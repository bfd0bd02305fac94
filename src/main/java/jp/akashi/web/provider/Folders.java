package jp.akashi.web.provider;

import jp.akashi.access.Action;
import jp.akashi.application.Draft;
import jp.akashi.desk.CaseFile;
import jp.akashi.desk.Cases;
import jp.akashi.examination.Stage;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import org.springframework.stereotype.Component;

/// Takes drafts out for the people they belong to.
@Component
public class Folders {
    private final Own own;
    private final Cases cases;
    private final Schemes schemes;

    Folders(Own own, Cases cases, Schemes schemes) {
        this.own = own;
        this.cases = cases;
        this.schemes = schemes;
    }

    Folder open(Person person, Action action, String id) {
        return folder(own.draft(person, action, id));
    }

    Folder folder(Draft draft) {
        var edition = schemes.get(draft.dossier().edition());
        var scheme = schemes.get(edition.id().scheme());
        if (draft.corrects() == null) {
            return new Folder(draft, scheme, edition, Scope.WHOLE, null);
        }
        var file = cases.find(draft.corrects()).orElseThrow(Own::notThere);
        return new Folder(draft, scheme, edition, scope(file), file);
    }

    /// Sent back for formal faults, everything may be mended; asked about, only what was asked.
    private static Scope scope(CaseFile file) {
        return file.examination().stage() == Stage.RETURNED
                ? Scope.WHOLE
                : file.examination()
                        .findOpenInquiry()
                        .map(inquiry -> Scope.of(inquiry, file.application().dossier()))
                        .orElse(Scope.WHOLE);
    }
}

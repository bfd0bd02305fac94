package jp.akashi.web.provider;

import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.desk.CaseFile;
import jp.akashi.desk.Cases;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Person;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Finds what an address names, for people of the provider it belongs to. To everybody else it is
/// not there.
@Component
public class Own {
    private final Drafts drafts;
    private final Cases cases;
    private final Desk desk;

    Own(Drafts drafts, Cases cases, Desk desk) {
        this.drafts = drafts;
        this.cases = cases;
        this.desk = desk;
    }

    /// @throws Filed when the draft was filed meanwhile
    /// @throws ResponseStatusException 404, when there is none
    Draft draft(Person person, Action action, String id) {
        var draft =
                plain(id)
                        .flatMap(name -> drafts.find(new DraftId(name)))
                        .orElseThrow(() -> gone(person, id));
        desk.check(person, action, Access.Target.of(draft.provider()));
        return draft;
    }

    /// @throws ResponseStatusException 404, when there is none
    CaseFile filed(Person person, Action action, String id) {
        var file = find(id).orElseThrow(Own::notThere);
        desk.check(person, action, file.target());
        return file;
    }

    static Desk.Subject subject(Draft draft) {
        return Desk.Subject.of(draft.id(), Access.Target.of(draft.provider()));
    }

    static ProviderId providerOf(Person person) {
        return Optional.ofNullable(person.provider()).orElseThrow(Own::notThere);
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private RuntimeException gone(Person person, String id) {
        return find(id).filter(
                        file -> Access.isAllowed(person, Action.SEE_APPLICATION, file.target()))
                .<RuntimeException>map(file -> new Filed(file.application().id()))
                .orElseGet(Own::notThere);
    }

    private Optional<CaseFile> find(String id) {
        return plain(id).flatMap(name -> cases.find(new ApplicationId(name)));
    }

    private static Optional<String> plain(String id) {
        return Optional.of(id).filter(name -> name.matches("[a-z0-9]{1,40}"));
    }

    /// The draft is an application now.
    static final class Filed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ApplicationId application;

        Filed(ApplicationId application) {
            super("filed: " + application);
            this.application = application;
        }

        ApplicationId application() {
            return application;
        }
    }
}

package jp.akashi.desk;

import java.util.HashSet;
import java.util.Set;
import jp.akashi.access.Access;
import jp.akashi.application.Application;
import jp.akashi.committee.Declarations;
import jp.akashi.committee.Referral;
import jp.akashi.examination.Examination;
import jp.akashi.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// One case as a whole: the application, its examination, who of the committee was asked about it,
/// and who of them has an interest.
public record CaseFile(
        Application application,
        Examination examination,
        @Nullable Referral referral,
        Declarations declarations) {
    /// The case as the table of permissions looks at it. Who has an interest is asked no more.
    public Access.Target target() {
        var asked = asked();
        asked.removeAll(declarations.recused());
        var cleared = new HashSet<>(asked);
        cleared.retainAll(declarations.cleared());
        return new Access.Target(application.provider(), examination.stage(), asked, cleared);
    }

    private Set<PersonId> asked() {
        return new HashSet<>(referral == null ? Set.of() : referral.members());
    }

    public Desk.Subject subject() {
        return Desk.Subject.of(application.id(), target());
    }
}

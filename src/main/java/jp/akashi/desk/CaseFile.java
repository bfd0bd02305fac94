package jp.akashi.desk;

import java.util.Set;
import jp.akashi.access.Access;
import jp.akashi.application.Application;
import jp.akashi.committee.Referral;
import jp.akashi.examination.Examination;
import org.jspecify.annotations.Nullable;

/// One case as a whole: the application, its examination, and who of the committee was asked about
/// it.
public record CaseFile(
        Application application, Examination examination, @Nullable Referral referral) {
    /// The case as the table of permissions looks at it.
    public Access.Target target() {
        return new Access.Target(
                application.provider(),
                examination.stage(),
                referral == null ? Set.of() : Set.copyOf(referral.members()));
    }

    public Desk.Subject subject() {
        return Desk.Subject.of(application.id(), target());
    }
}

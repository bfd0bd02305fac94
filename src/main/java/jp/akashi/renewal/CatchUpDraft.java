package jp.akashi.renewal;

import java.util.Objects;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Applications;
import jp.akashi.application.Draft;
import jp.akashi.application.ReuseApplication;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;

/// Takes into the draft of a renewal or of a report of a change what was certified since it was
/// begun (下書きへの公表内容の取込み).
public final class CatchUpDraft {
    private final Certifications certifications;
    private final Applications applications;
    private final FindRenewal find;
    private final ReuseApplication reuse;

    public CatchUpDraft(
            Certifications certifications,
            Applications applications,
            FindRenewal find,
            ReuseApplication reuse) {
        this.certifications = certifications;
        this.applications = applications;
        this.find = find;
        this.reuse = reuse;
    }

    /// Whether a draft, not filed yet, renews or changes what is certified otherwise by now.
    public boolean isOutdated(Draft draft) {
        return certification(draft)
                .filter(held -> CheckRenewal.isOutdated(draft, held))
                .isPresent();
    }

    /// @return the draft as it goes on; the same when there is nothing newer, APP-10 when it is
    ///   another one by now
    public Outcome<Draft> catchUp(Draft seen, PersonId by) {
        return certification(seen)
                .filter(held -> CheckRenewal.isOutdated(seen, held))
                .map(held -> reuse.catchUp(seen, before(seen), find.published(held), by))
                .orElseGet(() -> Outcome.done(seen));
    }

    private Application before(Draft seen) {
        return applications
                .get(Objects.requireNonNull(seen.begun().purpose().from()))
                .inHandsOf(seen.provider());
    }

    private Optional<Certification> certification(Draft draft) {
        boolean goesOn =
                draft.kind() == ApplicationKind.RENEWAL || draft.kind() == ApplicationKind.CHANGE;
        return !goesOn || draft.corrects() != null
                ? Optional.empty()
                : Optional.ofNullable(draft.begun().purpose().certification())
                        .flatMap(certifications::find)
                        .filter(held -> held.holder().provider().equals(draft.provider()));
    }
}

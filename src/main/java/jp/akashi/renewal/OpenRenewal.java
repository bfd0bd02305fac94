package jp.akashi.renewal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.ApplicationRules;
import jp.akashi.application.Draft;
import jp.akashi.application.Purpose;
import jp.akashi.application.ReuseApplication;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Schemes;

/// Begins the renewal of a certification (更新申請): a draft that says what is published, carried over
/// to the edition in force. One is written at a time; asked for again, it is the same.
public final class OpenRenewal {
    private final FindRenewal find;
    private final ReuseApplication reuse;
    private final Schemes schemes;
    private final InstantSource clock;

    public OpenRenewal(
            FindRenewal find, ReuseApplication reuse, Schemes schemes, InstantSource clock) {
        this.find = find;
        this.reuse = reuse;
        this.schemes = schemes;
        this.clock = clock;
    }

    /// @return the draft; REN-01 before the notice and when it is too late, REN-02 when the
    ///   certification is in force no more or its renewal is under examination
    public Outcome<Draft> open(Certification certification, PersonId by) {
        var draft = find.draft(certification);
        if (draft.isPresent()) {
            return Outcome.done(draft.get());
        }
        var today = Tokyo.today(clock);
        return refusal(certification, today)
                .<Outcome<Draft>>map(Outcome::refused)
                .orElseGet(() -> begin(certification, today, by));
    }

    /// What keeps a renewal from being begun on a day.
    public Optional<Obstacle> refusal(Certification certification, LocalDate today) {
        if (!certification.isInForceOn(today)) {
            return Optional.of(Obstacle.of(RenewalRules.RENEWABLE, "case", "over"));
        }
        var filed = find.underExamination(certification);
        if (filed.isPresent()) {
            return Optional.of(
                    Obstacle.of(RenewalRules.RENEWABLE, "case", "filed")
                            .with("application", filed.get().number()));
        }
        var window = RenewalWindow.of(certification, today, schemes);
        return window.isWrittenOn(today)
                ? Optional.empty()
                : Optional.of(CheckRenewal.outside(window, today));
    }

    private Outcome<Draft> begin(Certification certification, LocalDate today, PersonId by) {
        var scheme = certification.edition().scheme();
        var purpose =
                new Purpose(
                        ApplicationKind.RENEWAL,
                        certification.application(),
                        certification.number());
        var earlier = find.published(certification);
        return schemes.get(scheme)
                .findEditionOn(today)
                .map(edition -> Outcome.done(reuse.goOn(earlier, purpose, edition, by)))
                .orElseGet(() ->
                        Outcome.refused(
                                Obstacle.of(ApplicationRules.EDITION_IN_FORCE, "edition", scheme)));
    }
}

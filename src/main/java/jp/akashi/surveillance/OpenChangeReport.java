package jp.akashi.surveillance;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Applications;
import jp.akashi.application.Beginning;
import jp.akashi.application.Dossier;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.application.Purpose;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Tokyo;

/// Begins a change report (変更届): a draft that says what is certified now, to be changed. It follows
/// the edition of the certification, whichever is in force.
public final class OpenChangeReport {
    private final Applications applications;
    private final Drafts drafts;
    private final Handovers handovers;
    private final InstantSource clock;

    public OpenChangeReport(
            Applications applications, Drafts drafts, Handovers handovers, InstantSource clock) {
        this.applications = applications;
        this.drafts = drafts;
        this.handovers = handovers;
        this.clock = clock;
    }

    /// @return the draft, or the one that was opened before and nobody has written in; SUR-01 when
    ///   the certification is not in force
    public Outcome<Draft> open(Certification certification, PersonId by) {
        if (!certification.isInForceOn(Tokyo.today(clock))) {
            return Outcome.refused(Obstacle.of(ReportRules.IN_FORCE, "case", "over"));
        }
        var earlier = applications.get(certification.application());
        var purpose = purpose(certification);
        var provider = certification.holder().provider();
        var untouched = drafts.findUntouched(provider, purpose, earlier.edition());
        return Outcome.done(
                untouched.orElseGet(() -> {
                    var draft =
                            new Draft(
                                    DraftId.random(),
                                    provider,
                                    new Beginning(purpose, null, Map.of()),
                                    dossier(certification, earlier),
                                    new Draft.Edit(1, by, clock.instant()));
                    drafts.add(draft);
                    return draft;
                }));
    }

    /// What a report of a change of a certification is for.
    public static Purpose purpose(Certification certification) {
        return new Purpose(
                ApplicationKind.CHANGE, certification.application(), certification.number());
    }

    /// What the application certified last says, without the wishes to withhold, which go a way of
    /// their own; the documents of a former provider only when they went over with the service each
    /// time it passed (002 §12(1)).
    private Dossier dossier(Certification certification, Application earlier) {
        var holder = certification.holder().provider();
        var dossier =
                handovers.wentOver(certification.number(), earlier, holder)
                        ? earlier.dossier()
                        : earlier.inHandsOf(holder).dossier();
        return dossier.with(dossier.faceSheet().withWithholdings(List.of()));
    }
}

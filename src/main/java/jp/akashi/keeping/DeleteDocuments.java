package jp.akashi.keeping;

import java.time.InstantSource;
import java.time.LocalDate;
import jp.akashi.decision.ReturnDocuments;
import jp.akashi.decision.Returned;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;

/// Deletes the documents of a case that is over: one proposes it, another carries it out
/// (消去の起案と承認).
public final class DeleteDocuments {
    private final ListKept kept;
    private final Keepings keepings;
    private final ReturnDocuments returnDocuments;
    private final InstantSource clock;

    public DeleteDocuments(
            ListKept kept,
            Keepings keepings,
            ReturnDocuments returnDocuments,
            InstantSource clock) {
        this.kept = kept;
        this.keepings = keepings;
        this.returnDocuments = returnDocuments;
        this.clock = clock;
    }

    /// @return KEE-01, KEE-03 when it is too early, KEE-04 without a reason
    public Outcome<Proposal> propose(Proposal proposal) {
        return due(proposal.application())
                .then(present -> {
                    if (proposal.reason().isBlank() || present.done().proposal().isPresent()) {
                        return Outcome.refused(
                                Obstacle.of(KeepingRules.FOUR_EYES, "case", "reason"));
                    }
                    keepings.add(proposal);
                    return Outcome.done(proposal);
                });
    }

    /// @return what was deleted; KEE-01, KEE-03, or KEE-04 when nobody else proposed it
    public Outcome<Returned> delete(Hand hand, ApplicationId application) {
        return due(application)
                .then(present ->
                        present.done()
                                .proposal()
                                .filter(proposal -> !proposal.by().equals(hand.person()))
                                .map(_ -> returnDocuments.delete(hand, present.application()))
                                .orElseGet(() ->
                                        Outcome.refused(
                                                Obstacle.of(
                                                        KeepingRules.FOUR_EYES, "case", "other"))));
    }

    private Outcome<Kept> due(ApplicationId application) {
        LocalDate today = Tokyo.today(clock);
        var present = kept.get(application);
        if (!(present.standing() instanceof Standing.Over)) {
            return Outcome.refused(NoteHandover.notOver(application));
        }
        return switch (present.stateOn(today)) {
            case DELETABLE, PROPOSED -> Outcome.done(present);
            case BLOCKED -> tooEarly("schedule");
            case RETURN_DUE -> tooEarly("return");
            case KEPT ->
                    Outcome.refused(
                            Obstacle.of(KeepingRules.DUE, "case", "day")
                                    .with("from", present.findDeletableFrom().orElse(today)));
            case DELETED -> tooEarly("deleted");
        };
    }

    private static Outcome<Kept> tooEarly(String kind) {
        return Outcome.refused(Obstacle.of(KeepingRules.DUE, "case", kind));
    }
}

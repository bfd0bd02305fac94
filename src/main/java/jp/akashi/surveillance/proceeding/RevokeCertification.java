package jp.akashi.surveillance.proceeding;

import java.time.LocalDate;
import jp.akashi.certification.Certification;
import jp.akashi.certification.EndCertification;
import jp.akashi.certification.Ending;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Publish;
import jp.akashi.surveillance.proceeding.Proceeding.Said;

/// Decides that a certification is revoked (認定の取消し): it ends on the day of effect, and the register
/// says so from then on.
public final class RevokeCertification {
    private final TakeStep take;
    private final EndCertification end;
    private final Publish publish;

    public RevokeCertification(TakeStep take, EndCertification end, Publish publish) {
        this.take = take;
        this.end = end;
        this.publish = publish;
    }

    /// @return SUR-65 when who decides examined it; CER-04 when the certification ended meanwhile;
    ///   SUR-64 when the service passed to another provider meanwhile, who was not heard
    public Outcome<Proceeding> revoke(Hand hand, Proceeding seen, Said said) {
        var on = effect(hand, seen);
        return take.go(hand, seen, Move.REVOKE, said.by(on))
                .then(revoked ->
                        end.end(seen.number(), new Ending(Ending.Kind.REVOKED, on))
                                .then(ended -> heard(ended, seen))
                                .map(ended -> {
                                    publish.restate(ended);
                                    return revoked;
                                }));
    }

    private static Outcome<Certification> heard(Certification ended, Proceeding seen) {
        return ended.holder().provider().equals(seen.provider())
                ? Outcome.done(ended)
                : Outcome.refused(Obstacle.of(RevocationRules.HEARD, "case", "passed"));
    }

    /// SUR-67: the day proposed; today where that has passed.
    private static LocalDate effect(Hand hand, Proceeding seen) {
        var today = LocalDate.ofInstant(hand.at(), Tokyo.ZONE);
        return seen.findLatest(Move.PROPOSE)
                .map(proposal -> proposal.said().day())
                .filter(today::isBefore)
                .orElse(today);
    }
}

package jp.akashi.registry;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;

/// Rules on a wish to withhold an answer: what is granted is published as withheld from then on.
public final class RuleOnPlea {
    private final Pleas pleas;
    private final Publish publish;
    private final InstantSource clock;

    public RuleOnPlea(Pleas pleas, Publish publish, InstantSource clock) {
        this.pleas = pleas;
        this.publish = publish;
        this.clock = clock;
    }

    /// What is granted: the class of reason as the public sees it, and the last day.
    public record Grant(WithholdingReason kind, LocalDate until) {}

    /// REG-03 when the day is not one to come.
    public Outcome<Plea> grant(Plea.Hand by, Plea plea, Certification certification, Grant grant) {
        if (!grant.until().isAfter(Tokyo.today(clock))) {
            return Outcome.refused(Obstacle.of(RegistryRules.WITHHELD, "item", plea.wish().item()));
        }
        return ruled(plea, new Plea.Ruling(true, "", by))
                .map(done -> {
                    publish.restate(
                            certification,
                            Map.of(
                                    plea.wish().item(),
                                    new Statement.Withheld(grant.kind(), grant.until())));
                    return done;
                });
    }

    /// What is withheld already stays so until the office publishes it.
    public Outcome<Plea> refuse(Plea.Hand by, Plea plea, String typed) {
        var note = typed.strip();
        return note.isEmpty() || note.length() > AskWithholding.LONGEST
                ? Outcome.refused(
                        Obstacle.of(RegistryRules.ASKED, "case", "reason")
                                .with("most", AskWithholding.LONGEST))
                : ruled(plea, new Plea.Ruling(false, note, by));
    }

    private Outcome<Plea> ruled(Plea plea, Plea.Ruling ruling) {
        return pleas.rule(plea.id(), ruling)
                ? Outcome.done(new Plea(plea.id(), plea.number(), plea.wish(), plea.by(), ruling))
                : Outcome.refused(Obstacle.of(RegistryRules.RULED_ONCE));
    }
}

package jp.akashi.surveillance;

import java.time.InstantSource;
import java.util.Optional;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.People;
import jp.akashi.party.Provider;
import jp.akashi.surveillance.Handover.HandoverState;
import jp.akashi.surveillance.Handover.Progress;
import jp.akashi.surveillance.Handover.Ruling;
import jp.akashi.surveillance.ServiceEnd.Signed;

/// Decides on the passing of a service (承継の可否). Granted, the certification is the next provider's
/// from then on, with its number and history. Whoever calls publishes it.
public final class DecideHandover {
    private final Handovers handovers;
    private final Certifications certifications;
    private final People people;
    private final InstantSource clock;

    public DecideHandover(
            Handovers handovers,
            Certifications certifications,
            People people,
            InstantSource clock) {
        this.handovers = handovers;
        this.certifications = certifications;
        this.people = people;
        this.clock = clock;
    }

    /// What was decided, and the certification as it is then with who holds it when it was granted.
    public record Decided(Handover handover, Optional<Passed> passed) {}

    /// The certification in its new hands.
    public record Passed(Certification certification, Provider next) {}

    /// @param seen as the office saw it
    /// @return SUR-15 when it waits for no decision, no reason is given, the day has not come, or
    ///   the certification is over
    public Outcome<Decided> decide(Handover seen, boolean granted, String reason, PersonId by) {
        var before = certifications.lock(seen.number());
        var today = Tokyo.today(clock);
        if (seen.state() != HandoverState.ACCEPTED) {
            return amiss("state");
        }
        if (reason.isBlank() || reason.length() > TellEnd.LONGEST) {
            return amiss("reason");
        }
        if (granted && seen.offer().on().isAfter(today)) {
            return amiss("day");
        }
        if (granted
                && (!before.isInForceOn(today)
                        || !before.holder().provider().equals(seen.offer().former()))) {
            return amiss("over");
        }
        var ruling = new Ruling(granted, reason.strip(), new Signed(by, clock.instant()));
        var next = seen.with(new Progress(seen.progress().acceptance(), ruling, false));
        if (!handovers.replace(next)) {
            return amiss("state");
        }
        return Outcome.done(
                new Decided(next, granted ? Optional.of(pass(before, next)) : Optional.empty()));
    }

    private Passed pass(Certification before, Handover handover) {
        var next =
                handover.findAcceptance()
                        .flatMap(acceptance -> people.findProvider(acceptance.next()))
                        .orElseThrow();
        var after =
                new Certification(
                        before.number(),
                        before.application(),
                        new Certification.Holder(
                                next.id(), next.name(), before.holder().serviceName()),
                        before.edition(),
                        before.certifiedOn(),
                        before.life());
        certifications.change(after);
        return new Passed(after, next);
    }

    private static Outcome<Decided> amiss(String what) {
        return Outcome.refused(Obstacle.of(ReportRules.PASSED_ON, "case", what));
    }
}

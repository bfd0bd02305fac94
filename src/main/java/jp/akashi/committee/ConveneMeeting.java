package jp.akashi.committee;

import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.examination.Advance;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination;
import jp.akashi.examination.ExaminationRules;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Calls a meeting (招集): freezes the pack of each case on the agenda and hands the cases to the
/// committee.
public final class ConveneMeeting {
    private final Advance advance;
    private final Meetings meetings;
    private final FreezePack freezePack;

    public ConveneMeeting(Advance advance, Meetings meetings, FreezePack freezePack) {
        this.advance = advance;
        this.meetings = meetings;
        this.freezePack = freezePack;
    }

    /// A case of the agenda as it stands.
    public record Case(Application application, Examination examination) {}

    /// @param cases those of the agenda
    /// @return COM-08 when the meeting was called before, has no case, or has one that does not
    ///   wait for a decision
    public Outcome<Meeting> convene(Hand hand, Meeting seen, List<Case> cases) {
        var unready =
                cases.stream()
                        .filter(each -> each.examination().stage() != Stage.DECISION)
                        .toList();
        if (seen.phase() != Meeting.Phase.PLANNED || cases.isEmpty() || !unready.isEmpty()) {
            return Outcome.refused(Obstacle.of(CommitteeRules.CONVENED));
        }
        var next = seen.at(Meeting.Phase.CONVENED);
        for (var each : cases) {
            var frozen = freezePack.freeze(each.application(), each.examination(), "", hand.at());
            next = next.withPack(each.application().id(), frozen.pack().number());
            if (advance.take(hand, each.examination(), Event.CONSULT)
                    instanceof Outcome.Refused<Examination>(var obstacles)) {
                return Outcome.refused(obstacles);
            }
        }
        return meetings.replace(next)
                ? Outcome.done(next)
                : Outcome.refused(Obstacle.of(ExaminationRules.NO_LOST_UPDATE));
    }
}

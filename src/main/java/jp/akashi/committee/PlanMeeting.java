package jp.akashi.committee;

import java.time.InstantSource;
import java.util.List;
import jp.akashi.examination.ExaminationRules;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.MeetingId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;

/// Plans a meeting and changes the plan until the meeting is called (開催の準備).
public final class PlanMeeting {
    private final Meetings meetings;
    private final InstantSource clock;

    public PlanMeeting(Meetings meetings, InstantSource clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /// What is planned: the day, the place, the members, and the cases to be heard.
    public record Wish(Plan plan, List<ApplicationId> agenda) {
        public Wish {
            agenda = List.copyOf(agenda);
        }
    }

    /// @return COM-07 when the day has passed, nobody is invited, the chair is not, or the meeting
    ///   is held nowhere
    public Outcome<Meeting> plan(Wish wish) {
        return sound(wish.plan())
                .map(plan -> {
                    var meeting =
                            Meeting.planned(MeetingId.random(), meetings.nextNumber(), plan)
                                    .withAgenda(wish.agenda());
                    meetings.add(meeting);
                    return meeting;
                });
    }

    /// @return COM-07 as above; COM-08 when the meeting was called already; EXA-08 when somebody
    ///   else changed it
    public Outcome<Meeting> change(Meeting seen, Wish wish) {
        if (seen.phase() != Meeting.Phase.PLANNED) {
            return Outcome.refused(Obstacle.of(CommitteeRules.CONVENED));
        }
        return sound(wish.plan()).then(plan -> store(seen.with(plan), wish));
    }

    private Outcome<Meeting> store(Meeting next, Wish wish) {
        var whole =
                new Meeting(
                        next.id(),
                        next.number(),
                        next.version(),
                        next.phase(),
                        next.plan(),
                        next.withAgenda(wish.agenda()).proceedings());
        return meetings.replace(whole)
                ? Outcome.done(whole)
                : Outcome.refused(Obstacle.of(ExaminationRules.NO_LOST_UPDATE));
    }

    private Outcome<Plan> sound(Plan plan) {
        boolean sound =
                !plan.on().isBefore(Tokyo.today(clock))
                        && plan.members().contains(plan.chair())
                        && !plan.where().isNowhere();
        return sound ? Outcome.done(plan) : Outcome.refused(Obstacle.of(CommitteeRules.PLANNED));
    }
}

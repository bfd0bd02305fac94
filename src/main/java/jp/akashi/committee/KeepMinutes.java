package jp.akashi.committee;

import jp.akashi.committee.Meeting.Proceedings;
import jp.akashi.examination.ExaminationRules;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Notes who is there and what is said while a meeting is open (出欠・議事録の記録).
public final class KeepMinutes {
    private final Meetings meetings;

    public KeepMinutes(Meetings meetings) {
        this.meetings = meetings;
    }

    /// @return COM-10 when the meeting is not under way; EXA-08 when somebody else changed it
    public Outcome<Meeting> keep(Meeting seen, Proceedings proceedings) {
        if (seen.phase() != Meeting.Phase.CONVENED) {
            return Outcome.refused(Obstacle.of(CommitteeRules.SEALED));
        }
        var next =
                seen.with(
                        new Proceedings(
                                seen.proceedings().agenda(),
                                proceedings.presence(),
                                proceedings.minutes()));
        return meetings.replace(next)
                ? Outcome.done(next)
                : Outcome.refused(Obstacle.of(ExaminationRules.NO_LOST_UPDATE));
    }
}

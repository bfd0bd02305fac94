package jp.akashi.committee;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.committee.SealedMinutes.Point;
import jp.akashi.committee.SealedMinutes.Sealing;
import jp.akashi.examination.Advance;
import jp.akashi.examination.Advance.Move;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination;
import jp.akashi.examination.ExaminationRules;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Closes a meeting (閉会): counts the opinions on each case, seals the minutes, and hands the cases
/// back to the office, which decides.
public final class CloseMeeting {
    private final Advance advance;
    private final Meetings meetings;
    private final Interests interests;
    private final CountOpinions countOpinions;

    public CloseMeeting(
            Advance advance, Meetings meetings, Interests interests, CountOpinions countOpinions) {
        this.advance = advance;
        this.meetings = meetings;
        this.interests = interests;
        this.countOpinions = countOpinions;
    }

    /// @param cases those of the agenda as they stand
    /// @param note what stands in their history
    /// @return COM-10 when the meeting is not under way; COM-11 when it is not noted of every
    ///   member whether they were there
    public Outcome<SealedMinutes> close(
            Hand hand, Meeting seen, List<Examination> cases, String note) {
        if (seen.phase() != Meeting.Phase.CONVENED) {
            return Outcome.refused(Obstacle.of(CommitteeRules.SEALED));
        }
        if (!seen.proceedings().presence().keySet().containsAll(seen.plan().members())) {
            return Outcome.refused(Obstacle.of(CommitteeRules.PRESENCE));
        }
        for (var each : cases) {
            if (giveBack(hand, each, note) instanceof Outcome.Refused<Examination>(var why)) {
                return Outcome.refused(why);
            }
        }
        var sealed = sealed(hand, seen);
        meetings.seal(sealed);
        return meetings.replace(seen.at(Meeting.Phase.CLOSED))
                ? Outcome.done(sealed)
                : Outcome.refused(Obstacle.of(ExaminationRules.NO_LOST_UPDATE));
    }

    /// A case that was taken off the agenda meanwhile is with the office already.
    private Outcome<Examination> giveBack(Hand hand, Examination each, String note) {
        return each.stage() == Stage.COMMITTEE
                ? advance.take(hand, each, each.findings(), new Move(Event.END_HEARING, note))
                : Outcome.done(each);
    }

    private SealedMinutes sealed(Hand hand, Meeting seen) {
        var minutes = seen.proceedings().minutes();
        Map<ApplicationId, Point> points = new LinkedHashMap<>();
        for (var heard : seen.proceedings().agenda()) {
            var application = heard.application();
            var recused = new HashSet<>(interests.list(application).recused());
            recused.retainAll(seen.plan().members());
            points.put(
                    application,
                    new Point(minutes.of(application), result(seen, application), recused));
        }
        return new SealedMinutes(
                seen.id(), points, minutes.general(), new Sealing(hand.person(), hand.at()));
    }

    /// What comes of a case as far as it is known now.
    public Result result(Meeting meeting, ApplicationId application) {
        return countOpinions.count(
                meeting,
                application,
                interests.list(application).recused(),
                meetings.opinions(meeting.id()));
    }
}

package jp.akashi.web.office;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.committee.Meeting;
import jp.akashi.committee.Meetings;
import jp.akashi.desk.CaseFile;
import jp.akashi.desk.Cases;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.MeetingId;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Flash;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// What the pages of a meeting need: the meeting, seen only with permission, its cases, and a way
/// to act on it.
@Component
class MeetingDesk {
    private final Meetings meetings;
    private final Cases cases;
    private final Desk desk;
    private final Wording wording;

    MeetingDesk(Meetings meetings, Cases cases, Desk desk, Wording wording) {
        this.meetings = meetings;
        this.cases = cases;
        this.desk = desk;
        this.wording = wording;
    }

    Meeting open(Person person, String id) {
        desk.check(person, Action.SEE_MEETINGS, Access.Target.NONE);
        return (id.matches("[0-9a-z]{26}")
                        ? meetings.find(new MeetingId(id))
                        : Optional.<Meeting>empty())
                .orElseThrow(Desktop::notFound);
    }

    /// The cases on the agenda, in its order.
    List<CaseFile> agenda(Meeting meeting) {
        return meeting.proceedings().agenda().stream()
                .map(heard -> cases.find(heard.application()).orElseThrow())
                .toList();
    }

    /// @param action the permission it takes
    record Wish(Action action, String subject, String back) {}

    /// Does it and goes on, or comes back with the sentences that say why not.
    <T> Flash act(Person person, Wish wish, Supplier<Outcome<T>> work, Function<T, Flash> done) {
        var outcome =
                desk.act(
                        person,
                        wish.action(),
                        Desk.Subject.of(wish.subject(), Access.Target.NONE),
                        work);
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> done.apply(value);
            case Outcome.Refused<T>(var obstacles) ->
                    Flash.refused(
                            wish.back(),
                            obstacles.stream()
                                    .map(wording::sentence)
                                    .distinct()
                                    .collect(Collectors.joining("\n")));
        };
    }
}

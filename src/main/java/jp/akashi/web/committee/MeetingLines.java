package jp.akashi.web.committee;

import java.util.List;
import java.util.stream.Stream;
import jp.akashi.committee.Meeting;
import jp.akashi.committee.Meetings;
import jp.akashi.desk.CaseFile;
import jp.akashi.desk.Cases;
import jp.akashi.examination.Stage;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Tone;
import org.springframework.stereotype.Component;

/// The meetings a member is invited to, with what is still to do for each case.
@Component
public class MeetingLines {
    private final Meetings meetings;
    private final Cases cases;

    MeetingLines(Meetings meetings, Cases cases) {
        this.meetings = meetings;
        this.cases = cases;
    }

    /// @param toDo how much there is still to do, in words; empty when nothing
    /// @param minutes the page of the minutes; empty until the meeting is closed
    public record Line(String title, When when, List<Point> agenda, String toDo, String minutes) {}

    /// @param file its calendar file
    public record When(String day, String place, String link, String file) {}

    /// A case of the agenda.
    ///
    /// @param href empty when the member has no part in it
    public record Point(String title, String provider, String href, String state, Tone tone) {}

    /// Those called and those closed, the latest first.
    List<Line> of(Person person) {
        return meetings.list().stream()
                .filter(meeting -> meeting.phase() != Meeting.Phase.PLANNED)
                .filter(meeting -> meeting.plan().members().contains(person.id()))
                .map(meeting -> line(person, meeting))
                .toList();
    }

    private Line line(Person person, Meeting meeting) {
        var agenda =
                meeting.proceedings().agenda().stream()
                        .map(heard -> cases.find(heard.application()).orElseThrow())
                        .map(file -> point(person, meeting, file))
                        .toList();
        var plan = meeting.plan();
        return new Line(
                "第" + meeting.number() + "回認定審査委員会",
                new When(
                        Days.print(plan.on()) + " " + plan.from() + "から",
                        plan.where().place(),
                        plan.where().link(),
                        "/committee/meetings/" + meeting.id() + "/meeting.ics"),
                agenda,
                toDo(agenda),
                meeting.phase() == Meeting.Phase.CLOSED
                        ? "/committee/meetings/" + meeting.id() + "/minutes"
                        : "");
    }

    private static String toDo(List<Point> agenda) {
        return String.join(
                "、",
                Stream.of("申告", "意見")
                        .filter(word -> count(agenda, word) > 0)
                        .map(word -> word + " " + count(agenda, word) + "件")
                        .toList());
    }

    private static long count(List<Point> agenda, String word) {
        return agenda.stream()
                .filter(point -> point.tone() == Tone.WARN && point.state().startsWith(word))
                .count();
    }

    private Point point(Person person, Meeting meeting, CaseFile file) {
        var declared = file.declarations();
        boolean recused = declared.recused().contains(person.id());
        boolean open =
                meeting.phase() == Meeting.Phase.CONVENED
                        && file.examination().stage() == Stage.COMMITTEE;
        boolean spoken =
                meetings.opinions(meeting.id()).stream()
                        .filter(said -> said.application().equals(file.application().id()))
                        .anyMatch(said -> said.member().equals(person.id()));
        var state =
                recused
                        ? "利害関係あり(回避)"
                        : !open
                                ? spoken ? "意見提出済み(終了)" : "終了"
                                : !declared.cleared().contains(person.id())
                                        ? "申告をお願いします"
                                        : spoken ? "意見提出済み" : "意見をお願いします";
        return new Point(
                file.application().number() + " " + file.application().serviceName(),
                file.application().providerName(),
                recused ? "" : "/committee/cases/" + file.application().id(),
                state,
                state.endsWith("お願いします") ? Tone.WARN : Tone.NEUTRAL);
    }
}

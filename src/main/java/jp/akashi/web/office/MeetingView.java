package jp.akashi.web.office;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.akashi.committee.CloseMeeting;
import jp.akashi.committee.Meeting;
import jp.akashi.committee.Meeting.Presence;
import jp.akashi.committee.Meetings;
import jp.akashi.committee.Result;
import jp.akashi.desk.CaseFile;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Fact;
import jp.akashi.web.kit.MinutesLetters;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// A meeting as the secretary works on it.
@Component
public class MeetingView {
    private final Meetings meetings;
    private final CloseMeeting closeMeeting;
    private final MinutesLetters letters;
    private final MinutesLetters.Names names;
    private final Wording wording;

    MeetingView(
            Meetings meetings,
            CloseMeeting closeMeeting,
            MinutesLetters letters,
            MinutesLetters.Names names,
            Wording wording) {
        this.meetings = meetings;
        this.closeMeeting = closeMeeting;
        this.letters = letters;
        this.names = names;
        this.wording = wording;
    }

    public record View(Head head, List<Line> agenda, List<Seat> seats, String general) {}

    public record Head(
            String href,
            long version,
            String title,
            MeetingsPage.State state,
            List<Fact> facts,
            boolean isPlanned,
            boolean isConvened) {}

    /// A case of the agenda: what is still open about it, what came of it so far, what the minutes
    /// say.
    public record Line(
            String id, String title, String href, String pack, State state, String words) {}

    public record State(
            String undeclared, String recused, String opinions, String result, String figures) {}

    /// A member and whether they are there.
    public record Seat(String id, String name, List<Choice> presence) {}

    View of(Meeting meeting, List<CaseFile> agenda) {
        var minutes = drafted(meeting).proceedings().minutes();
        return new View(
                head(meeting),
                agenda.stream()
                        .map(file -> line(meeting, file, minutes.of(file.application().id())))
                        .toList(),
                meeting.plan().members().stream().map(member -> seat(meeting, member)).toList(),
                minutes.general());
    }

    /// The meeting with its minutes drafted wherever nobody wrote any.
    Meeting drafted(Meeting meeting) {
        var minutes = meeting.proceedings().minutes();
        var words = new LinkedHashMap<ApplicationId, String>();
        for (var heard : meeting.proceedings().agenda()) {
            var application = heard.application();
            var written = minutes.of(application);
            words.put(
                    application,
                    written.isEmpty()
                            ? letters.draft(
                                    meeting, application, closeMeeting.result(meeting, application))
                            : written);
        }
        var general = minutes.general().isEmpty() ? letters.draft(meeting) : minutes.general();
        return new Meeting(
                meeting.id(),
                meeting.number(),
                meeting.version(),
                meeting.phase(),
                meeting.plan(),
                new Meeting.Proceedings(
                        meeting.proceedings().agenda(),
                        meeting.proceedings().presence(),
                        new Meeting.Minutes(general, words)));
    }

    /// The drafts of what nobody wrote; what somebody wrote is no draft.
    Meeting.Minutes drafts(Meeting meeting) {
        var written = meeting.proceedings().minutes();
        var drafted = drafted(meeting).proceedings().minutes();
        var words = new LinkedHashMap<ApplicationId, String>();
        drafted.ofCases()
                .forEach((id, draft) -> words.put(id, written.of(id).isEmpty() ? draft : ""));
        return new Meeting.Minutes(written.general().isEmpty() ? drafted.general() : "", words);
    }

    private Head head(Meeting meeting) {
        var plan = meeting.plan();
        var place = plan.where().place();
        var link = plan.where().link();
        return new Head(
                MeetingsPage.href(meeting),
                meeting.version(),
                "第" + meeting.number() + "回認定審査委員会",
                MeetingsPage.state(meeting, wording),
                List.of(
                        new Fact("日時", Days.print(plan.on()) + " " + plan.from() + "から"),
                        new Fact("会場", place.isEmpty() ? "なし(オンライン)" : place),
                        new Fact("オンライン", link.isEmpty() ? "なし" : link),
                        new Fact("委員", String.join("、", MeetingsPage.members(meeting, names::of)))),
                meeting.phase() == Meeting.Phase.PLANNED,
                meeting.phase() == Meeting.Phase.CONVENED);
    }

    private Line line(Meeting meeting, CaseFile file, String words) {
        var application = file.application();
        int pack = meeting.find(application.id()).map(Meeting.Heard::pack).orElse(0);
        return new Line(
                application.id().value(),
                application.number() + " " + application.serviceName(),
                "/office/cases/" + application.id() + "/decision",
                pack == 0 ? "" : MeetingsPage.href(meeting) + "/packs/" + application.id(),
                state(meeting, file),
                words);
    }

    private State state(Meeting meeting, CaseFile file) {
        var id = file.application().id();
        var result =
                meetings.findSealed(meeting.id())
                        .map(sealed -> sealed.points().get(id))
                        .map(point -> point.result())
                        .orElseGet(() -> closeMeeting.result(meeting, id));
        var declared = file.declarations();
        long said =
                meetings.opinions(meeting.id()).stream()
                        .filter(opinion -> opinion.application().equals(id))
                        .filter(opinion -> !declared.recused().contains(opinion.member()))
                        .count();
        return new State(
                those(
                        meeting,
                        member ->
                                !declared.cleared().contains(member)
                                        && !declared.recused().contains(member)),
                those(meeting, declared.recused()::contains),
                said + "件",
                meeting.proceedings().presence().isEmpty()
                        ? "出欠の記録後に集計します"
                        : wording.term(result.finding()),
                figures(result));
    }

    private static String figures(Result result) {
        var tally = result.tally();
        return "対象%d名・出席%d名、適当%d・留意%d・不適当%d"
                .formatted(
                        result.eligible(),
                        result.present(),
                        tally.certify(),
                        tally.withRemarks(),
                        tally.doNotCertify());
    }

    private String those(Meeting meeting, Predicate<PersonId> which) {
        return meeting.plan().members().stream()
                .filter(which)
                .map(names::of)
                .collect(Collectors.joining("、"));
    }

    private Seat seat(Meeting meeting, PersonId member) {
        var noted = meeting.proceedings().presence().get(member);
        return new Seat(
                member.value(),
                names.of(member),
                Arrays.stream(Presence.values())
                        .map(each ->
                                new Choice(each.name(), wording.term(each)).chosen(each == noted))
                        .toList());
    }
}

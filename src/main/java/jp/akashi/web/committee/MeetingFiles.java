package jp.akashi.web.committee;

import java.util.Set;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.committee.Meeting;
import jp.akashi.committee.Meetings;
import jp.akashi.desk.Cases;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.MeetingId;
import jp.akashi.paper.letter.Letter;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.CalendarFiles;
import jp.akashi.web.kit.LetterFiles;
import jp.akashi.web.kit.MinutesLetters;
import jp.akashi.web.kit.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// What a member takes away: the pack of a case as PDF, and the minutes of a meeting, without the
/// cases in which the member has an interest.
@Controller
public class MeetingFiles {
    private final Meetings meetings;
    private final Cases cases;
    private final Desk desk;
    private final MeetingCase meetingCase;
    private final MinutesLetters minutesLetters;
    private final LetterFiles files;
    private final CalendarFiles calendarFiles;

    MeetingFiles(
            Meetings meetings,
            Cases cases,
            Desk desk,
            MeetingCase meetingCase,
            MinutesLetters minutesLetters,
            LetterFiles files,
            CalendarFiles calendarFiles) {
        this.meetings = meetings;
        this.cases = cases;
        this.desk = desk;
        this.meetingCase = meetingCase;
        this.minutesLetters = minutesLetters;
        this.files = files;
        this.calendarFiles = calendarFiles;
    }

    @GetMapping("/committee/cases/{id}/pack.pdf")
    ResponseEntity<byte[]> pack(Person person, @PathVariable String id) {
        if (!id.matches("[0-9a-z]{26}")) {
            throw notFound();
        }
        var file = cases.find(new ApplicationId(id)).orElseThrow(MeetingFiles::notFound);
        desk.check(person, Action.SEE_REFERRED_CASE, file.target());
        var letter = meetingCase.findLetter(person, file).orElseThrow(MeetingFiles::notFound);
        return files.pdf(letter, file.application().number() + ".pdf");
    }

    @GetMapping("/committee/meetings/{id}/minutes")
    Page minutes(Person person, @PathVariable String id) {
        return Page.of("committee/minutes", Actor.COMMITTEE, "議事録")
                .crumb("担当案件", "/committee")
                .with("letter", letter(person, id))
                .with("pdf", "/committee/meetings/" + id + "/minutes.pdf");
    }

    @GetMapping("/committee/meetings/{id}/minutes.pdf")
    ResponseEntity<byte[]> minutesPdf(Person person, @PathVariable String id) {
        return files.pdf(letter(person, id), "minutes.pdf");
    }

    /// The meeting for the member's own calendar.
    @GetMapping("/committee/meetings/{id}/meeting.ics")
    ResponseEntity<byte[]> appointment(Person person, @PathVariable String id) {
        var meeting = open(person, id);
        if (meeting.phase() == Meeting.Phase.PLANNED) {
            throw notFound();
        }
        return calendarFiles.of(meeting, "/committee");
    }

    private Letter letter(Person person, String id) {
        var meeting = open(person, id);
        return minutesLetters.of(
                meeting,
                meetings.findSealed(meeting.id()).orElseThrow(MeetingFiles::notFound),
                true,
                person.id());
    }

    private Meeting open(Person person, String id) {
        if (!id.matches("[0-9a-z]{26}")) {
            throw notFound();
        }
        var meeting = meetings.find(new MeetingId(id)).orElseThrow(MeetingFiles::notFound);
        var invited = Set.copyOf(meeting.plan().members());
        desk.check(person, Action.SEE_MEETINGS, new Access.Target(null, null, invited));
        return meeting;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

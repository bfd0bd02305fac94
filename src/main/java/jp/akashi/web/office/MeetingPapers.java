package jp.akashi.web.office;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import jp.akashi.committee.CloseMeeting;
import jp.akashi.committee.Meeting;
import jp.akashi.committee.Meetings;
import jp.akashi.committee.Packs;
import jp.akashi.committee.SealedMinutes;
import jp.akashi.desk.CaseFile;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.paper.letter.Letter;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.CalendarFiles;
import jp.akashi.web.kit.LetterFiles;
import jp.akashi.web.kit.MinutesLetters;
import jp.akashi.web.kit.PackLetters;
import jp.akashi.web.kit.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The papers of a meeting for the office: the frozen packs and the minutes, as pages and as PDF.
@Controller
public class MeetingPapers {
    private final MeetingDesk desk;
    private final MeetingView view;
    private final Records records;
    private final LetterFiles files;
    private final CalendarFiles calendarFiles;
    private final InstantSource clock;

    MeetingPapers(
            MeetingDesk desk,
            MeetingView view,
            Records records,
            LetterFiles files,
            CalendarFiles calendarFiles,
            InstantSource clock) {
        this.desk = desk;
        this.view = view;
        this.records = records;
        this.files = files;
        this.calendarFiles = calendarFiles;
        this.clock = clock;
    }

    /// What is looked up and set here.
    @Component
    record Records(
            Meetings meetings,
            Packs packs,
            CloseMeeting close,
            PackLetters packLetters,
            MinutesLetters minutesLetters) {}

    @GetMapping("/office/meetings/{id}/packs/{application}")
    Page pack(Person person, @PathVariable String id, @PathVariable String application) {
        var meeting = desk.open(person, id);
        return page(meeting, pack(meeting, application), "/packs/" + application + ".pdf");
    }

    @GetMapping("/office/meetings/{id}/packs/{application}.pdf")
    ResponseEntity<byte[]> packPdf(
            Person person, @PathVariable String id, @PathVariable String application) {
        return files.pdf(pack(desk.open(person, id), application), "pack.pdf");
    }

    @GetMapping("/office/meetings/{id}/minutes")
    Page minutes(Person person, @PathVariable String id) {
        var meeting = desk.open(person, id);
        return page(meeting, minutes(person, meeting), "/minutes.pdf");
    }

    @GetMapping("/office/meetings/{id}/minutes.pdf")
    ResponseEntity<byte[]> minutesPdf(Person person, @PathVariable String id) {
        var meeting = desk.open(person, id);
        return files.pdf(minutes(person, meeting), "minutes-" + meeting.number() + ".pdf");
    }

    /// The meeting for one's own calendar.
    @GetMapping("/office/meetings/{id}/meeting.ics")
    ResponseEntity<byte[]> appointment(Person person, @PathVariable String id) {
        var meeting = desk.open(person, id);
        return calendarFiles.of(meeting, MeetingsPage.href(meeting));
    }

    private static Page page(Meeting meeting, Letter letter, String pdf) {
        return Page.of("office/letter", Actor.OFFICE, letter.title())
                .crumb("認定審査委員会", "/office/meetings")
                .crumb("第" + meeting.number() + "回", MeetingsPage.href(meeting))
                .with("letter", letter)
                .with("pdf", MeetingsPage.href(meeting) + pdf);
    }

    private Letter pack(Meeting meeting, String application) {
        var file =
                desk.agenda(meeting).stream()
                        .filter(each -> each.application().id().value().equals(application))
                        .findFirst()
                        .orElseThrow(Desktop::notFound);
        var id = file.application().id();
        int number = meeting.find(id).map(Meeting.Heard::pack).orElse(0);
        return records.packLetters()
                .of(
                        records.packs().find(id, number).orElseThrow(Desktop::notFound),
                        file.application().number().toString());
    }

    private Letter minutes(Person person, Meeting meeting) {
        var sealed = records.meetings().findSealed(meeting.id());
        return records.minutesLetters()
                .of(
                        meeting,
                        sealed.orElseGet(() -> asOfNow(person, meeting)),
                        sealed.isPresent(),
                        null);
    }

    /// The minutes as they would be sealed now.
    private SealedMinutes asOfNow(Person person, Meeting meeting) {
        var minutes = view.drafted(meeting).proceedings().minutes();
        var points = new LinkedHashMap<ApplicationId, SealedMinutes.Point>();
        for (CaseFile file : desk.agenda(meeting)) {
            var id = file.application().id();
            var recused = new HashSet<>(file.declarations().recused());
            recused.retainAll(meeting.plan().members());
            points.put(
                    id,
                    new SealedMinutes.Point(
                            minutes.of(id), records.close().result(meeting, id), recused));
        }
        return new SealedMinutes(
                meeting.id(),
                points,
                minutes.general(),
                new SealedMinutes.Sealing(person.id(), clock.instant()));
    }
}

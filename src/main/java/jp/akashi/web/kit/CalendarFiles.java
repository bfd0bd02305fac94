package jp.akashi.web.kit;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import jp.akashi.committee.Meeting;
import jp.akashi.kernel.Tokyo;
import jp.akashi.paper.Appointment;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Meetings of the committee as calendar files (.ics) to take away. A file names no case.
@Component
public class CalendarFiles {
    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PublicAddress address;
    private final InstantSource clock;

    CalendarFiles(PublicAddress address, InstantSource clock) {
        this.address = address;
        this.clock = clock;
    }

    /// @param page where its reader goes on
    public ResponseEntity<byte[]> of(Meeting meeting, String page) {
        var name = "meeting-" + meeting.number() + ".ics";
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(appointment(meeting, page).ics(clock.instant()));
    }

    private Appointment appointment(Meeting meeting, String page) {
        var plan = meeting.plan();
        var where = plan.where();
        var online = where.link().isBlank() ? "" : "オンライン: " + where.link() + "\n";
        return new Appointment(
                meeting.id() + "@meetings",
                meeting.version(),
                plan.on().atTime(plan.from()).atZone(Tokyo.ZONE).toInstant(),
                "第" + meeting.number() + "回認定審査委員会",
                where.place().isBlank() ? "オンライン" : where.place(),
                online + "議題 " + meeting.proceedings().agenda().size() + "件\n" + address.of(page));
    }
}

package jp.akashi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/// A meeting in a calendar file.
class AppointmentTest {
    private static final Instant NOW = Instant.parse("2026-11-22T13:00:00Z");
    private static final Instant FROM = Instant.parse("2026-12-01T04:30:00Z");

    @Test
    void aMeetingStandsInTheFileWithItsTimeAndPlace() {
        var meeting =
                new Appointment("m1@meetings", 3, FROM, "第2回認定審査委員会", "本館, 3階; 会議室", "議題\n1件");

        assertThat(new String(meeting.ics(NOW), StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Akashi//Meetings//JA
                        METHOD:PUBLISH
                        BEGIN:VEVENT
                        UID:m1@meetings
                        SEQUENCE:3
                        DTSTAMP:20261122T130000Z
                        DTSTART:20261201T043000Z
                        SUMMARY:第2回認定審査委員会
                        LOCATION:本館\\, 3階\\; 会議室
                        DESCRIPTION:議題\\n1件
                        END:VEVENT
                        END:VCALENDAR
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void aLongLineIsFoldedBetweenCharactersAtSeventyFiveOctets() {
        assertThat(lines("あ".repeat(22))).noneMatch(line -> line.startsWith(" "));
        assertThat(lines("あ".repeat(23))).contains("SUMMARY:" + "あ".repeat(22), " あ");
    }

    @Test
    void nothingThatIsTypedMakesALineOfItsOwn() {
        assertThat(lines("a\r\nATTENDEE:mailto:x\u0000\u2028END:VEVENT\\"))
                .contains("SUMMARY:a\\nATTENDEE:mailto:x\\nEND:VEVENT\\\\")
                .hasSize(14);
    }

    @Property(tries = 300)
    void whateverIsTypedUnfoldsToOneLineOfThePropertyAgain(
            @ForAll @StringLength(max = 200) String title) {
        assertThat(lines(title)).allMatch(line -> octets(line) <= 75);
        var whole = text(title).replace("\r\n ", "");
        assertThat(whole.split("\r\n")).hasSize(14);
    }

    private static String[] lines(String title) {
        return text(title).split("\r\n");
    }

    private static String text(String title) {
        var meeting = new Appointment("m1@meetings", 1, FROM, title, "町", "語");
        return new String(meeting.ics(NOW), StandardCharsets.UTF_8);
    }

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }
}

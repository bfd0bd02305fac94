package jp.akashi.paper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// An appointment to be taken over into one's own calendar, as an iCalendar file (.ics, RFC 5545).
///
/// @param uid the same for every version of one appointment
/// @param version later ones take the place of earlier ones
/// @param place may be empty
/// @param words may be empty
public record Appointment(
        String uid, long version, Instant from, String title, String place, String words) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;
    private static final String LINE_END = "\r\n";

    /// @param now when the file is made
    public byte[] ics(Instant now) {
        var lines = new ArrayList<String>();
        lines.addAll(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Akashi//Meetings//JA"));
        lines.addAll(List.of("METHOD:PUBLISH", "BEGIN:VEVENT", "UID:" + escaped(uid)));
        lines.add("SEQUENCE:" + version);
        lines.add("DTSTAMP:" + MOMENT.format(now));
        lines.add("DTSTART:" + MOMENT.format(from));
        lines.add("SUMMARY:" + escaped(title));
        if (!place.isBlank()) {
            lines.add("LOCATION:" + escaped(place));
        }
        if (!words.isBlank()) {
            lines.add("DESCRIPTION:" + escaped(words));
        }
        lines.addAll(List.of("END:VEVENT", "END:VCALENDAR"));
        var file = new StringBuilder();
        lines.forEach(line -> file.append(folded(line)).append(LINE_END));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A text as a value (§3.3.11): what would end it is escaped, what no line may hold is left
    /// out.
    private static String escaped(String text) {
        return text.strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("[\\p{Cc}\\p{Cs}]", "");
    }

    /// A line in pieces of at most 75 octets (§3.1), none of which ends within a character.
    private static String folded(String line) {
        var folded = new StringBuilder();
        int length = 0;
        for (int letter : line.codePoints().toArray()) {
            var text = Character.toString(letter);
            int octets = text.getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > LONGEST_LINE) {
                folded.append(LINE_END).append(' ');
                length = 1;
            }
            folded.append(text);
            length += octets;
        }
        return folded.toString();
    }
}

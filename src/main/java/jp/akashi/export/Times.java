package jp.akashi.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import jp.akashi.kernel.Tokyo;

/// Moments as the data writes them: RFC 3339 in the time of Japan.
public final class Times {
    private Times() {}

    /// `2026-03-01T09:30:00+09:00`, to the second.
    public static String print(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.SECONDS).atZone(Tokyo.ZONE));
    }
}

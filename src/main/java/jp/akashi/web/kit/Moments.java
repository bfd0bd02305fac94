package jp.akashi.web.kit;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import jp.akashi.kernel.Tokyo;

/// Moments as pages show them to those who work on a case: 2026年4月1日 14:05.
public final class Moments {
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm").withZone(Tokyo.ZONE);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("H:mm").withZone(Tokyo.ZONE);

    private Moments() {}

    public static String print(Instant moment) {
        return FULL.format(moment);
    }

    /// The time of day alone.
    public static String clock(Instant moment) {
        return CLOCK.format(moment);
    }
}

package jp.akashi.web.provider;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import jp.akashi.kernel.Tokyo;

/// Moments as the provider's pages show them: 2026年4月1日 14:05.
final class Moments {
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm").withZone(Tokyo.ZONE);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("H:mm").withZone(Tokyo.ZONE);

    private Moments() {}

    static String print(Instant moment) {
        return FULL.format(moment);
    }

    /// The time of day alone.
    static String clock(Instant moment) {
        return CLOCK.format(moment);
    }
}

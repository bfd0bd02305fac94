package jp.akashi.kernel;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// The zone in which the scheme counts its days.
public final class Tokyo {
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private Tokyo() {}

    /// The business date at this moment.
    public static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}

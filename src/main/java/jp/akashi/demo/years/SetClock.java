package jp.akashi.demo.years;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.akashi.kernel.Tokyo;

/// The clock of a rehearsal: it stands at ten in the morning of a day until it is set to the next.
public final class SetClock implements InstantSource {
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private volatile Instant now;

    public SetClock(LocalDate day) {
        now = moment(day);
    }

    void set(LocalDate day) {
        now = moment(day);
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(TEN).atZone(Tokyo.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }
}

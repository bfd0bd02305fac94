package jp.akashi.road;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import jp.akashi.kernel.Tokyo;

/// A clock that stands still until it is set.
public final class SetClock implements InstantSource {
    private Instant now;

    private SetClock(Instant now) {
        this.now = now;
    }

    /// Ten in the morning of a day in Tokyo.
    public static SetClock at(String date) {
        return new SetClock(morning(LocalDate.parse(date)));
    }

    public void set(String date) {
        now = morning(LocalDate.parse(date));
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public LocalDate today() {
        return Tokyo.today(this);
    }

    @Override
    public Instant instant() {
        return now;
    }

    private static Instant morning(LocalDate date) {
        return date.atTime(10, 0).atZone(Tokyo.ZONE).toInstant();
    }
}

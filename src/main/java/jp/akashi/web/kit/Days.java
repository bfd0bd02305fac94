package jp.akashi.web.kit;

import java.time.Instant;
import java.time.LocalDate;
import jp.akashi.kernel.Term;
import jp.akashi.kernel.Tokyo;

/// Dates as pages write them: 2026年4月1日, in Tokyo.
public final class Days {
    private Days() {}

    public static String print(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    public static String print(Instant instant) {
        return print(instant.atZone(Tokyo.ZONE).toLocalDate());
    }

    public static String print(Term term) {
        return print(term.from()) + "から" + print(term.until()) + "まで";
    }
}

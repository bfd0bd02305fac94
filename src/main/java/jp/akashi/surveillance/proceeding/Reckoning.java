package jp.akashi.surveillance.proceeding;

import java.time.LocalDate;
import java.util.Objects;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.BusinessCalendar;
import jp.akashi.scheme.ProceedingDays;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.proceeding.Proceeding.Entry;
import jp.akashi.surveillance.proceeding.Proceeding.Standing;
import org.jspecify.annotations.Nullable;

/// By when the provider has to act next in a proceeding.
record Reckoning(BusinessCalendar calendar, ProceedingDays days) {
    static Reckoning of(Schemes schemes) {
        return new Reckoning(schemes.calendar(), schemes.deadlines().proceedings());
    }

    /// Where a proceeding stands after an entry.
    ///
    /// @param before where it stood; nothing where it begins
    Standing after(@Nullable Standing before, Entry entry, ProceedingPhase to) {
        var today = LocalDate.ofInstant(entry.hand().at(), Tokyo.ZONE);
        if (before != null && entry.move().isShowing()) {
            return before;
        }
        if (to.turn() != Turn.PROVIDER) {
            return new Standing(to, null, before == null ? null : before.last());
        }
        var last = last(before, entry, to, today);
        return new Standing(to, next(entry, to, last, today), last);
    }

    private @Nullable LocalDate last(
            @Nullable Standing before, Entry entry, ProceedingPhase to, LocalDate today) {
        if (to != ProceedingPhase.REPORTING) {
            return null;
        }
        var known = before == null ? null : before.last();
        var named = entry.said().day();
        if (known == null) {
            return plus(today, days.reports().finalWithin());
        }
        return named != null && named.isAfter(known) ? named : known;
    }

    private LocalDate next(
            Entry entry, ProceedingPhase to, @Nullable LocalDate last, LocalDate today) {
        var named = entry.said().day();
        if (named != null) {
            return named;
        }
        if (to == ProceedingPhase.AWAITING_NOTICE) {
            return plus(today, days.reports().noticeWithin());
        }
        var next = plus(today, days.reports().progressEvery());
        var end = Objects.requireNonNullElse(last, next);
        return end.isBefore(next) && end.isAfter(today) ? end : next;
    }

    /// So many business days on; days of the calendar where it is not known.
    LocalDate plus(LocalDate day, int businessDays) {
        return calendar.findPlus(day, businessDays).orElseGet(() -> day.plusDays(businessDays));
    }
}

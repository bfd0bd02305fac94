package jp.akashi.fee;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.akashi.fee.LedgerEntries.OpenInvoice;
import jp.akashi.kernel.Yen;
import jp.akashi.scheme.BusinessCalendar;

/// Which unpaid invoices are to be reminded of (督促) by a day: the first time on the business day
/// after the invoice was due, again two and four weeks after it was.
public final class DueReminders {
    private static final List<Integer> DAYS_AFTER_DUE = List.of(1, 14, 28);

    private final BusinessCalendar calendar;

    public DueReminders(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /// A reminder that is due: the `nth` about this invoice. Each is sent once.
    public record Reminder(Invoice invoice, Yen rest, int nth, long daysOverdue) {
        /// Names this reminder and no other.
        public String key() {
            return "reminder/" + invoice.number() + "/" + nth;
        }
    }

    /// The last reminder each of these invoices has come to by a day; those not yet due have none.
    public List<Reminder> by(LocalDate day, List<OpenInvoice> open) {
        return open.stream()
                .filter(each -> nth(each.invoice(), day) > 0)
                .map(each ->
                        new Reminder(
                                each.invoice(),
                                each.rest(),
                                nth(each.invoice(), day),
                                ChronoUnit.DAYS.between(each.invoice().dueOn(), day)))
                .toList();
    }

    private int nth(Invoice invoice, LocalDate day) {
        return (int)
                DAYS_AFTER_DUE.stream()
                        .map(days -> remindedOn(invoice.dueOn().plusDays(days)))
                        .filter(on -> !on.isAfter(day))
                        .count();
    }

    private LocalDate remindedOn(LocalDate day) {
        return calendar.findOpenFrom(day).orElse(day);
    }
}

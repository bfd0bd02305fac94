package jp.akashi.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.Proves;
import jp.akashi.fee.LedgerEntries.OpenInvoice;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.Price;
import jp.akashi.kernel.Yen;
import jp.akashi.scheme.BusinessCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is unpaid is reminded of, on business days.
class DueRemindersTest {
    private static final DueReminders REMINDERS =
            new DueReminders(
                    BusinessCalendar.of(
                            2026,
                            2026,
                            Map.of(LocalDate.parse("2026-11-23"), "勤労感謝の日"),
                            List.of()));

    @ParameterizedTest
    @CsvSource({
        // due on Friday the 20th: the 21st to the 23rd are closed
        "2026-11-20, 2026-11-20, 0",
        "2026-11-20, 2026-11-23, 0",
        "2026-11-20, 2026-11-24, 1",
        "2026-11-20, 2026-12-03, 1",
        "2026-11-20, 2026-12-04, 2",
        "2026-11-20, 2026-12-17, 2",
        "2026-11-20, 2026-12-18, 3",
        "2026-11-20, 2026-12-31, 3",
    })
    @Proves("FEE-15")
    void onTheBusinessDayAfterAndTwoAndFourWeeksAfter(LocalDate due, LocalDate day, int nth) {
        var reminders = REMINDERS.by(day, List.of(open(due)));

        assertThat(reminders.stream().map(DueReminders.Reminder::nth))
                .isEqualTo(nth == 0 ? List.of() : List.of(nth));
    }

    @Test
    @Proves("FEE-15")
    void aReminderNamesWhatIsLeftAndItselfAlone() {
        var reminder =
                REMINDERS
                        .by(
                                LocalDate.parse("2026-12-07"),
                                List.of(open(LocalDate.parse("2026-11-20"))))
                        .getFirst();

        assertThat(reminder.rest()).isEqualTo(new Yen(9_000));
        assertThat(reminder.daysOverdue()).isEqualTo(17);
        assertThat(reminder.key()).isEqualTo("reminder/INV-2026-00001/2");
    }

    private static OpenInvoice open(LocalDate due) {
        return new OpenInvoice(
                new Invoice(
                        InvoiceId.random(),
                        "INV-2026-00001",
                        Invoice.Charge.EXAMINATION,
                        ApplicationId.random(),
                        "株式会社みほんクラウド",
                        new Price(new Yen(190_000), 10),
                        due.minusDays(7),
                        due),
                new Yen(9_000));
    }
}

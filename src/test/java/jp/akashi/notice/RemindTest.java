package jp.akashi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.road.Applicant;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reminders of a working morning. 1 June 2022 is a Wednesday; 15 June, too, when the inquiry is
/// due, and 8 June, when the fee is.
class RemindTest {
    private final Road road = Road.inMemory();
    private final Applicant mihon = road.applicant(Papers.PROVIDER);
    private final Office office = road.office();
    private final Application filed = mihon.files(Papers.complete());
    private final Remind remind =
            new Remind(
                    new Remind.Files(
                            road.stores.filed().applications(),
                            road.stores.examined().examinations(),
                            road.stores.examined().fees()),
                    road.announce,
                    road.schemes);

    @ParameterizedTest
    @CsvSource({
        "2022-06-09, 0, 0",
        // three business days before Wednesday
        "2022-06-10, 2, 0",
        "2022-06-13, 2, 0",
        "2022-06-15, 2, 0",
        "2022-06-16, 0, 2",
        // closed
        "2022-06-11, 0, 0",
        "2022-06-18, 0, 0",
    })
    @Proves("NOT-04")
    void aProviderIsRemindedOfAnInquiryBeforeAndAfterItIsDue(LocalDate day, int before, int after) {
        isAsked();

        remind.remind(day);

        assertThat(mails("answer-due")).hasSize(before);
        assertThat(mails("answer-overdue")).hasSize(after);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-03, 0, 0",
        "2022-06-06, 2, 0",
        "2022-06-08, 2, 0",
        "2022-06-09, 0, 2",
    })
    @Proves("NOT-04")
    void aProviderIsRemindedOfTheFeeBeforeAndAfterItIsDue(LocalDate day, int before, int after) {
        office.findsEverythingInOrder(filed).orThrow();

        remind.remind(day);

        assertThat(mails("fee-due")).hasSize(before);
        assertThat(mails("fee-overdue")).hasSize(after);
    }

    @Test
    @Proves("NOT-04")
    void aReminderIsSentOnceHoweverManyMorningsThereAre() {
        isAsked();

        for (var day = LocalDate.parse("2022-06-02");
                day.isBefore(LocalDate.parse("2022-07-15"));
                day = day.plusDays(1)) {
            remind.remind(day);
            remind.remind(day);
        }

        assertThat(mails("answer-due")).hasSize(2);
        assertThat(mails("answer-overdue")).hasSize(2);
    }

    @Test
    @Proves("NOT-04")
    void anUnpaidFeeIsRemindedOfThreeTimesAfterItWasDue() {
        office.findsEverythingInOrder(filed).orThrow();

        for (var day = LocalDate.parse("2022-06-02");
                day.isBefore(LocalDate.parse("2022-09-01"));
                day = day.plusDays(1)) {
            remind.remind(day);
        }

        assertThat(mails("fee-due")).hasSize(2);
        assertThat(mails("fee-overdue")).hasSize(3 * 2);
    }

    @Test
    void whoHasAnsweredIsNotReminded() {
        isAsked();
        mihon.answers(filed, "1ヶ月前です。").orThrow();

        remind.remind(LocalDate.parse("2022-06-10"));
        remind.remind(LocalDate.parse("2022-06-16"));

        assertThat(mails("answer-due")).isEmpty();
        assertThat(mails("answer-overdue")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-06-14, false", "2022-06-15, true"})
    void theOfficeHearsInTheMorningOfACaseThatStandsStillForTenBusinessDays(
            LocalDate day, boolean told) {
        remind.remind(day);

        assertThat(digests(day)).hasSize(told ? 1 : 0);
        if (told) {
            assertThat(digests(day).getFirst())
                    .contains("・" + filed.number() + " 形式審査 10営業日")
                    .doesNotContain("期限超過", "みほん");
        }
    }

    @Test
    void theOfficeHearsOfWhatIsOverdue() {
        isAsked();

        remind.remind(LocalDate.parse("2022-06-16"));

        assertThat(digests(LocalDate.parse("2022-06-16")).getFirst())
                .contains(filed.number() + " 照会中 11営業日(期限超過)");
    }

    private void isAsked() {
        office.bringsToDocuments(filed);
        office.asks(filed, SmallScheme.NOTICE, "何ヶ月前ですか。").orThrow();
    }

    private List<Dispatch> mails(String kind) {
        return road.stores.outbox().listAbout(filed.id()).stream()
                .filter(mail -> mail.origin().kind().equals(kind))
                .toList();
    }

    private List<String> digests(LocalDate day) {
        return road.dispatches().stream()
                .filter(mail -> mail.origin().key().equals("stalled/" + day))
                .map(mail -> mail.mail().text())
                .toList();
    }
}

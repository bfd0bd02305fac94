package jp.akashi.fee;

import static jp.akashi.Outcomes.obstaclesOf;
import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.Filing;
import jp.akashi.application.Purpose;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ApplicationNumber;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.Yen;
import jp.akashi.road.Papers;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.MemoryApplications;
import jp.akashi.store.memory.MemoryFees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules on fees.
class FeesTest {
    private final SetClock clock = SetClock.at("2022-06-01");
    private final MemoryFees fees = new MemoryFees();
    private final MemoryApplications applications = new MemoryApplications();
    private final IssueInvoice issue =
            new IssueInvoice(fees, applications, SmallScheme.SCHEMES, clock);
    private final RecordPayment record = new RecordPayment(fees);

    @ParameterizedTest
    @CsvSource({
        "NEW, 2022-06-01, 190000, 209000",
        "RENEWAL, 2022-06-01, 95000, 104500",
        "NEW, 2019-09-30, 190000, 205200",
        "NEW, 2019-10-01, 190000, 209000",
    })
    @Proves("FEE-01")
    void theFeeIsTheNetAmountOfTheKindAndTheTaxOfTheDay(
            ApplicationKind kind, String day, long net, long gross) {
        clock.set(day);

        var price = issue.issue(application(kind)).orThrow().price();

        assertThat(price.net()).isEqualTo(new Yen(net));
        assertThat(price.gross()).isEqualTo(new Yen(gross));
        assertThat(price.tax()).isEqualTo(new Yen(gross - net));
    }

    @Test
    @Proves("FEE-01")
    void aSwitchCostsWhatTheSchemeSaysForTheOneItComesFrom() {
        var earlier =
                application(
                        Purpose.ANEW, Papers.complete(SmallScheme.OTHER_EDITION, Papers.SERVICE));
        applications.add(earlier);
        var offered = new Purpose(ApplicationKind.SWITCH, earlier.id());
        var unknown = new Purpose(ApplicationKind.SWITCH, ApplicationId.random());

        assertThat(issue.issue(application(offered, Papers.complete())).orThrow().price().net())
                .isEqualTo(new Yen(95_000));
        assertThat(issue.issue(application(unknown, Papers.complete())).orThrow().price().net())
                .isEqualTo(new Yen(190_000));
    }

    @ParameterizedTest
    @CsvSource({"2022-07-08, 2022-07-15", "2022-07-11, 2022-07-19", "2039-01-01, 2039-01-08"})
    @Proves("FEE-02")
    void theFeeIsDueOnADayOnWhichTheOfficeWorks(String issued, String due) {
        clock.set(issued);

        var invoice = issue.issue(application(ApplicationKind.NEW)).orThrow();

        assertThat(invoice.dueOn()).isEqualTo(due);
    }

    @Test
    @Proves("FEE-02")
    void theFeeIsDueAWeekAfterTheFormalityCheck() {
        var invoice = issue.issue(application(ApplicationKind.NEW)).orThrow();

        assertThat(invoice.issuedOn()).isEqualTo("2022-06-01");
        assertThat(invoice.dueOn()).isEqualTo("2022-06-08");
    }

    @ParameterizedTest
    @CsvSource({"208999, false", "209000, true", "209001, false", "0, false"})
    @Proves("FEE-03")
    void aFeeIsPaidToTheYen(long amount, boolean booked) {
        var invoice = issue.issue(application(ApplicationKind.NEW)).orThrow();

        var outcome = record.book(payment(invoice, amount));

        assertThat(rulesOf(outcome)).isEqualTo(booked ? List.of() : List.of("FEE-03"));
        assertThat(fees.payments(invoice.id())).hasSize(booked ? 1 : 0);
    }

    @Test
    @Proves("FEE-03")
    void whatIsPaidTwiceIsNotBooked() {
        var invoice = issue.issue(application(ApplicationKind.NEW)).orThrow();
        record.book(payment(invoice, 209_000)).orThrow();

        var again = record.book(payment(invoice, 209_000));

        assertThat(obstaclesOf(again).getFirst().facts())
                .containsEntry("due", "209000")
                .containsEntry("paid", "209000")
                .containsEntry("amount", "209000");
        assertThat(fees.payments(invoice.id())).hasSize(1);
    }

    @Test
    @Proves("FEE-04")
    void anApplicationIsInvoicedOnceHoweverOftenItIsCorrected() {
        var application = application(ApplicationKind.NEW);
        var invoice = issue.issue(application).orThrow();
        var corrected =
                application.with(
                        new Filing(2, application.dossier(), PersonId.random(), clock.instant()));

        assertThat(rulesOf(issue.issue(corrected))).containsExactly("FEE-04");
        assertThat(fees.findInvoiceOf(application.id())).contains(invoice);
    }

    @Test
    void invoicesAreNumberedWithinTheYear() {
        assertThat(issue.issue(application(ApplicationKind.NEW)).orThrow().number())
                .isEqualTo("INV-2022-00001");
        assertThat(issue.issue(application(ApplicationKind.NEW)).orThrow().number())
                .isEqualTo("INV-2022-00002");
        clock.set("2023-01-01");
        assertThat(issue.issue(application(ApplicationKind.NEW)).orThrow().number())
                .isEqualTo("INV-2023-00001");
    }

    @Test
    void theInvoiceGoesWhereTheFaceSheetSaysOrToTheProvider() {
        var asked =
                Papers.complete()
                        .with(
                                Papers.complete()
                                        .faceSheet()
                                        .with(FaceField.INVOICE_ADDRESS, "見本商事 経理部"));

        assertThat(issue.issue(application(ApplicationKind.NEW)).orThrow().addressee())
                .isEqualTo(Papers.PROVIDER);
        assertThat(issue.issue(application(ApplicationKind.NEW, asked)).orThrow().addressee())
                .isEqualTo("見本商事 経理部");
    }

    private Application application(ApplicationKind kind) {
        return application(kind, Papers.complete());
    }

    private Application application(ApplicationKind kind, Dossier dossier) {
        return application(new Purpose(kind, null), dossier);
    }

    private Application application(Purpose purpose, Dossier dossier) {
        return new Application(
                ApplicationId.random(),
                new ApplicationNumber(2022, 1),
                ProviderId.random(),
                purpose,
                List.of(new Filing(1, dossier, PersonId.random(), clock.instant())));
    }

    private Payment payment(Invoice invoice, long amount) {
        return new Payment(
                invoice.id(), new Yen(amount), clock.today(), "カ)ミホンクラウド", PersonId.random());
    }
}

package jp.akashi.fee;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import jp.akashi.kernel.DepositId;
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
    private static final PersonId OFFICE = PersonId.random();
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

        var price = issue.issue(application(kind), OFFICE).orThrow().price();

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

        assertThat(
                        issue.issue(application(offered, Papers.complete()), OFFICE)
                                .orThrow()
                                .price()
                                .net())
                .isEqualTo(new Yen(95_000));
        assertThat(
                        issue.issue(application(unknown, Papers.complete()), OFFICE)
                                .orThrow()
                                .price()
                                .net())
                .isEqualTo(new Yen(190_000));
    }

    @ParameterizedTest
    @CsvSource({"2022-07-08, 2022-07-15", "2022-07-11, 2022-07-19", "2039-01-01, 2039-01-08"})
    @Proves("FEE-02")
    void theFeeIsDueOnADayOnWhichTheOfficeWorks(String issued, String due) {
        clock.set(issued);

        var invoice = issue.issue(application(ApplicationKind.NEW), OFFICE).orThrow();

        assertThat(invoice.dueOn()).isEqualTo(due);
    }

    @Test
    @Proves("FEE-02")
    void theFeeIsDueAWeekAfterTheFormalityCheck() {
        var invoice = issue.issue(application(ApplicationKind.NEW), OFFICE).orThrow();

        assertThat(invoice.issuedOn()).isEqualTo("2022-06-01");
        assertThat(invoice.dueOn()).isEqualTo("2022-06-08");
    }

    @ParameterizedTest
    @CsvSource({"208999, 1, false", "209000, 0, true", "209001, 0, true", "1, 208999, false"})
    @Proves({"FEE-03", "FEE-05"})
    void aFeeIsPaidToTheYen(long amount, long rest, boolean paid) {
        var invoice = issue.issue(application(ApplicationKind.NEW), OFFICE).orThrow();

        var settlement = record.book(payment(invoice, amount), clerk()).orThrow();

        assertThat(settlement.rest()).isEqualTo(new Yen(rest));
        assertThat(settlement.isPaid()).isEqualTo(paid);
        assertThat(fees.payments(invoice.id())).hasSize(1);
    }

    @Test
    @Proves("FEE-05")
    void theRestMayComeLater() {
        var invoice = issue.issue(application(ApplicationKind.NEW), OFFICE).orThrow();
        record.book(payment(invoice, 200_000), clerk()).orThrow();

        var settlement = record.book(payment(invoice, 9_000), clerk()).orThrow();

        assertThat(settlement.isPaid()).isTrue();
        assertThat(fees.payments(invoice.id()))
                .extracting(payment -> payment.amount().amount())
                .containsExactly(200_000L, 9_000L);
        assertThat(fees.ledger().listOpen()).isEmpty();
    }

    @Test
    @Proves("FEE-05")
    void whatIsOverIsHeldForThePayerAndTheFeeIsBooked() {
        var invoice = issue.issue(application(ApplicationKind.NEW), OFFICE).orThrow();
        record.book(payment(invoice, 209_440), clerk()).orThrow();

        var held = fees.ledger().listHeld().getFirst();

        assertThat(held.owed()).isEqualTo(new Yen(440));
        assertThat(held.unassigned()).isEqualTo(new Yen(0));
        assertThat(fees.settlement(invoice.id()).paid()).isEqualTo(new Yen(209_000));
    }

    @Test
    @Proves("FEE-08")
    void whatIsPaidInFullTakesNoMoreMoney() {
        var invoice = issue.issue(application(ApplicationKind.NEW), OFFICE).orThrow();
        record.book(payment(invoice, 209_000), clerk()).orThrow();

        assertThat(rulesOf(record.book(payment(invoice, 209_000), clerk())))
                .containsExactly("FEE-08");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    @Proves("FEE-09")
    void moneyOfADayToComeIsNotBooked(int daysAhead, boolean booked) {
        var deposit = deposit(1_000, clock.today().plusDays(daysAhead));

        assertThat(rulesOf(new ReceiveMoney(fees).receive(deposit, clerk())))
                .isEqualTo(booked ? List.of() : List.of("FEE-09"));
        assertThat(fees.deposits().find(deposit.id()).isPresent()).isEqualTo(booked);
    }

    @ParameterizedTest
    @CsvSource({"440, true", "441, false", "0, false"})
    @Proves({"FEE-03", "FEE-07"})
    void theSurplusGoesBackAndNoYenOfTheFee(long amount, boolean booked) {
        var invoice = issue.issue(application(ApplicationKind.NEW), OFFICE).orThrow();
        record.book(payment(invoice, 209_440), clerk()).orThrow();
        var wish =
                new HandBack.Wish(
                        fees.ledger().listHeld().getFirst().deposit().id(),
                        HandBack.Way.SURPLUS_PAID_BACK,
                        new Yen(amount),
                        "");

        assertThat(rulesOf(new HandBack(fees).book(wish, clerk())))
                .isEqualTo(booked ? List.of() : List.of("FEE-07"));
        assertThat(fees.settlement(invoice.id()).isPaid()).isTrue();
        assertThat(fees.ledger().listHeld()).hasSize(booked ? 0 : 1);
    }

    @Test
    @Proves("FEE-07")
    void moneyIsAssignedOnce() {
        var first = issue.issue(application(ApplicationKind.NEW), OFFICE).orThrow();
        var second = issue.issue(application(ApplicationKind.NEW), OFFICE).orThrow();
        var money = deposit(209_000, clock.today());
        new ReceiveMoney(fees).receive(money, clerk()).orThrow();
        var assign = new AssignMoney(fees);
        assign.assign(wish(money, first, AssignMoney.Surplus.HELD), clerk()).orThrow();

        assertThat(rulesOf(assign.assign(wish(money, second, AssignMoney.Surplus.HELD), clerk())))
                .containsExactly("FEE-07");
    }

    @Test
    @Proves("FEE-05")
    void oneTransferMayPayTwoInvoices() {
        var first = issue.issue(application(ApplicationKind.NEW), OFFICE).orThrow();
        var second = issue.issue(application(ApplicationKind.NEW), OFFICE).orThrow();
        var money = deposit(418_000, clock.today());
        new ReceiveMoney(fees).receive(money, clerk()).orThrow();
        var assign = new AssignMoney(fees);

        assign.assign(wish(money, first, AssignMoney.Surplus.UNASSIGNED), clerk()).orThrow();
        var settlement =
                assign.assign(wish(money, second, AssignMoney.Surplus.HELD), clerk()).orThrow();

        assertThat(settlement.isPaid()).isTrue();
        assertThat(fees.ledger().listHeld()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"208999, true", "209000, false"})
    @Proves("FEE-03")
    void moneyAssignedByMistakeIsTakenBackUntilTheFeeIsPaid(long amount, boolean taken) {
        var invoice = issue.issue(application(ApplicationKind.NEW), OFFICE).orThrow();
        var money = deposit(amount, clock.today());
        new ReceiveMoney(fees).receive(money, clerk()).orThrow();
        new AssignMoney(fees)
                .assign(wish(money, invoice, AssignMoney.Surplus.HELD), clerk())
                .orThrow();

        var outcome = new UnassignMoney(fees).unassign(money.id(), invoice.id(), clerk());

        assertThat(rulesOf(outcome)).isEqualTo(taken ? List.of() : List.of("FEE-03"));
        assertThat(fees.ledger().listHeld()).hasSize(taken ? 1 : 0);
        assertThat(fees.payments(invoice.id())).hasSize(taken ? 0 : 1);
    }

    @Test
    @Proves("FEE-17")
    void anotherCertificateIsChargedForOnceWhileItsInvoiceIsOpen() {
        var application = application(ApplicationKind.NEW);
        var first = issue.chargeReissue(application, OFFICE).orThrow();

        assertThat(rulesOf(issue.chargeReissue(application, OFFICE))).containsExactly("FEE-17");

        new CancelInvoice(fees).cancel(first.id(), "誤り", clerk()).orThrow();
        var second = issue.chargeReissue(application, OFFICE).orThrow();
        record.book(payment(second, second.price().gross().amount()), clerk()).orThrow();
        assertThat(rulesOf(issue.chargeReissue(application, OFFICE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    @Proves("FEE-10")
    void anInvoiceIsCancelledWhileNothingIsPaid(long paid, boolean cancelled) {
        var invoice = issue.issue(application(ApplicationKind.NEW), OFFICE).orThrow();
        if (paid > 0) {
            record.book(payment(invoice, paid), clerk()).orThrow();
        }

        var outcome = new CancelInvoice(fees).cancel(invoice.id(), "取下げ", clerk());

        assertThat(rulesOf(outcome)).isEqualTo(cancelled ? List.of() : List.of("FEE-10"));
        assertThat(fees.settlement(invoice.id()).isCancelled()).isEqualTo(cancelled);
        assertThat(fees.settlement(invoice.id()).isPaid()).isFalse();
        assertThat(fees.ledger().listOpen()).hasSize(cancelled ? 0 : 1);
    }

    @Test
    @Proves("FEE-11")
    void aReceiptIsMadeOutWhenTheFeeIsPaidAndASecondOneSaysSo() {
        var invoice = issue.issue(application(ApplicationKind.NEW), OFFICE).orThrow();
        var receipts = new IssueReceipt(fees);
        record.book(payment(invoice, 208_999), clerk()).orThrow();

        assertThat(rulesOf(receipts.issue(invoice.id(), clerk()))).containsExactly("FEE-11");
        record.book(payment(invoice, 1), clerk()).orThrow();
        var first = receipts.issue(invoice.id(), clerk()).orThrow();
        var second = receipts.issue(invoice.id(), clerk()).orThrow();

        assertThat(first.number()).isEqualTo("RCT-2022-00001");
        assertThat(first.isAgain()).isFalse();
        assertThat(second.number()).isEqualTo("RCT-2022-00002");
        assertThat(second.isAgain()).isTrue();
    }

    @Test
    @Proves("FEE-04")
    void anApplicationIsInvoicedOnceHoweverOftenItIsCorrected() {
        var application = application(ApplicationKind.NEW);
        var invoice = issue.issue(application, OFFICE).orThrow();
        var corrected =
                application.with(
                        new Filing(2, application.dossier(), PersonId.random(), clock.instant()));

        assertThat(rulesOf(issue.issue(corrected, OFFICE))).containsExactly("FEE-04");
        assertThat(fees.findInvoiceOf(application.id())).contains(invoice);
    }

    @Test
    void invoicesAreNumberedWithinTheYear() {
        assertThat(issue.issue(application(ApplicationKind.NEW), OFFICE).orThrow().number())
                .isEqualTo("INV-2022-00001");
        assertThat(issue.issue(application(ApplicationKind.NEW), OFFICE).orThrow().number())
                .isEqualTo("INV-2022-00002");
        clock.set("2023-01-01");
        assertThat(issue.issue(application(ApplicationKind.NEW), OFFICE).orThrow().number())
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

        assertThat(issue.issue(application(ApplicationKind.NEW), OFFICE).orThrow().addressee())
                .isEqualTo(Papers.PROVIDER);
        assertThat(
                        issue.issue(application(ApplicationKind.NEW, asked), OFFICE)
                                .orThrow()
                                .addressee())
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

    private Clerk clerk() {
        return new Clerk(OFFICE, clock.today());
    }

    private static Deposit deposit(long amount, LocalDate day) {
        return new Deposit(
                DepositId.random(),
                new Yen(amount),
                day,
                new Deposit.Payer("カ)ミホンクラウド", ""),
                Deposit.Source.BY_HAND);
    }

    private static AssignMoney.Wish wish(
            Deposit money, Invoice invoice, AssignMoney.Surplus surplus) {
        return new AssignMoney.Wish(money.id(), invoice.id(), surplus);
    }

    private Payment payment(Invoice invoice, long amount) {
        return new Payment(invoice.id(), new Yen(amount), clock.today(), "カ)ミホンクラウド", OFFICE);
    }
}

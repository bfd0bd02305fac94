package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.fee.Account;
import jp.akashi.fee.BankFile;
import jp.akashi.fee.Clerk;
import jp.akashi.fee.Deposit;
import jp.akashi.fee.Fees;
import jp.akashi.fee.HandBack;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.IssueReceipt;
import jp.akashi.fee.LedgerAct;
import jp.akashi.fee.LedgerEntries;
import jp.akashi.fee.LedgerEntry;
import jp.akashi.fee.Payment;
import jp.akashi.fee.Posting;
import jp.akashi.fee.RecordPayment;
import jp.akashi.kernel.BankFileId;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.Price;
import jp.akashi.kernel.Yen;
import jp.akashi.party.Role;
import org.junit.jupiter.api.Test;

interface FeesContract extends Contract {
    private Fees fees() {
        return stores().examined().fees();
    }

    @Test
    default void anApplicationHasOneInvoice() {
        var application = given().application();
        var invoice = invoice(application);
        fees().add(invoice);

        assertThat(fees().find(invoice.id())).contains(invoice);
        assertThat(fees().findInvoiceOf(application.id())).contains(invoice);
        assertThat(fees().findInvoiceOf(given().application().id())).isEmpty();
        assertThat(fees().find(InvoiceId.random())).isEmpty();
        assertThatThrownBy(() -> fees().add(invoice(application)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void invoicesOfManyApplicationsAreFoundAtOnce() {
        var billed = given().application();
        var other = given().application();
        var unbilled = given().application();
        var invoice = invoice(billed);
        fees().add(invoice);
        fees().add(invoice(other));

        assertThat(fees().listInvoicesOf(List.of(billed.id(), unbilled.id())))
                .containsExactly(invoice);
        assertThat(fees().listInvoicesOf(List.of())).isEmpty();
    }

    @Test
    default void anotherChargeIsNotTheInvoiceOfTheExamination() {
        var application = given().application();
        var examination = invoice(application);
        var reissue = invoice(application, Invoice.Charge.REISSUE);
        fees().add(examination);
        fees().add(reissue);

        assertThat(fees().findInvoiceOf(application.id())).contains(examination);
        assertThat(fees().listInvoicesOf(List.of(application.id()))).containsExactly(examination);
        assertThat(fees().listAll(application.id())).containsExactly(examination, reissue);
        assertThat(fees().findByNumber(reissue.number())).contains(reissue);
        assertThat(fees().findByNumber("INV-1999-00001")).isEmpty();
        assertThat(fees().list(List.of(reissue.id()))).containsExactly(reissue);
    }

    @Test
    default void paymentsStayInTheOrderTheyWereBooked() {
        var invoice = billed();
        var clerk = clerk();
        var first = payment(invoice, 200_000, clerk);
        var second = payment(invoice, 9_000, clerk);
        var record = new RecordPayment(fees());

        assertThat(fees().payments(invoice.id())).isEmpty();
        record.book(first, clerk).orThrow();
        record.book(second, clerk).orThrow();
        assertThat(fees().payments(invoice.id())).containsExactly(first, second);
    }

    @Test
    default void theLedgerKeepsWhatWasBooked() {
        var invoice = billed();
        var clerk = clerk();
        new RecordPayment(fees()).book(payment(invoice, 209_440, clerk), clerk).orThrow();
        var held = held(invoice).getFirst();
        new HandBack(fees())
                .book(
                        new HandBack.Wish(
                                held.deposit().id(),
                                HandBack.Way.SURPLUS_PAID_BACK,
                                new Yen(440),
                                "返金の依頼"),
                        clerk)
                .orThrow();

        var entries = fees().ledger().list(held.deposit().id());

        assertThat(entries)
                .extracting(LedgerEntry::kind)
                .containsExactly(LedgerAct.RECEIVED, LedgerAct.ASSIGNED, LedgerAct.PAID_BACK);
        assertThat(entries.get(1).postings())
                .containsExactly(
                        new Posting(Account.SUSPENSE, Account.RECEIVABLE, new Yen(209_000)),
                        new Posting(Account.SUSPENSE, Account.OWED, new Yen(440)));
        assertThat(entries.get(2).about().note()).isEqualTo("返金の依頼");
        assertThat(fees().ledger().list(invoice.id()))
                .extracting(LedgerEntry::kind)
                .containsExactly(LedgerAct.INVOICED, LedgerAct.ASSIGNED);
        assertThat(fees().settlement(invoice.id()).isPaid()).isTrue();
        assertThat(fees().ledger().list(new LedgerEntries.Period(Given.DAY, Given.DAY)))
                .extracting(LedgerEntries.Booked::entry)
                .containsAll(entries);
        assertThat(held(invoice)).isEmpty();
    }

    @Test
    default void balancesAddUpToNothing() {
        var invoice = billed();
        var clerk = clerk();
        new RecordPayment(fees()).book(payment(invoice, 209_001, clerk), clerk).orThrow();

        var balances = fees().ledger().balances(Given.DAY);

        assertThat(balances)
                .extracting(LedgerEntries.Balance::account)
                .containsExactly(Account.values());
        assertThat(balances.stream().mapToLong(LedgerEntries.Balance::amount).sum()).isZero();
        assertThat(fees().ledger().balances(LocalDate.parse("1999-12-31")))
                .allSatisfy(balance -> assertThat(balance.amount()).isZero());
    }

    @Test
    default void whatIsLeftToPayIsListedByTheDayItIsDue() {
        var later = billed();
        var sooner = invoice(given().application());
        sooner = dueOn(sooner, Given.DAY.minusDays(30));
        var clerk = clerk();
        fees().add(sooner);
        fees().ledger().add(LedgerEntry.invoiced(sooner, clerk.person()));
        new RecordPayment(fees()).book(payment(later, 9_000, clerk), clerk).orThrow();
        var mine = List.of(sooner.id(), later.id());

        assertThat(
                        fees().ledger().listOpen().stream()
                                .filter(open -> mine.contains(open.invoice().id())))
                .containsExactly(
                        new LedgerEntries.OpenInvoice(sooner, new Yen(209_000)),
                        new LedgerEntries.OpenInvoice(later, new Yen(200_000)));
    }

    @Test
    default void aFileOfTheBankIsKnownByItsDigestAndItsLinesByTheirKeys() {
        var digest = Digest.of(InvoiceId.random().value());
        var key = "line " + digest.hex();
        var file =
                new BankFile(
                        BankFileId.random(),
                        digest,
                        new BankFile.Facts("meisai.txt", "ZENGIN", "普通 1234567", 1, new Yen(5)),
                        clerk().person(),
                        Given.MORNING);
        var deposit =
                new Deposit(
                        DepositId.random(),
                        new Yen(5),
                        Given.DAY,
                        new Deposit.Payer("カ)ミホン", "ビコウ"),
                        new Deposit.Source(file.id(), 2, key));
        fees().deposits().add(file);
        fees().deposits().add(deposit);

        assertThat(fees().deposits().findFile(digest)).contains(file);
        assertThat(fees().deposits().findFile(Digest.of("other"))).isEmpty();
        assertThat(fees().deposits().listFiles(1000)).contains(file);
        assertThat(fees().deposits().find(deposit.id())).contains(deposit);
        assertThat(fees().deposits().list(List.of(deposit.id()))).containsExactly(deposit);
        assertThat(fees().deposits().list(new LedgerEntries.Period(Given.DAY, Given.DAY)))
                .contains(deposit);
        assertThat(fees().deposits().known(List.of(key, "unknown"))).containsExactly(key);
    }

    @Test
    default void receiptsAreFoundByTheirNumberAndByTheirInvoice() {
        var invoice = billed();
        var clerk = clerk();
        new RecordPayment(fees()).book(payment(invoice, 209_000, clerk), clerk).orThrow();
        var issue = new IssueReceipt(fees());
        var first = issue.issue(invoice.id(), clerk).orThrow();
        var second = issue.issue(invoice.id(), clerk).orThrow();

        assertThat(fees().receipts().list(invoice.id())).containsExactly(first, second);
        assertThat(fees().receipts().find(second.number())).contains(second);
        assertThat(fees().receipts().find("RCT-1999-00001")).isEmpty();
    }

    @Test
    default void invoiceNumbersCountUpWithinEachYear() {
        int first = fees().nextSerial(2031);
        int other = fees().nextSerial(2032);

        assertThat(fees().nextSerial(2031)).isEqualTo(first + 1);
        assertThat(fees().nextSerial(2032)).isEqualTo(other + 1);
    }

    private List<LedgerEntries.HeldMoney> held(Invoice invoice) {
        return fees().ledger().listHeld().stream()
                .filter(held ->
                        fees().ledger().list(held.deposit().id()).stream()
                                .anyMatch(entry ->
                                        entry.invoice().filter(invoice.id()::equals).isPresent()))
                .toList();
    }

    private Clerk clerk() {
        return new Clerk(given().staff(Role.OFFICE).id(), Given.DAY);
    }

    private static Payment payment(Invoice invoice, long amount, Clerk clerk) {
        return new Payment(invoice.id(), new Yen(amount), Given.DAY, "カ)ミホン", clerk.person());
    }

    /// An invoice that stands in the ledger.
    private Invoice billed() {
        var invoice = invoice(given().application());
        fees().add(invoice);
        fees().ledger().add(LedgerEntry.invoiced(invoice, clerk().person()));
        return invoice;
    }

    private static Invoice dueOn(Invoice invoice, LocalDate day) {
        return new Invoice(
                invoice.id(),
                invoice.number(),
                invoice.charge(),
                invoice.application(),
                invoice.addressee(),
                invoice.price(),
                invoice.issuedOn(),
                day);
    }

    private Invoice invoice(Application application) {
        return invoice(application, Invoice.Charge.EXAMINATION);
    }

    private Invoice invoice(Application application, Invoice.Charge charge) {
        return new Invoice(
                InvoiceId.random(),
                "INV-2022-%05d".formatted(fees().nextSerial(2022)),
                charge,
                application.id(),
                "株式会社みほんクラウド\n経理部 御中",
                new Price(new Yen(190_000), 10),
                Given.DAY,
                Given.DAY.plusDays(7));
    }
}

package jp.akashi.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Price;
import jp.akashi.kernel.Yen;
import jp.akashi.store.memory.MemoryFees;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of the books after any sequence of acts at all.
class LedgerProperties {
    private static final LocalDate DAY = LocalDate.parse("2026-04-01");
    private static final Clerk CLERK = new Clerk(PersonId.random(), DAY);

    /// Something somebody of the office does, with the invoice and the deposit it is about by their
    /// place.
    record Act(Doing doing, int invoice, int deposit, long amount) {}

    enum Doing {
        INVOICE,
        RECEIVE,
        ASSIGN,
        ASSIGN_LEAVING_THE_REST,
        UNASSIGN,
        PAY_SURPLUS_BACK,
        PAY_UNASSIGNED_BACK,
        STRIKE_OUT,
        RELEASE,
        CANCEL
    }

    @Property(tries = 300)
    @Proves("FEE-06")
    void theBooksBalanceWhateverIsDone(@ForAll("acts") List<Act> acts) {
        var books = new Books();

        acts.forEach(books::act);

        var balances = books.fees.ledger().balances(DAY);
        assertThat(balances.stream().mapToLong(LedgerEntries.Balance::amount).sum()).isZero();
        assertThat(balance(balances, Account.BANK)).isEqualTo(books.moneyIn - books.moneyOut);
        assertThat(balance(balances, Account.RECEIVABLE)).isNotNegative();
        assertThat(balance(balances, Account.SUSPENSE)).isNotPositive();
        assertThat(balance(balances, Account.OWED)).isNotPositive();
    }

    @Property(tries = 300)
    @Proves({"FEE-03", "FEE-07"})
    void noMoreIsPaidOrGivenBackThanThereIs(@ForAll("acts") List<Act> acts) {
        var books = new Books();
        var paidOnce = new ArrayList<InvoiceId>();

        for (var act : acts) {
            books.act(act);
            for (var invoice : books.invoices) {
                var settlement = books.fees.settlement(invoice.id());
                assertThat(settlement.paid()).isLessThanOrEqualTo(invoice.price().gross());
                if (settlement.isPaid()) {
                    paidOnce.add(invoice.id());
                }
            }
            assertThat(paidOnce)
                    .allSatisfy(id -> assertThat(books.fees.settlement(id).isPaid()).isTrue());
        }
    }

    @Property(tries = 300)
    @Proves({"FEE-06", "FEE-07"})
    void everyYenOfADepositIsSomewhere(@ForAll("acts") List<Act> acts) {
        var books = new Books();

        acts.forEach(books::act);

        for (var deposit : books.deposits) {
            var ledger = new Ledger(books.fees.ledger().list(deposit.id()));
            long onInvoices =
                    books.invoices.stream()
                            .mapToLong(
                                    invoice -> ledger.assigned(deposit.id(), invoice.id()).amount())
                            .sum();
            assertThat(
                            onInvoices
                                    + ledger.unassigned(deposit.id()).amount()
                                    + ledger.owed(deposit.id()).amount())
                    .isEqualTo(ledger.balance(Account.BANK));
        }
    }

    @Property(tries = 300)
    @Proves("FEE-06")
    void whatIsBookedIsNeverChanged(@ForAll("acts") List<Act> acts) {
        var books = new Books();
        var period = new LedgerEntries.Period(DAY, DAY);

        for (var act : acts) {
            var before = books.fees.ledger().list(period);
            books.act(act);
            assertThat(books.fees.ledger().list(period).subList(0, before.size()))
                    .isEqualTo(before);
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        var amounts =
                Arbitraries.oneOf(
                        Arbitraries.of(1L, 104_500L, 208_999L, 209_000L, 209_001L, 418_000L),
                        Arbitraries.longs().between(1, 500_000));
        return Combinators.combine(
                        Arbitraries.of(Doing.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 5),
                        amounts)
                .as(Act::new)
                .list()
                .ofMaxSize(40);
    }

    private static long balance(List<LedgerEntries.Balance> balances, Account account) {
        return balances.stream()
                .filter(balance -> balance.account() == account)
                .mapToLong(LedgerEntries.Balance::amount)
                .sum();
    }

    /// Books in which acts are tried; what a rule refuses leaves no trace.
    private static final class Books {
        private final MemoryFees fees = new MemoryFees();
        private final List<Invoice> invoices = new ArrayList<>();
        private final List<Deposit> deposits = new ArrayList<>();
        private long moneyIn;
        private long moneyOut;

        void act(Act act) {
            switch (act.doing()) {
                case INVOICE -> invoice(act.amount());
                case RECEIVE -> receive(act.amount());
                case ASSIGN -> assign(act, AssignMoney.Surplus.HELD);
                case ASSIGN_LEAVING_THE_REST -> assign(act, AssignMoney.Surplus.UNASSIGNED);
                case UNASSIGN -> unassign(act);
                case PAY_SURPLUS_BACK -> handBack(act, HandBack.Way.SURPLUS_PAID_BACK);
                case PAY_UNASSIGNED_BACK -> handBack(act, HandBack.Way.UNASSIGNED_PAID_BACK);
                case STRIKE_OUT -> handBack(act, HandBack.Way.STRUCK_OUT);
                case RELEASE -> handBack(act, HandBack.Way.SURPLUS_RELEASED);
                case CANCEL -> cancel(act);
            }
        }

        private void invoice(long net) {
            var invoice =
                    new Invoice(
                            InvoiceId.random(),
                            "INV-2026-%05d".formatted(fees.nextSerial(2026)),
                            Invoice.Charge.EXAMINATION,
                            ApplicationId.random(),
                            "株式会社みほんクラウド",
                            new Price(new Yen(net), net % 2 == 0 ? 10 : 0),
                            DAY,
                            DAY.plusDays(7));
            fees.add(invoice);
            fees.ledger().add(LedgerEntry.invoiced(invoice, CLERK.person()));
            invoices.add(invoice);
        }

        private void receive(long amount) {
            var deposit =
                    new Deposit(
                            DepositId.random(),
                            new Yen(amount),
                            DAY,
                            new Deposit.Payer("カ)ミホンクラウド", ""),
                            Deposit.Source.BY_HAND);
            new ReceiveMoney(fees).receive(deposit, CLERK).orThrow();
            deposits.add(deposit);
            moneyIn += amount;
        }

        private void assign(Act act, AssignMoney.Surplus surplus) {
            if (has(act)) {
                new AssignMoney(fees)
                        .assign(
                                new AssignMoney.Wish(
                                        deposits.get(act.deposit()).id(),
                                        invoices.get(act.invoice()).id(),
                                        surplus),
                                CLERK);
            }
        }

        private void unassign(Act act) {
            if (has(act)) {
                new UnassignMoney(fees)
                        .unassign(
                                deposits.get(act.deposit()).id(),
                                invoices.get(act.invoice()).id(),
                                CLERK);
            }
        }

        private void handBack(Act act, HandBack.Way way) {
            if (act.deposit() < deposits.size()) {
                var wish =
                        new HandBack.Wish(
                                deposits.get(act.deposit()).id(), way, new Yen(act.amount()), "");
                var outcome = new HandBack(fees).book(wish, CLERK);
                if (outcome instanceof Outcome.Done<LedgerEntry>(var entry)) {
                    moneyOut -= entry.on(Account.BANK);
                }
            }
        }

        private void cancel(Act act) {
            if (act.invoice() < invoices.size()) {
                new CancelInvoice(fees).cancel(invoices.get(act.invoice()).id(), "取下げ", CLERK);
            }
        }

        private boolean has(Act act) {
            return act.invoice() < invoices.size() && act.deposit() < deposits.size();
        }
    }
}

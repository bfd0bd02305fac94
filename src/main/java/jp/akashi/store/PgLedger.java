package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import jp.akashi.fee.Account;
import jp.akashi.fee.LedgerAct;
import jp.akashi.fee.LedgerEntries;
import jp.akashi.fee.LedgerEntry;
import jp.akashi.fee.Posting;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The ledger of the fees on PostgreSQL: one row a posting.
final class PgLedger implements LedgerEntries {
    /// One keeper of the books at a time.
    private static final long KEEPER = 615_014;

    private final JdbcClient sql;

    PgLedger(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void hold() {
        sql.sql("select pg_advisory_xact_lock(?)").param(KEEPER).query((_, _) -> true).single();
    }

    @Override
    public void add(LedgerEntry entry) {
        long number = sql.sql("select nextval('akashi.ledger_entry')").query(Long.class).single();
        for (var posting : entry.postings()) {
            sql.sql(
                            """
                            insert into akashi.ledger
                                (entry, kind, day, debit, credit, amount, invoice, deposit, note, booked_by)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                            """)
                    .param(number)
                    .param(entry.kind().name())
                    .param(entry.day())
                    .param(posting.debit().name())
                    .param(posting.credit().name())
                    .param(posting.amount().amount())
                    .param(entry.invoice().map(InvoiceId::value).orElse(null))
                    .param(entry.deposit().map(DepositId::value).orElse(null))
                    .param(Columns.text(entry.about().note()))
                    .param(entry.by().value())
                    .update();
        }
    }

    @Override
    public List<LedgerEntry> list(InvoiceId invoice) {
        return entries("where invoice = ? order by place", invoice.value());
    }

    @Override
    public List<LedgerEntry> list(DepositId deposit) {
        return entries("where deposit = ? order by place", deposit.value());
    }

    @Override
    public List<Booked> list(Period period) {
        return booked(
                "where day between ? and ? order by day, place", period.from(), period.until());
    }

    @Override
    public List<Balance> balances(LocalDate until) {
        var found = new LinkedHashMap<Account, Long>();
        sql.sql(
                        """
                        select account, sum(amount) as amount from (
                            select debit as account, amount from akashi.ledger where day <= ?
                            union all select credit, -amount from akashi.ledger where day <= ?) moved
                        group by account\
                        """)
                .params(until, until)
                .query(row -> {
                    found.put(Account.valueOf(row.getString("account")), row.getLong("amount"));
                });
        return List.of(Account.values()).stream()
                .map(account -> new Balance(account, found.getOrDefault(account, 0L)))
                .toList();
    }

    @Override
    public List<OpenInvoice> listOpen() {
        return sql.sql(
                        """
                        select i.*, open.rest from akashi.invoices i join (
                            select invoice, sum(case 'RECEIVABLE' when debit then amount
                                when credit then -amount else 0 end) as rest
                            from akashi.ledger where invoice is not null group by invoice) open
                            on open.invoice = i.id
                        where open.rest > 0 order by i.due_on, i.number\
                        """)
                .query((row, index) ->
                        new OpenInvoice(PgFees.invoice(row, index), new Yen(row.getLong("rest"))))
                .list();
    }

    @Override
    public List<HeldMoney> listHeld() {
        return sql.sql(
                        """
                        select d.*, held.unassigned, held.owed from akashi.deposits d join (
                            select deposit,
                                sum(case 'SUSPENSE' when credit then amount
                                    when debit then -amount else 0 end) as unassigned,
                                sum(case 'OWED' when credit then amount
                                    when debit then -amount else 0 end) as owed
                            from akashi.ledger where deposit is not null group by deposit) held
                            on held.deposit = d.id
                        where held.unassigned > 0 or held.owed > 0 order by d.received_on, d.place\
                        """)
                .query((row, index) ->
                        new HeldMoney(
                                PgDeposits.deposit(row, index),
                                new Yen(row.getLong("unassigned")),
                                new Yen(row.getLong("owed"))))
                .list();
    }

    private List<LedgerEntry> entries(String where, Object... values) {
        return booked(where, values).stream().map(Booked::entry).toList();
    }

    private List<Booked> booked(String where, Object... values) {
        var entries = new LinkedHashMap<Long, LedgerEntry>();
        sql.sql("select * from akashi.ledger " + where)
                .params(values)
                .query(PgLedger::row)
                .list()
                .forEach(row -> entries.merge(row.number(), row.entry(), PgLedger::joined));
        return entries.entrySet().stream()
                .map(each -> new Booked(each.getKey(), each.getValue()))
                .toList();
    }

    private static LedgerEntry joined(LedgerEntry one, LedgerEntry more) {
        var postings = new ArrayList<>(one.postings());
        postings.addAll(more.postings());
        return new LedgerEntry(one.kind(), one.day(), postings, one.about(), one.by());
    }

    private static Booked row(ResultSet row, int index) throws SQLException {
        var posting =
                new Posting(
                        Account.valueOf(row.getString("debit")),
                        Account.valueOf(row.getString("credit")),
                        new Yen(row.getLong("amount")));
        var about =
                new LedgerEntry.About(
                        Optional.ofNullable(row.getString("invoice"))
                                .map(InvoiceId::new)
                                .orElse(null),
                        Optional.ofNullable(row.getString("deposit"))
                                .map(DepositId::new)
                                .orElse(null),
                        row.getString("note"));
        return new Booked(
                row.getLong("entry"),
                new LedgerEntry(
                        LedgerAct.valueOf(row.getString("kind")),
                        Columns.date(row, "day"),
                        List.of(posting),
                        about,
                        new PersonId(row.getString("booked_by"))));
    }
}

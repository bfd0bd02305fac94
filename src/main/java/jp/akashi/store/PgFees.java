package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.akashi.fee.Deposits;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.LedgerEntries;
import jp.akashi.fee.Payment;
import jp.akashi.fee.Receipts;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Price;
import jp.akashi.kernel.Yen;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Invoices on PostgreSQL, with the money and the ledger.
public final class PgFees implements Fees {
    private final JdbcClient sql;
    private final Serials serials;
    private final Deposits deposits;
    private final LedgerEntries ledger;
    private final Receipts receipts;

    public PgFees(JdbcClient sql) {
        this.sql = sql;
        this.serials = new Serials(sql);
        this.deposits = new PgDeposits(sql);
        this.ledger = new PgLedger(sql);
        this.receipts = new PgReceipts(sql);
    }

    @Override
    public Deposits deposits() {
        return deposits;
    }

    @Override
    public LedgerEntries ledger() {
        return ledger;
    }

    @Override
    public Receipts receipts() {
        return receipts;
    }

    @Override
    public Optional<Invoice> find(InvoiceId id) {
        return sql.sql("select * from akashi.invoices where id = ?")
                .param(id.value())
                .query(PgFees::invoice)
                .optional();
    }

    @Override
    public Optional<Invoice> findInvoiceOf(ApplicationId application) {
        return sql.sql(
                        "select * from akashi.invoices where application = ? and charge = 'EXAMINATION'")
                .param(application.value())
                .query(PgFees::invoice)
                .optional();
    }

    @Override
    public List<Invoice> listInvoicesOf(List<ApplicationId> applications) {
        return sql.sql(
                        "select * from akashi.invoices where application = any (?) and charge = 'EXAMINATION'")
                .param(Columns.array(applications))
                .query(PgFees::invoice)
                .list();
    }

    @Override
    public Optional<Invoice> findByNumber(String number) {
        return sql.sql("select * from akashi.invoices where number = ?")
                .param(Columns.text(number))
                .query(PgFees::invoice)
                .optional();
    }

    @Override
    public List<Invoice> list(Collection<InvoiceId> ids) {
        return sql.sql("select * from akashi.invoices where id = any (?)")
                .param(ids.stream().map(InvoiceId::value).toArray(String[]::new))
                .query(PgFees::invoice)
                .list();
    }

    @Override
    public List<Invoice> listAll(ApplicationId application) {
        return sql.sql(
                        "select * from akashi.invoices where application = ? order by issued_on, number")
                .param(application.value())
                .query(PgFees::invoice)
                .list();
    }

    @Override
    public int nextSerial(int year) {
        return serials.next("invoice/" + year);
    }

    @Override
    public void add(Invoice invoice) {
        try {
            sql.sql(
                            """
                            insert into akashi.invoices
                                (id, number, charge, application, addressee, net, tax_percent, issued_on, due_on)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
                            """)
                    .param(invoice.id().value())
                    .param(invoice.number())
                    .param(invoice.charge().name())
                    .param(invoice.application().value())
                    .param(Columns.text(invoice.addressee()))
                    .param(invoice.price().net().amount())
                    .param(invoice.price().taxPercent())
                    .param(invoice.issuedOn())
                    .param(invoice.dueOn())
                    .update();
        } catch (DuplicateKeyException there) {
            throw new IllegalStateException("invoiced already: " + invoice.application(), there);
        }
    }

    @Override
    public List<Payment> payments(InvoiceId invoice) {
        return sql.sql(
                        """
                        select d.received_on, d.payer, l.amount, l.booked_by
                        from akashi.ledger l join akashi.deposits d on d.id = l.deposit
                        where l.invoice = ? and l.kind = 'ASSIGNED' and l.credit = 'RECEIVABLE'
                            and not exists (select from akashi.ledger back
                                where back.invoice = l.invoice and back.deposit = l.deposit
                                    and back.kind = 'UNASSIGNED' and back.place > l.place)
                        order by l.place\
                        """)
                .param(invoice.value())
                .query((row, _) ->
                        new Payment(
                                invoice,
                                new Yen(row.getLong("amount")),
                                Columns.date(row, "received_on"),
                                row.getString("payer"),
                                new PersonId(row.getString("booked_by"))))
                .list();
    }

    static Invoice invoice(ResultSet row, int index) throws SQLException {
        return new Invoice(
                new InvoiceId(row.getString("id")),
                row.getString("number"),
                Invoice.Charge.valueOf(row.getString("charge")),
                new ApplicationId(row.getString("application")),
                row.getString("addressee"),
                new Price(new Yen(row.getLong("net")), row.getInt("tax_percent")),
                Columns.date(row, "issued_on"),
                Columns.date(row, "due_on"));
    }
}

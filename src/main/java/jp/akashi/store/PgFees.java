package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.akashi.fee.Fees;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.Payment;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Price;
import jp.akashi.kernel.Yen;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Invoices and payments on PostgreSQL.
public final class PgFees implements Fees {
    private final JdbcClient sql;
    private final Serials serials;

    public PgFees(JdbcClient sql) {
        this.sql = sql;
        this.serials = new Serials(sql);
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
        return sql.sql("select * from akashi.invoices where application = ?")
                .param(application.value())
                .query(PgFees::invoice)
                .optional();
    }

    @Override
    public List<Invoice> listInvoicesOf(List<ApplicationId> applications) {
        return sql.sql("select * from akashi.invoices where application = any (?)")
                .param(Columns.array(applications))
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
                                (id, number, application, addressee, net, tax_percent, issued_on, due_on)
                            values (?, ?, ?, ?, ?, ?, ?, ?)\
                            """)
                    .param(invoice.id().value())
                    .param(invoice.number())
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
    public void add(Payment payment) {
        sql.sql(
                        """
                        insert into akashi.payments (invoice, amount, received_on, payer, booked_by)
                        values (?, ?, ?, ?, ?)\
                        """)
                .param(payment.invoice().value())
                .param(payment.amount().amount())
                .param(payment.receivedOn())
                .param(Columns.text(payment.payer()))
                .param(payment.bookedBy().value())
                .update();
    }

    @Override
    public List<Payment> payments(InvoiceId invoice) {
        return sql.sql("select * from akashi.payments where invoice = ? order by place")
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

    private static Invoice invoice(ResultSet row, int index) throws SQLException {
        return new Invoice(
                new InvoiceId(row.getString("id")),
                row.getString("number"),
                new ApplicationId(row.getString("application")),
                row.getString("addressee"),
                new Price(new Yen(row.getLong("net")), row.getInt("tax_percent")),
                Columns.date(row, "issued_on"),
                Columns.date(row, "due_on"));
    }
}

package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.akashi.fee.ReceiptIssued;
import jp.akashi.fee.Receipts;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The receipts made out, on PostgreSQL.
final class PgReceipts implements Receipts {
    private final JdbcClient sql;
    private final Serials serials;

    PgReceipts(JdbcClient sql) {
        this.sql = sql;
        this.serials = new Serials(sql);
    }

    @Override
    public int nextSerial(int year) {
        return serials.next("receipt/" + year);
    }

    @Override
    public void add(ReceiptIssued receipt) {
        sql.sql(
                        """
                        insert into akashi.receipts (number, invoice, copy, issued_on, issued_by)
                        values (?, ?, ?, ?, ?)\
                        """)
                .param(receipt.number())
                .param(receipt.invoice().value())
                .param(receipt.copy())
                .param(receipt.issuedOn())
                .param(receipt.by().value())
                .update();
    }

    @Override
    public Optional<ReceiptIssued> find(String number) {
        return sql.sql("select * from akashi.receipts where number = ?")
                .param(Columns.text(number))
                .query(PgReceipts::receipt)
                .optional();
    }

    @Override
    public List<ReceiptIssued> list(InvoiceId invoice) {
        return sql.sql("select * from akashi.receipts where invoice = ? order by copy")
                .param(invoice.value())
                .query(PgReceipts::receipt)
                .list();
    }

    private static ReceiptIssued receipt(ResultSet row, int index) throws SQLException {
        return new ReceiptIssued(
                row.getString("number"),
                new InvoiceId(row.getString("invoice")),
                row.getInt("copy"),
                Columns.date(row, "issued_on"),
                new PersonId(row.getString("issued_by")));
    }
}

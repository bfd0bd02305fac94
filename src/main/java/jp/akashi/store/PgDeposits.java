package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.akashi.fee.BankFile;
import jp.akashi.fee.Deposit;
import jp.akashi.fee.Deposits;
import jp.akashi.fee.LedgerEntries;
import jp.akashi.kernel.BankFileId;
import jp.akashi.kernel.DepositId;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The money that came in, on PostgreSQL.
final class PgDeposits implements Deposits {
    private final JdbcClient sql;

    PgDeposits(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Deposit> find(DepositId id) {
        return sql.sql("select * from akashi.deposits where id = ?")
                .param(id.value())
                .query(PgDeposits::deposit)
                .optional();
    }

    @Override
    public void add(Deposit deposit) {
        var source = deposit.source();
        sql.sql(
                        """
                        insert into akashi.deposits
                            (id, amount, received_on, payer, remark, file, line, bank_key)
                        values (?, ?, ?, ?, ?, ?, ?, nullif(?, ''))\
                        """)
                .param(deposit.id().value())
                .param(deposit.amount().amount())
                .param(deposit.receivedOn())
                .param(Columns.text(deposit.payer().name()))
                .param(Columns.text(deposit.payer().remark()))
                .param(source.findFile().map(BankFileId::value).orElse(null))
                .param(source.line())
                .param(Columns.text(source.key()))
                .update();
    }

    @Override
    public List<Deposit> list(LedgerEntries.Period period) {
        return sql.sql(
                        """
                        select * from akashi.deposits
                        where received_on between ? and ? order by received_on, place\
                        """)
                .params(period.from(), period.until())
                .query(PgDeposits::deposit)
                .list();
    }

    @Override
    public List<Deposit> list(Collection<DepositId> ids) {
        return sql.sql("select * from akashi.deposits where id = any (?)")
                .param(ids.stream().map(DepositId::value).toArray(String[]::new))
                .query(PgDeposits::deposit)
                .list();
    }

    @Override
    public Set<String> known(Collection<String> keys) {
        return new HashSet<>(
                sql.sql("select bank_key from akashi.deposits where bank_key = any (?)")
                        .param(keys.stream().map(Columns::text).toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    @Override
    public Optional<BankFile> findFile(Digest digest) {
        return sql.sql("select * from akashi.bank_files where digest = ?")
                .param(digest.hex())
                .query(PgDeposits::file)
                .optional();
    }

    @Override
    public void add(BankFile file) {
        sql.sql(
                        """
                        insert into akashi.bank_files
                            (id, digest, name, format, account, deposits, total, taken_by, taken_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(file.id().value())
                .param(file.digest().hex())
                .param(Columns.text(file.facts().name()))
                .param(file.facts().format())
                .param(Columns.text(file.facts().account()))
                .param(file.facts().deposits())
                .param(file.facts().total().amount())
                .param(file.takenBy().value())
                .param(Columns.time(file.takenAt()))
                .update();
    }

    @Override
    public List<BankFile> listFiles(int most) {
        return sql.sql("select * from akashi.bank_files order by taken_at desc, id limit ?")
                .param(most)
                .query(PgDeposits::file)
                .list();
    }

    static Deposit deposit(ResultSet row, int index) throws SQLException {
        var file = row.getString("file");
        var key = row.getString("bank_key");
        return new Deposit(
                new DepositId(row.getString("id")),
                new Yen(row.getLong("amount")),
                Columns.date(row, "received_on"),
                new Deposit.Payer(row.getString("payer"), row.getString("remark")),
                new Deposit.Source(
                        file == null ? null : new BankFileId(file),
                        row.getInt("line"),
                        key == null ? "" : key));
    }

    private static BankFile file(ResultSet row, int index) throws SQLException {
        return new BankFile(
                new BankFileId(row.getString("id")),
                new Digest(row.getString("digest")),
                new BankFile.Facts(
                        row.getString("name"),
                        row.getString("format"),
                        row.getString("account"),
                        row.getInt("deposits"),
                        new Yen(row.getLong("total"))),
                new PersonId(row.getString("taken_by")),
                Columns.instant(row, "taken_at"));
    }
}

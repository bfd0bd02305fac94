package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.WithholdingReason;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.PleaId;
import jp.akashi.registry.Plea;
import jp.akashi.registry.Pleas;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Wishes to withhold what is published, on PostgreSQL.
public final class PgPleas implements Pleas {
    private final JdbcClient sql;

    public PgPleas(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Plea> find(PleaId id) {
        return sql.sql("select * from akashi.withholding_pleas where id = ?")
                .param(id.value())
                .query(PgPleas::plea)
                .optional();
    }

    @Override
    public List<Plea> list(CertificationNumber number) {
        return sql.sql(
                        """
                        select * from akashi.withholding_pleas where number = ?
                        order by asked_at desc, id\
                        """)
                .param(number.slug())
                .query(PgPleas::plea)
                .list();
    }

    @Override
    public List<Plea> listOpen(int most) {
        return sql.sql(
                        """
                        select * from akashi.withholding_pleas where granted is null
                        order by asked_at, id limit ?\
                        """)
                .param(most)
                .query(PgPleas::plea)
                .list();
    }

    @Override
    public void add(Plea plea) {
        sql.sql(
                        """
                        insert into akashi.withholding_pleas
                            (id, number, item, kind, reason, until, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(plea.id().value())
                .param(plea.number().slug())
                .param(plea.wish().item().value())
                .param(Json.code(plea.wish().kind()))
                .param(Columns.text(plea.wish().reason()))
                .param(plea.wish().until())
                .param(plea.by().person().value())
                .param(Columns.time(plea.by().at()))
                .update();
    }

    @Override
    public boolean rule(PleaId id, Plea.Ruling ruling) {
        return sql.sql(
                                """
                                update akashi.withholding_pleas
                                set granted = ?, note = ?, ruled_by = ?, ruled_at = ?
                                where id = ? and granted is null\
                                """)
                        .param(ruling.granted())
                        .param(Columns.text(ruling.note()))
                        .param(ruling.by().person().value())
                        .param(Columns.time(ruling.by().at()))
                        .param(id.value())
                        .update()
                == 1;
    }

    @Override
    public List<Last> lastDays(LocalDate until, int most) {
        return sql.sql(
                        """
                        select withheld.number, withheld.until
                        from public_record.withholdings withheld
                        join public_record.listings present
                          on present.number = withheld.number and present.revision = withheld.revision
                        where withheld.until <= ? order by withheld.until, withheld.number limit ?\
                        """)
                .param(until)
                .param(most)
                .query((row, _) ->
                        new Last(
                                CertificationNumber.parse(row.getString("number")),
                                Columns.date(row, "until")))
                .list();
    }

    private static Plea plea(ResultSet row, int index) throws SQLException {
        var ruler = row.getString("ruled_by");
        return new Plea(
                new PleaId(row.getString("id")),
                CertificationNumber.parse(row.getString("number")),
                new Plea.Wish(
                        new ItemId(row.getString("item")),
                        Json.findConstant(row.getString("kind"), WithholdingReason.values())
                                .orElseThrow(),
                        row.getString("reason"),
                        Columns.date(row, "until")),
                new Plea.Hand(
                        new PersonId(row.getString("asked_by")), Columns.instant(row, "asked_at")),
                ruler == null
                        ? null
                        : new Plea.Ruling(
                                row.getBoolean("granted"),
                                row.getString("note"),
                                new Plea.Hand(
                                        new PersonId(ruler), Columns.instant(row, "ruled_at"))));
    }
}

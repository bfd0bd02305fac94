package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Bulletin;
import jp.akashi.registry.Bulletins;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Bulletins on PostgreSQL. For the public pages it is made on the connections of the public role.
public final class PgBulletins implements Bulletins {
    private final JdbcClient sql;

    public PgBulletins(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Bulletin> list(CertificationNumber number) {
        return sql.sql(
                        """
                        select * from (
                            select distinct on (matter, part) *
                            from public_record.bulletins where number = ?
                            order by matter, part, revision desc) standing
                        where japanese <> ''
                        order by day, place\
                        """)
                .param(number.slug())
                .query(PgBulletins::bulletin)
                .list();
    }

    @Override
    public List<Bulletin> listAsOf(CertificationNumber number, Instant moment) {
        return sql.sql(
                        """
                        select * from (
                            select distinct on (matter, part) *
                            from public_record.bulletins where number = ? and published_at <= ?
                            order by matter, part, revision desc) standing
                        where japanese <> ''
                          and not exists (select from public_record.bulletins later
                                          where later.matter = standing.matter
                                            and later.part = standing.part
                                            and later.revision > standing.revision
                                            and later.japanese = '')
                        order by day, place\
                        """)
                .param(number.slug())
                .param(Columns.time(moment))
                .query(PgBulletins::bulletin)
                .list();
    }

    @Override
    public List<Bulletin> latest(int most) {
        return sql.sql(
                        """
                        select * from public_record.bulletins told
                        where japanese <> ''
                          and not exists (select from public_record.bulletins later
                                          where later.matter = told.matter and later.part = told.part
                                            and later.revision > told.revision)
                        order by place desc limit ?\
                        """)
                .param(most)
                .query(PgBulletins::bulletin)
                .list();
    }

    @Override
    public List<Told> after(long place, int most) {
        return sql.sql(
                        """
                        select place, number from public_record.bulletins
                        where place > ? order by place limit ?\
                        """)
                .param(place)
                .param(most)
                .query((row, _) ->
                        new Told(
                                row.getLong("place"),
                                CertificationNumber.parse(row.getString("number"))))
                .list();
    }

    @Override
    public long last() {
        return sql.sql("select coalesce(max(place), 0) from public_record.bulletins")
                .query(Long.class)
                .single();
    }

    @Override
    public void append(Bulletin bulletin) {
        try {
            insert(bulletin);
        } catch (DuplicateKeyException published) {
            throw new IllegalStateException("published: " + bulletin.source(), published);
        }
    }

    private void insert(Bulletin bulletin) {
        sql.sql(
                        """
                        insert into public_record.bulletins
                            (number, matter, part, revision, topic, step, day, japanese, english,
                             published_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(bulletin.number().slug())
                .param(bulletin.source().matter())
                .param(bulletin.source().part())
                .param(bulletin.source().revision())
                .param(Json.code(bulletin.heading().topic()))
                .param(Json.code(bulletin.heading().step()))
                .param(bulletin.heading().day())
                .param(Columns.text(bulletin.text().japanese()))
                .param(Columns.text(bulletin.text().english()))
                .param(Columns.time(bulletin.publishedAt()))
                .update();
    }

    private static Bulletin bulletin(ResultSet row, int index) throws SQLException {
        return new Bulletin(
                CertificationNumber.parse(row.getString("number")),
                new Bulletin.Source(
                        row.getString("matter"), row.getInt("part"), row.getInt("revision")),
                new Bulletin.Heading(
                        Json.findConstant(row.getString("topic"), Bulletin.Topic.values())
                                .orElseThrow(),
                        Json.findConstant(row.getString("step"), Bulletin.Step.values())
                                .orElseThrow(),
                        Columns.date(row, "day")),
                new Bulletin.Text(row.getString("japanese"), row.getString("english")),
                Columns.instant(row, "published_at"));
    }
}

package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import jp.akashi.committee.Pack;
import jp.akashi.committee.Packs;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Digest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Frozen packs on PostgreSQL, as texts whose digest is kept beside them.
public final class PgPacks implements Packs {
    private final JdbcClient sql;

    public PgPacks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int lastNumber(ApplicationId application) {
        return sql.sql("select coalesce(max(number), 0) from akashi.packs where application = ?")
                .param(application.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public Frozen add(Pack pack) {
        var dossier = DossierJson.print(pack.contents().dossier());
        var findings = ExaminationJson.print(pack.contents().findings());
        var question = Columns.text(pack.contents().question());
        var digest = Digest.of(String.join("\n", dossier, findings, question));
        try {
            sql.sql(
                            """
                            insert into akashi.packs
                                (application, number, revision, dossier, findings, question,
                                 digest, frozen_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)\
                            """)
                    .param(pack.application().value())
                    .param(pack.number())
                    .param(pack.revision())
                    .param(dossier)
                    .param(findings)
                    .param(question)
                    .param(digest.hex())
                    .param(Columns.time(pack.frozenAt()))
                    .update();
        } catch (DuplicateKeyException there) {
            throw new IllegalStateException("frozen already: " + pack.application(), there);
        }
        return new Frozen(pack, digest);
    }

    @Override
    public Optional<Frozen> find(ApplicationId application, int number) {
        return sql.sql("select * from akashi.packs where application = ? and number = ?")
                .param(application.value())
                .param(number)
                .query(PgPacks::frozen)
                .optional();
    }

    private static Frozen frozen(ResultSet row, int index) throws SQLException {
        var dossier = row.getString("dossier");
        var findings = row.getString("findings");
        var question = row.getString("question");
        var digest = Digest.of(String.join("\n", dossier, findings, question));
        if (!digest.hex().equals(row.getString("digest"))) {
            throw new IllegalStateException("not what was frozen: " + row.getString("application"));
        }
        var contents =
                new Pack.Contents(
                        DossierJson.read(dossier), ExaminationJson.findings(findings), question);
        return new Frozen(
                new Pack(
                        new ApplicationId(row.getString("application")),
                        row.getInt("number"),
                        row.getInt("revision"),
                        contents,
                        Columns.instant(row, "frozen_at")),
                digest);
    }
}

package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.Beginning;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Drafts on PostgreSQL.
public final class PgDrafts implements Drafts {
    private final JdbcClient sql;

    public PgDrafts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Draft> find(DraftId id) {
        return sql.sql("select * from akashi.drafts where id = ?")
                .param(id.value())
                .query(PgDrafts::draft)
                .optional();
    }

    @Override
    public Optional<Draft> findCorrection(ApplicationId application) {
        return sql.sql("select * from akashi.drafts where corrects = ?")
                .param(application.value())
                .query(PgDrafts::draft)
                .optional();
    }

    @Override
    public List<Draft> list(ProviderId provider) {
        return sql.sql("select * from akashi.drafts where provider = ? order by edited_at desc, id")
                .param(provider.value())
                .query(PgDrafts::draft)
                .list();
    }

    @Override
    public void add(Draft draft) {
        var corrects = draft.corrects();
        var purpose = draft.begun().purpose();
        try {
            sql.sql(
                            """
                            insert into akashi.drafts
                                (id, provider, kind, corrects, taken_from, certification, unconfirmed,
                                 dossier, version, edited_by, edited_at)
                            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)\
                            """)
                    .param(draft.id().value())
                    .param(draft.provider().value())
                    .param(draft.kind().name())
                    .param(corrects == null ? null : corrects.value())
                    .param(PurposeColumns.from(purpose))
                    .param(PurposeColumns.certification(purpose))
                    .param(CarriedJson.print(draft.begun().unconfirmed()))
                    .param(DossierJson.print(draft.dossier()))
                    .param(draft.version())
                    .param(draft.lastEdit().by().value())
                    .param(Columns.time(draft.lastEdit().at()))
                    .update();
        } catch (DuplicateKeyException open) {
            throw new IllegalStateException("a correction is open: " + corrects, open);
        }
    }

    @Override
    public boolean replace(Draft next) {
        return sql.sql(
                                """
                                update akashi.drafts
                                set dossier = ?::jsonb, unconfirmed = ?::jsonb,
                                    version = ?, edited_by = ?, edited_at = ?
                                where id = ? and version = ?\
                                """)
                        .param(DossierJson.print(next.dossier()))
                        .param(CarriedJson.print(next.begun().unconfirmed()))
                        .param(next.version())
                        .param(next.lastEdit().by().value())
                        .param(Columns.time(next.lastEdit().at()))
                        .param(next.id().value())
                        .param(next.version() - 1)
                        .update()
                == 1;
    }

    @Override
    public void remove(DraftId id) {
        sql.sql("delete from akashi.drafts where id = ?").param(id.value()).update();
    }

    private static Draft draft(ResultSet row, int index) throws SQLException {
        var corrects = row.getString("corrects");
        return new Draft(
                new DraftId(row.getString("id")),
                new ProviderId(row.getString("provider")),
                new Beginning(
                        PurposeColumns.read(row),
                        corrects == null ? null : new ApplicationId(corrects),
                        CarriedJson.read(row.getString("unconfirmed"))),
                DossierJson.read(row.getString("dossier")),
                new Draft.Edit(
                        row.getLong("version"),
                        new PersonId(row.getString("edited_by")),
                        Columns.instant(row, "edited_at")));
    }
}

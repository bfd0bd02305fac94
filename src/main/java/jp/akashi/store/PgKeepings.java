package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.keeping.Handover;
import jp.akashi.keeping.Keepings;
import jp.akashi.keeping.Proposal;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was done about the documents of cases that are over, on PostgreSQL.
public final class PgKeepings implements Keepings {
    /// Cases with documents that were not deleted, each with its certification if it led to one.
    private static final String WITH_DOCUMENTS =
            """
            from akashi.case_heads heads
                left join akashi.certification_applications led using (application)
                left join akashi.certifications certified on certified.number = led.number
            where not exists (select from akashi.returns gone where gone.application = heads.application)
              and exists (select from akashi.filings filed where filed.application = heads.application
                          and jsonb_array_length(filed.dossier -> 'documents') > 0)
            """;

    private static final String OVER =
            """
            (heads.stage in ('REFUSED', 'WITHDRAWN')
             or heads.stage in ('GRANTED', 'PUBLISHED') and certified.number is not null
                and (certified.ending_on <= :today
                     or certified.application <> heads.application
                     or certified.continued_by is null and certified.term_until < :today))
            """;

    private final JdbcClient sql;

    public PgKeepings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Handover> findHandover(ApplicationId application) {
        return sql.sql("select * from akashi.document_handovers where application = ?")
                .param(application.value())
                .query(PgKeepings::handover)
                .optional();
    }

    @Override
    public void add(Handover handover) {
        try {
            sql.sql(
                            """
                            insert into akashi.document_handovers
                                (application, kind, proof, handed_on, noted_by, noted_at)
                            values (?, ?, ?, ?, ?, ?)\
                            """)
                    .param(handover.application().value())
                    .param(Json.code(handover.way().kind()))
                    .param(Columns.text(handover.way().proof()))
                    .param(handover.on())
                    .param(handover.noted().by().value())
                    .param(Columns.time(handover.noted().at()))
                    .update();
        } catch (DuplicateKeyException noted) {
            throw new IllegalStateException("noted already: " + handover.application(), noted);
        }
    }

    @Override
    public Optional<Proposal> findProposal(ApplicationId application) {
        return sql.sql("select * from akashi.deletion_proposals where application = ?")
                .param(application.value())
                .query(PgKeepings::proposal)
                .optional();
    }

    @Override
    public void add(Proposal proposal) {
        try {
            sql.sql(
                            """
                            insert into akashi.deletion_proposals
                                (application, reason, proposed_by, proposed_at)
                            values (?, ?, ?, ?)\
                            """)
                    .param(proposal.application().value())
                    .param(Columns.text(proposal.reason()))
                    .param(proposal.by().value())
                    .param(Columns.time(proposal.at()))
                    .update();
        } catch (DuplicateKeyException proposed) {
            throw new IllegalStateException(
                    "proposed already: " + proposal.application(), proposed);
        }
    }

    @Override
    public List<ApplicationId> over(LocalDate today, int most) {
        return sql.sql(
                        "select heads.application "
                                + WITH_DOCUMENTS
                                + " and "
                                + OVER
                                + " order by heads.since, heads.application limit :most")
                .param("today", today)
                .param("most", most)
                .query((row, _) -> new ApplicationId(row.getString(1)))
                .list();
    }

    @Override
    public int live(LocalDate today) {
        return sql.sql(
                        "select count(*) "
                                + WITH_DOCUMENTS
                                + " and not coalesce("
                                + OVER
                                + ", false)")
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    private static Handover handover(ResultSet row, int index) throws SQLException {
        return new Handover(
                new ApplicationId(row.getString("application")),
                new Handover.Way(
                        Json.findConstant(row.getString("kind"), Handover.How.values())
                                .orElseThrow(),
                        row.getString("proof")),
                Columns.date(row, "handed_on"),
                new Handover.Noted(
                        new PersonId(row.getString("noted_by")), Columns.instant(row, "noted_at")));
    }

    private static Proposal proposal(ResultSet row, int index) throws SQLException {
        return new Proposal(
                new ApplicationId(row.getString("application")),
                row.getString("reason"),
                new PersonId(row.getString("proposed_by")),
                Columns.instant(row, "proposed_at"));
    }
}

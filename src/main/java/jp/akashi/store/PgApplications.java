package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.Applications;
import jp.akashi.application.Filing;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ApplicationNumber;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Applications with their filings on PostgreSQL; however many are listed, it is one query.
public final class PgApplications implements Applications {
    private static final String SELECT =
            "select * from akashi.applications join akashi.filings on application = id ";
    private static final String NEWEST_FIRST = " order by place desc, revision";

    private final JdbcClient sql;
    private final Serials serials;

    public PgApplications(JdbcClient sql) {
        this.sql = sql;
        this.serials = new Serials(sql);
    }

    @Override
    public Optional<Application> find(ApplicationId id) {
        return list(sql.sql(SELECT + "where id = ?" + NEWEST_FIRST).param(id.value())).stream()
                .findFirst();
    }

    @Override
    public Optional<Application> find(ApplicationNumber number) {
        return list(
                        sql.sql(SELECT + "where year = ? and serial = ?" + NEWEST_FIRST)
                                .param(number.year())
                                .param(number.serial()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Application> list(ProviderId provider) {
        return list(sql.sql(SELECT + "where provider = ?" + NEWEST_FIRST).param(provider.value()));
    }

    @Override
    public List<Application> list(List<ApplicationId> ids) {
        var found = new LinkedHashMap<ApplicationId, Application>();
        list(sql.sql(SELECT + "where id = any (?)" + NEWEST_FIRST).param(Columns.array(ids)))
                .forEach(application -> found.put(application.id(), application));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Application> list(CertificationNumber certification) {
        return list(
                sql.sql(SELECT + "where certification = ?" + NEWEST_FIRST)
                        .param(certification.slug()));
    }

    @Override
    public Optional<Digest> findFile(ApplicationId id, EvidenceId document) {
        return sql.sql(
                        """
                        select listed -> 'file' ->> 'sha256'
                        from akashi.filings, jsonb_array_elements(dossier -> 'documents') listed
                        where application = ? and listed ->> 'id' = ?
                        order by revision desc limit 1\
                        """)
                .param(id.value())
                .param(document.value())
                .query(String.class)
                .optional()
                .map(Digest::new);
    }

    @Override
    public boolean isAnyOf(ProviderId provider) {
        return sql.sql("select exists (select from akashi.applications where provider = ?)")
                .param(provider.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public ApplicationNumber nextNumber(int year) {
        return new ApplicationNumber(year, serials.next("application/" + year));
    }

    @Override
    public void add(Application application) {
        var purpose = application.purpose();
        try {
            sql.sql(
                            "insert into akashi.applications (id, year, serial, provider, kind, taken_from, certification)"
                                    + " values (?, ?, ?, ?, ?, ?, ?)")
                    .param(application.id().value())
                    .param(application.number().year())
                    .param(application.number().serial())
                    .param(application.provider().value())
                    .param(application.kind().name())
                    .param(PurposeColumns.from(purpose))
                    .param(PurposeColumns.certification(purpose))
                    .update();
        } catch (DuplicateKeyException filed) {
            throw new IllegalStateException("filed already: " + application.number(), filed);
        }
        application.filings().forEach(filing -> addFiling(application.id(), filing));
    }

    @Override
    public void addFiling(ApplicationId id, Filing filing) {
        try {
            sql.sql(
                            """
                            insert into akashi.filings
                                (application, revision, dossier, filed_by, filed_at)
                            values (?, ?, ?::jsonb, ?, ?)\
                            """)
                    .param(id.value())
                    .param(filing.revision())
                    .param(DossierJson.print(filing.dossier()))
                    .param(filing.by().value())
                    .param(Columns.time(filing.at()))
                    .update();
        } catch (DuplicateKeyException there) {
            throw new IllegalStateException("the revision is there: " + filing.revision(), there);
        }
    }

    @Override
    public void noteEdition(EditionId edition, Digest fingerprint) {
        sql.sql(
                        """
                        insert into akashi.editions_used (edition, fingerprint) values (?, ?)
                        on conflict (edition) do nothing\
                        """)
                .param(edition.toString())
                .param(fingerprint.hex())
                .update();
    }

    @Override
    public Map<EditionId, Digest> editionsUsed() {
        var used = new LinkedHashMap<EditionId, Digest>();
        sql.sql("select * from akashi.editions_used order by edition")
                .query(row -> {
                    used.put(
                            EditionId.parse(row.getString("edition")),
                            new Digest(row.getString("fingerprint")));
                });
        return used;
    }

    private static List<Application> list(JdbcClient.StatementSpec query) {
        return query.query(PgApplications::grouped);
    }

    private static List<Application> grouped(ResultSet rows) throws SQLException {
        var found = new LinkedHashMap<ApplicationId, Application>();
        while (rows.next()) {
            var id = new ApplicationId(rows.getString("id"));
            var filing = filing(rows);
            var before = found.get(id);
            found.put(id, before == null ? application(id, rows, filing) : before.with(filing));
        }
        return new ArrayList<>(found.values());
    }

    private static Application application(ApplicationId id, ResultSet row, Filing first)
            throws SQLException {
        return new Application(
                id,
                new ApplicationNumber(row.getInt("year"), row.getInt("serial")),
                new ProviderId(row.getString("provider")),
                PurposeColumns.read(row),
                List.of(first));
    }

    private static Filing filing(ResultSet row) throws SQLException {
        return new Filing(
                row.getInt("revision"),
                DossierJson.read(row.getString("dossier")),
                new PersonId(row.getString("filed_by")),
                Columns.instant(row, "filed_at"));
    }
}

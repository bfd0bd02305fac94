package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.PriorCertifications;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.SchemeId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Certifications on PostgreSQL.
public final class PgCertifications implements Certifications {
    private final JdbcClient sql;
    private final Serials serials;

    public PgCertifications(JdbcClient sql) {
        this.sql = sql;
        this.serials = new Serials(sql);
    }

    @Override
    public Optional<Certification> find(CertificationNumber number) {
        return sql.sql("select * from akashi.certifications where number = ?")
                .param(number.slug())
                .query(PgCertifications::certification)
                .optional();
    }

    @Override
    public Optional<Certification> findOf(ApplicationId application) {
        return sql.sql("select * from akashi.certifications where application = ?")
                .param(application.value())
                .query(PgCertifications::certification)
                .optional();
    }

    @Override
    public List<Certification> list(ProviderId provider) {
        return sql.sql("select * from akashi.certifications where provider = ? order by place desc")
                .param(provider.value())
                .query(PgCertifications::certification)
                .list();
    }

    @Override
    public int nextSerial(SchemeId scheme) {
        return serials.next("certification/" + scheme);
    }

    @Override
    public void add(Certification certification) {
        var holder = certification.holder();
        try {
            sql.sql(
                            """
                            insert into akashi.certifications
                                (number, application, provider, provider_name, service_name, service_key,
                                 scheme, edition, certified_on, term_from, term_until)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                            """)
                    .param(certification.number().slug())
                    .param(certification.application().value())
                    .param(holder.provider().value())
                    .param(holder.providerName())
                    .param(holder.serviceName())
                    .param(PriorCertifications.key(holder.serviceName()))
                    .param(certification.edition().scheme().value())
                    .param(certification.edition().date())
                    .param(certification.certifiedOn())
                    .param(certification.term().from())
                    .param(certification.term().until())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new IllegalStateException("certified already: " + certification.number(), taken);
        }
    }

    private static Certification certification(ResultSet row, int index) throws SQLException {
        return new Certification(
                CertificationNumber.parse(row.getString("number")),
                new ApplicationId(row.getString("application")),
                new Certification.Holder(
                        new ProviderId(row.getString("provider")),
                        row.getString("provider_name"),
                        row.getString("service_name")),
                new EditionId(new SchemeId(row.getString("scheme")), Columns.date(row, "edition")),
                Columns.date(row, "certified_on"),
                Columns.term(row));
    }
}

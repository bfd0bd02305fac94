package jp.akashi.store;

import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.application.PriorCertifications;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.SchemeId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What became of a service's earlier certifications, on PostgreSQL.
public final class PgPriorCertifications implements PriorCertifications {
    private final JdbcClient sql;

    public PgPriorCertifications(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<LocalDate> findRevocation(
            ProviderId provider, SchemeId scheme, String serviceName) {
        return sql.sql(
                        """
                        select revoked_on
                        from akashi.revocations join akashi.certifications using (number)
                        where provider = ? and scheme = ? and service_key = ?
                        order by revoked_on desc limit 1\
                        """)
                .param(provider.value())
                .param(scheme.value())
                .param(PriorCertifications.key(serviceName))
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public Optional<SchemeId> findScheme(ApplicationId application, LocalDate day) {
        return sql.sql(
                        """
                        select scheme from akashi.certifications
                        where application = ? and ? between term_from and term_until
                            and number not in (select number from akashi.revocations)\
                        """)
                .param(application.value())
                .param(day)
                .query(String.class)
                .optional()
                .map(SchemeId::new);
    }
}

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
                        select ending_on from akashi.certifications
                        where ending_kind = 'revoked' and provider = ? and scheme = ? and service_key = ?
                        order by ending_on desc limit 1\
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
                        select scheme
                        from akashi.certification_applications led join akashi.certifications using (number)
                        where led.application = :application
                          and (ending_on is null or :day < ending_on)
                          and (continued_by is not null and :day > term_until
                               or exists (select from akashi.certification_terms term
                                          where term.number = certifications.number
                                            and :day between term.term_from and term.term_until))\
                        """)
                .param("application", application.value())
                .param("day", day)
                .query(String.class)
                .optional()
                .map(SchemeId::new);
    }
}

package jp.akashi.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntSupplier;
import jp.akashi.application.PriorCertifications;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.certification.Life;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Term;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Certifications on PostgreSQL.
public final class PgCertifications implements Certifications {
    private static final String KNOWN =
            """
            select certifications.*, terms.*
            from akashi.certifications cross join lateral (
                select array_agg(term_from order by term_from) as terms_from,
                       array_agg(term_until order by term_from) as terms_until
                from akashi.certification_terms where number = certifications.number) terms
            """;

    private final JdbcClient sql;
    private final Serials serials;

    public PgCertifications(JdbcClient sql) {
        this.sql = sql;
        this.serials = new Serials(sql);
    }

    @Override
    public Optional<Certification> find(CertificationNumber number) {
        return sql.sql(KNOWN + "where number = ?")
                .param(number.slug())
                .query(PgCertifications::certification)
                .optional();
    }

    @Override
    public Optional<Certification> findOf(ApplicationId application) {
        return sql.sql(
                        KNOWN
                                + """
                                where number = (select number from akashi.certification_applications
                                                where application = ?)\
                                """)
                .param(application.value())
                .query(PgCertifications::certification)
                .optional();
    }

    @Override
    public Certification lock(CertificationNumber number) {
        return sql.sql(KNOWN + "where number = ? for update of certifications")
                .param(number.slug())
                .query(PgCertifications::certification)
                .optional()
                .orElseThrow();
    }

    @Override
    public List<Certification> list(ProviderId provider) {
        return sql.sql(KNOWN + "where provider = ? order by place desc")
                .param(provider.value())
                .query(PgCertifications::certification)
                .list();
    }

    @Override
    public List<Certification> list(Collection<CertificationNumber> numbers) {
        var slugs = numbers.stream().map(CertificationNumber::slug).toArray(String[]::new);
        return sql.sql(KNOWN + "where number = any (?)")
                .param(slugs)
                .query(PgCertifications::certification)
                .list();
    }

    @Override
    public int nextSerial(SchemeId scheme) {
        return serials.next("certification/" + scheme);
    }

    @Override
    public Optional<Certification> findSerial(SchemeId scheme, int serial) {
        return sql.sql(KNOWN + "where scheme = ? and split_part(number, '-', -2) = ?")
                .param(scheme.value())
                .param("%04d".formatted(serial))
                .query(PgCertifications::certification)
                .optional();
    }

    @Override
    public void keepSerial(SchemeId scheme, int serial) {
        serials.keep("certification/" + scheme, serial);
    }

    @Override
    public void add(Certification certification) {
        certifiedOnce(certification, () -> insert(certification));
        follow(certification, certification.life());
    }

    @Override
    public void change(Certification certification) {
        int changed = certifiedOnce(certification, () -> update(certification));
        if (changed == 0) {
            throw new NoSuchElementException("" + certification.number());
        }
        follow(certification, certification.life());
    }

    private int insert(Certification certification) {
        return keep(
                        certification,
                        sql.sql(
                                """
                                insert into akashi.certifications
                                    (application, provider, provider_name, service_name, service_key,
                                     scheme, edition, term_from, term_until, continued_by,
                                     ending_kind, ending_on, ending_successor, number, certified_on)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                                """))
                .param(certification.certifiedOn())
                .update();
    }

    private int update(Certification certification) {
        return keep(
                        certification,
                        sql.sql(
                                """
                                update akashi.certifications
                                set application = ?, provider = ?, provider_name = ?, service_name = ?,
                                    service_key = ?, scheme = ?, edition = ?, term_from = ?,
                                    term_until = ?, continued_by = ?, ending_kind = ?, ending_on = ?,
                                    ending_successor = ?
                                where number = ?\
                                """))
                .update();
    }

    private static int certifiedOnce(Certification certification, IntSupplier keeping) {
        try {
            return keeping.getAsInt();
        } catch (DuplicateKeyException taken) {
            throw new IllegalStateException("certified already: " + certification, taken);
        }
    }

    private static JdbcClient.StatementSpec keep(
            Certification certification, JdbcClient.StatementSpec statement) {
        var holder = certification.holder();
        var life = certification.life();
        var continuedBy = life.continuedBy();
        return statement
                .param(certification.application().value())
                .param(holder.provider().value())
                .param(holder.providerName())
                .param(holder.serviceName())
                .param(PriorCertifications.key(holder.serviceName()))
                .param(certification.edition().scheme().value())
                .param(certification.edition().date())
                .param(life.term().from())
                .param(life.term().until())
                .param(continuedBy == null ? null : continuedBy.value())
                .param(Columns.kind(life.ending()))
                .param(Columns.day(life.ending()))
                .param(Columns.successor(life.ending()))
                .param(certification.number().slug());
    }

    /// The terms and the application that are new.
    private void follow(Certification certification, Life life) {
        for (var term : life.terms()) {
            sql.sql(
                            """
                            insert into akashi.certification_terms (number, term_from, term_until)
                            values (?, ?, ?) on conflict do nothing\
                            """)
                    .param(certification.number().slug())
                    .param(term.from())
                    .param(term.until())
                    .update();
        }
        sql.sql(
                        """
                        insert into akashi.certification_applications (application, number)
                        values (?, ?) on conflict do nothing\
                        """)
                .param(certification.application().value())
                .param(certification.number().slug())
                .update();
        var led = findOf(certification.application()).orElseThrow();
        if (!led.number().equals(certification.number())) {
            throw new IllegalStateException("led to " + led.number() + " already");
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
                life(row));
    }

    private static Life life(ResultSet row) throws SQLException {
        var from = (Date[]) row.getArray("terms_from").getArray();
        var until = (Date[]) row.getArray("terms_until").getArray();
        var terms = new ArrayList<Term>();
        for (int i = 0; i < from.length; i++) {
            terms.add(new Term(from[i].toLocalDate(), until[i].toLocalDate()));
        }
        var continuedBy = row.getString("continued_by");
        return new Life(
                terms,
                continuedBy == null ? null : new ApplicationId(continuedBy),
                Columns.ending(row));
    }
}

package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Hiding;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The public record on PostgreSQL. For the public pages it is made on the connections of the
/// public role, which can read it and nothing else.
public final class PgRegistry implements Registry, Publications {
    private static final String PRESENT =
            "select entries.* from public_record.entries join public_record.listings using (number,"
                    + " revision) ";

    private final JdbcClient sql;

    public PgRegistry(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Entry> find(CertificationNumber number) {
        return sql.sql(PRESENT + "where number = ?")
                .param(number.slug())
                .query(PgRegistry::entry)
                .optional();
    }

    @Override
    public List<Entry> list(List<CertificationNumber> numbers) {
        var found = new LinkedHashMap<CertificationNumber, Entry>();
        sql.sql(PRESENT + "where number = any (?)")
                .param(numbers.stream().map(CertificationNumber::slug).toArray(String[]::new))
                .query(PgRegistry::entry)
                .list()
                .forEach(entry -> found.put(entry.number(), entry));
        return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Entry> history(CertificationNumber number) {
        return Hiding.in(
                sql.sql("select * from public_record.entries where number = ? order by revision")
                        .param(number.slug())
                        .query(PgRegistry::entry)
                        .list());
    }

    /// The numbers are cut out first: joined before, they would be sought from the first entry on.
    @Override
    public List<Entry> present(String after, int most) {
        return sql.sql(
                        """
                        select entries.*
                        from (select number, revision from public_record.listings
                              where number > ? order by number limit ?) part
                        join public_record.entries using (number, revision) order by number\
                        """)
                .param(after)
                .param(most)
                .query(PgRegistry::entry)
                .list();
    }

    @Override
    public int size() {
        return sql.sql("select count(*) from public_record.listings").query(Integer.class).single();
    }

    @Override
    public List<Stamp> stamps(int offset, int most) {
        return sql.sql(
                        """
                        select number, published_at
                        from (select number, revision from public_record.listings
                              order by number offset ? limit ?) part
                        join public_record.entries using (number, revision) order by number\
                        """)
                .param(offset)
                .param(most)
                .query((row, index) ->
                        new Stamp(
                                CertificationNumber.parse(row.getString("number")),
                                Columns.instant(row, "published_at")))
                .list();
    }

    @Override
    public List<Publication> after(long place, int most) {
        var found =
                sql.sql(
                                "select * from public_record.entries where place > ? order by place limit ?")
                        .param(place)
                        .param(most)
                        .query((row, index) ->
                                new Publication(row.getLong("place"), entry(row, index)))
                        .list();
        return hidden(found, withholding(found));
    }

    private static List<Publication> hidden(
            List<Publication> found, Map<CertificationNumber, Entry> withholding) {
        return withholding.isEmpty()
                ? found
                : found.stream()
                        .map(publication -> {
                            var present = withholding.get(publication.entry().number());
                            return present == null
                                    ? publication
                                    : new Publication(
                                            publication.place(),
                                            Hiding.in(publication.entry(), present));
                        })
                        .toList();
    }

    /// The present entries of those that withhold answers now.
    private Map<CertificationNumber, Entry> withholding(List<Publication> found) {
        return sql
                .sql(
                        """
                        select distinct on (entries.number) entries.*
                        from public_record.withholdings
                        join public_record.listings using (number, revision)
                        join public_record.entries using (number, revision)
                        where withholdings.number = any (?)\
                        """)
                .param(
                        found.stream()
                                .map(publication -> publication.entry().number().slug())
                                .distinct()
                                .toArray(String[]::new))
                .query(PgRegistry::entry)
                .list()
                .stream()
                .collect(Collectors.toMap(Entry::number, entry -> entry));
    }

    @Override
    public long last() {
        return sql.sql("select coalesce(max(place), 0) from public_record.entries")
                .query(Long.class)
                .single();
    }

    @Override
    public long before(Instant moment) {
        return sql.sql("select min(place) from public_record.entries where published_at >= ?")
                .param(Columns.time(moment))
                .query((row, index) -> {
                    long first = row.getLong(1);
                    return row.wasNull() ? last() : first - 1;
                })
                .single();
    }

    @Override
    public List<RanOut> ranOut(Deadline after, LocalDate until, int most) {
        return sql.sql(
                        """
                        select * from (
                        (select told.*, term_until as day from public_record.entries told
                         where (term_until, number collate "C") > (:day, :number) and term_until <= :until
                           and not continued
                           and (ending_on is null or ending_on > term_until + 1)
                           and %1$s
                         order by term_until, number collate "C" limit :most)
                        union all
                        (select told.*, withheld.until as day
                         from public_record.withholdings withheld
                         join public_record.entries told
                           on told.number = withheld.number and told.revision = withheld.revision
                         where (withheld.until, withheld.number) > (:day, :number) and withheld.until <= :until
                           and term_until > withheld.until
                           and (ending_on is null or ending_on > withheld.until + 1)
                           and %2$s
                         order by withheld.until, withheld.number limit :most)) ran_out
                        order by day, number collate "C" limit :most\
                        """
                                .formatted(stoodAfter("term_until"), stoodAfter("withheld.until")))
                .param("day", after.day())
                .param("number", after.number())
                .param("until", until)
                .param("most", most)
                .query((row, index) -> new RanOut(Columns.date(row, "day"), entry(row, index)))
                .list();
    }

    /// Whether an entry was the present one when a day was over in Tokyo.
    private static String stoodAfter(String day) {
        return """
        published_at < (%1$s + 1)::timestamp at time zone 'Asia/Tokyo'
        and not exists (
            select from public_record.entries later
            where later.number = told.number and later.revision > told.revision
              and later.published_at < (%1$s + 1)::timestamp at time zone 'Asia/Tokyo')\
        """
                .formatted(day);
    }

    @Override
    public void append(Entry entry) {
        try {
            insert(entry);
        } catch (DuplicateKeyException published) {
            throw new IllegalStateException(
                    "published: " + entry.number() + " " + entry.standing().revision(), published);
        }
        list(entry);
    }

    private void insert(Entry entry) {
        sql.sql(
                        """
                        insert into public_record.entries
                            (number, revision, printed, scheme, edition, service_name, provider_name,
                             corporate_number, summary, service_url, service_types,
                             certified_on, term_from, term_until, published_at, ending_kind, ending_on,
                             ending_successor, continued, statements, origin)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)\
                        """)
                .param(entry.number().slug())
                .param(entry.standing().revision())
                .param(entry.printed())
                .param(entry.edition().scheme().value())
                .param(entry.edition().date())
                .param(entry.face().serviceName())
                .param(entry.face().providerName())
                .param(entry.face().corporateNumber())
                .param(entry.face().summary())
                .param(entry.face().serviceUrl())
                .param(entry.face().serviceTypes().toArray(String[]::new))
                .param(entry.standing().certifiedOn())
                .param(entry.standing().term().from())
                .param(entry.standing().term().until())
                .param(Columns.time(entry.standing().publishedAt()))
                .param(Columns.kind(entry.standing().ending()))
                .param(Columns.day(entry.standing().ending()))
                .param(Columns.successor(entry.standing().ending()))
                .param(entry.standing().continued())
                .param(StatementJson.print(entry.statements()))
                .param(OriginJson.print(entry.origin()))
                .update();
    }

    private void list(Entry entry) {
        sql.sql(
                        """
                        insert into public_record.listings (number, revision) values (?, ?)
                        on conflict (number) do update set revision = excluded.revision
                        where listings.revision < excluded.revision\
                        """)
                .param(entry.number().slug())
                .param(entry.standing().revision())
                .update();
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                CertificationNumber.parse(row.getString("number")),
                row.getString("printed"),
                new EditionId(new SchemeId(row.getString("scheme")), Columns.date(row, "edition")),
                face(row),
                new Entry.Standing(
                        Columns.date(row, "certified_on"),
                        Columns.term(row),
                        row.getInt("revision"),
                        Columns.instant(row, "published_at"),
                        Columns.ending(row),
                        row.getBoolean("continued")),
                StatementJson.read(row.getString("statements")),
                OriginJson.read(row.getString("origin")));
    }

    private static Entry.Face face(ResultSet row) throws SQLException {
        return new Entry.Face(
                row.getString("service_name"),
                row.getString("provider_name"),
                row.getString("corporate_number"),
                row.getString("summary"),
                row.getString("service_url"),
                Columns.texts(row, "service_types"));
    }
}

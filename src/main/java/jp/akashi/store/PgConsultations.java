package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.consultation.Consultation;
import jp.akashi.consultation.Consultations;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ConsultationId;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Consultations on PostgreSQL.
public final class PgConsultations implements Consultations {
    private final JdbcClient sql;

    public PgConsultations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Consultation> find(ConsultationId id) {
        return list("id = ? order by last_at desc, id", id.value()).stream().findFirst();
    }

    @Override
    public List<Consultation> list(ProviderId provider) {
        return list("provider = ? order by last_at desc, id", provider.value());
    }

    @Override
    public List<Consultation> list(ApplicationId work) {
        return list("work = ? order by last_at desc, id", work.value());
    }

    @Override
    public List<Consultation> listWaitingFor(Turn party) {
        return list("turn = ? order by last_at, id", party.name());
    }

    private List<Consultation> list(String where, String value) {
        var rows =
                sql.sql("select * from akashi.consultations where " + where)
                        .param(value)
                        .query(PgConsultations::consultation)
                        .list();
        var read = read(rows);
        return rows.stream()
                .map(row ->
                        new Consultation(
                                row.id(),
                                row.provider(),
                                row.about(),
                                row.title(),
                                row.version(),
                                row.entries(),
                                read.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    private Map<ConsultationId, Map<PersonId, Instant>> read(List<Consultation> rows) {
        record Read(ConsultationId consultation, PersonId person, Instant until) {}
        return sql
                .sql(
                        "select * from akashi.consultation_reads where consultation = any (?) order by person")
                .param(Columns.array(rows.stream().map(Consultation::id).toList()))
                .query((row, _) ->
                        new Read(
                                new ConsultationId(row.getString("consultation")),
                                new PersonId(row.getString("person")),
                                Columns.instant(row, "until")))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Read::consultation,
                                Collectors.toMap(
                                        Read::person,
                                        Read::until,
                                        (_, later) -> later,
                                        LinkedHashMap::new)));
    }

    @Override
    public void add(Consultation consultation) {
        sql.sql(
                        """
                        insert into akashi.consultations
                            (id, provider, work, item, title, turn, last_at, version, entries)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)\
                        """)
                .param(consultation.id().value())
                .param(consultation.provider().value())
                .param(text(consultation.about().work()))
                .param(text(consultation.about().item()))
                .param(Columns.text(consultation.title()))
                .params(changing(consultation))
                .update();
        consultation.read().forEach((person, at) -> noteRead(consultation.id(), person, at));
    }

    @Override
    public boolean replace(Consultation next) {
        boolean stored =
                sql.sql(
                                        """
                                        update akashi.consultations
                                        set turn = ?, last_at = ?, version = ?, entries = ?::jsonb
                                        where id = ? and version = ?\
                                        """)
                                .params(changing(next))
                                .param(next.id().value())
                                .param(next.version() - 1)
                                .update()
                        == 1;
        if (stored) {
            next.read().forEach((person, at) -> noteRead(next.id(), person, at));
        }
        return stored;
    }

    @Override
    public void noteRead(ConsultationId id, PersonId person, Instant at) {
        sql.sql(
                        """
                        insert into akashi.consultation_reads (consultation, person, until) values (?, ?, ?)
                        on conflict (consultation, person) do update
                        set until = greatest(consultation_reads.until, excluded.until)\
                        """)
                .param(id.value())
                .param(person.value())
                .param(Columns.time(at))
                .update();
    }

    private static List<Object> changing(Consultation consultation) {
        return List.of(
                consultation.turn().name(),
                Columns.time(consultation.lastSaid().at()),
                consultation.version(),
                ConsultationJson.print(consultation.entries()));
    }

    private static @Nullable String text(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private static Consultation consultation(ResultSet row, int index) throws SQLException {
        var work = row.getString("work");
        var item = row.getString("item");
        return new Consultation(
                new ConsultationId(row.getString("id")),
                new ProviderId(row.getString("provider")),
                new Consultation.About(
                        work == null ? null : new ApplicationId(work),
                        item == null ? null : new ItemId(item)),
                row.getString("title"),
                row.getLong("version"),
                ConsultationJson.entries(row.getString("entries")),
                Map.of());
    }
}

package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.application.ApplicationKind;
import jp.akashi.desk.CaseHead;
import jp.akashi.desk.CaseHeads;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Stages;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ApplicationNumber;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.SchemeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The heads of the cases on PostgreSQL, from one narrow table.
public final class PgCaseHeads implements CaseHeads {
    private static final String[] OFFICE_STAGES =
            Arrays.stream(Stage.values())
                    .filter(stage -> Stages.turn(stage) == Turn.OFFICE)
                    .map(Stage::name)
                    .toArray(String[]::new);

    private final JdbcClient sql;

    public PgCaseHeads(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<CaseHead> list(Wanted wanted, @Nullable Place after, int most) {
        var query =
                new StringBuilder("select * from akashi.case_heads where stage = any (:stages)");
        if (wanted.hand() != null) {
            query.append(" and hand = :hand");
        }
        query.append(
                switch (wanted.lateness().late()) {
                    case ALL -> "";
                    case OVERDUE -> " and due < :today";
                    case STALLED -> " and since < :stalled and stage = any (:office)";
                });
        if (!wanted.words().isBlank()) {
            query.append(" and position(akashi.plain_words(:words) in words) > 0");
        }
        if (after != null) {
            query.append(" and (since, application) > (:since, :application)");
        }
        var asked =
                sql.sql(query + " order by since, application limit :most")
                        .param("stages", names(wanted.stages()))
                        .param("hand", id(wanted.hand()))
                        .param("today", wanted.lateness().marks().today())
                        .param("stalled", Columns.time(wanted.lateness().marks().stalledSince()))
                        .param("office", OFFICE_STAGES)
                        .param("words", Columns.text(wanted.words().strip()))
                        .param("most", most);
        if (after != null) {
            asked =
                    asked.param("since", Columns.time(after.since()))
                            .param("application", after.application().value());
        }
        return asked.query(PgCaseHeads::head).list();
    }

    @Override
    public List<CaseHead> list(Collection<ApplicationId> applications) {
        return sql.sql(
                        """
                        select * from akashi.case_heads
                        where application = any (?) and stage is not null\
                        """)
                .param(applications.stream().map(ApplicationId::value).toArray(String[]::new))
                .query(PgCaseHeads::head)
                .list();
    }

    @Override
    public Map<Stage, Count> count(Marks marks, PersonId hand) {
        var counts = new EnumMap<Stage, Count>(Stage.class);
        sql.sql(
                        """
                        select stage, count(*) as everything,
                            count(*) filter (where due < :today) as overdue,
                            count(*) filter (where since < :stalled and stage = any (:office)) as stalled,
                            count(*) filter (where hand = :hand) as mine
                        from akashi.case_heads where stage = any (:open) group by stage\
                        """)
                .param("today", marks.today())
                .param("stalled", Columns.time(marks.stalledSince()))
                .param("office", OFFICE_STAGES)
                .param("hand", hand.value())
                .param("open", names(Stages.open()))
                .query(row -> {
                    counts.put(
                            Stage.valueOf(row.getString("stage")),
                            new Count(
                                    row.getInt("everything"),
                                    row.getInt("overdue"),
                                    row.getInt("stalled"),
                                    row.getInt("mine")));
                });
        return counts;
    }

    private static String[] names(Collection<Stage> stages) {
        return stages.stream().map(Stage::name).toArray(String[]::new);
    }

    private static String id(@Nullable PersonId person) {
        return person == null ? "" : person.value();
    }

    private static CaseHead head(ResultSet row, int index) throws SQLException {
        var kind = row.getString("kind");
        return new CaseHead(
                new ApplicationId(row.getString("application")),
                new ApplicationNumber(row.getInt("year"), row.getInt("serial")),
                new CaseHead.Names(
                        new SchemeId(row.getString("scheme")),
                        Stream.of(ApplicationKind.values())
                                .filter(each -> Json.code(each).equalsIgnoreCase(kind))
                                .findFirst()
                                .orElseThrow(),
                        row.getString("service"),
                        row.getString("provider_name"),
                        row.getString("provider_kana")),
                new CaseHead.Standing(
                        Stage.valueOf(row.getString("stage")),
                        Columns.instant(row, "since"),
                        row.getObject("due", LocalDate.class),
                        Optional.ofNullable(row.getString("hand"))
                                .map(PersonId::new)
                                .orElse(null)));
    }
}

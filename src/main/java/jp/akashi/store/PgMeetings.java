package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.akashi.committee.Meeting;
import jp.akashi.committee.Meetings;
import jp.akashi.committee.Opinion;
import jp.akashi.committee.SealedMinutes;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.MeetingId;
import jp.akashi.kernel.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Meetings of the committee on PostgreSQL.
public final class PgMeetings implements Meetings {
    private final JdbcClient sql;

    public PgMeetings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return sql.sql("select * from akashi.meetings where id = ?")
                .param(id.value())
                .query(PgMeetings::meeting)
                .optional();
    }

    @Override
    public List<Meeting> list() {
        return sql.sql("select * from akashi.meetings order by number desc")
                .query(PgMeetings::meeting)
                .list();
    }

    @Override
    public List<Meeting> listOf(ApplicationId application) {
        return sql.sql(
                        """
                        select * from akashi.meetings
                        where cases @> array[?::text] and state <> 'PLANNED' order by number desc\
                        """)
                .param(application.value())
                .query(PgMeetings::meeting)
                .list();
    }

    @Override
    public int nextNumber() {
        return new Serials(sql).next("committee");
    }

    @Override
    public void add(Meeting meeting) {
        sql.sql(
                        """
                        insert into akashi.meetings
                            (version, state, cases, document, id, number)
                        values (?, ?, ?, ?::jsonb, ?, ?)\
                        """)
                .params(changing(meeting))
                .param(meeting.id().value())
                .param(meeting.number())
                .update();
    }

    @Override
    public boolean replace(Meeting next) {
        return sql.sql(
                                """
                                update akashi.meetings
                                set version = ?, state = ?, cases = ?, document = ?::jsonb
                                where id = ? and version = ?\
                                """)
                        .params(changing(next))
                        .param(next.id().value())
                        .param(next.version() - 1)
                        .update()
                == 1;
    }

    private static List<Object> changing(Meeting meeting) {
        var cases =
                meeting.proceedings().agenda().stream().map(Meeting.Heard::application).toList();
        return List.of(
                meeting.version(),
                meeting.phase().name(),
                Columns.array(cases),
                MeetingJson.print(meeting.plan(), meeting.proceedings()));
    }

    @Override
    public void add(MeetingId meeting, Opinion opinion) {
        sql.sql(
                        """
                        insert into akashi.meeting_opinions
                            (meeting, application, member, view, reasons, given_at)
                        values (?, ?, ?, ?, ?, ?)\
                        """)
                .param(meeting.value())
                .param(opinion.application().value())
                .param(opinion.member().value())
                .param(opinion.view().name())
                .param(Columns.text(opinion.reasons()))
                .param(Columns.time(opinion.at()))
                .update();
    }

    @Override
    public List<Opinion> opinions(MeetingId meeting) {
        return sql.sql(
                        """
                        select * from (
                            select distinct on (application, member) * from akashi.meeting_opinions
                            where meeting = ? order by application, member, place desc) latest
                        order by place\
                        """)
                .param(meeting.value())
                .query((row, _) ->
                        new Opinion(
                                new ApplicationId(row.getString("application")),
                                new PersonId(row.getString("member")),
                                Opinion.View.valueOf(row.getString("view")),
                                row.getString("reasons"),
                                Columns.instant(row, "given_at")))
                .list();
    }

    @Override
    public void seal(SealedMinutes minutes) {
        try {
            sql.sql("insert into akashi.minutes (meeting, content, digest) values (?, ?, ?)")
                    .param(minutes.meeting().value())
                    .param(MeetingJson.print(minutes))
                    .param(minutes.digest().hex())
                    .update();
        } catch (DuplicateKeyException there) {
            throw new IllegalStateException("sealed already: " + minutes.meeting(), there);
        }
    }

    @Override
    public Optional<SealedMinutes> findSealed(MeetingId meeting) {
        return sql.sql("select content from akashi.minutes where meeting = ?")
                .param(meeting.value())
                .query((row, _) -> MeetingJson.minutes(row.getString(1)))
                .optional();
    }

    private static Meeting meeting(ResultSet row, int index) throws SQLException {
        var kept = MeetingJson.read(row.getString("document"));
        return new Meeting(
                new MeetingId(row.getString("id")),
                row.getInt("number"),
                row.getLong("version"),
                Meeting.Phase.valueOf(row.getString("state")),
                kept.plan(),
                kept.proceedings());
    }
}

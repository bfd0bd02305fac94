package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.QuestionId;
import jp.akashi.question.Question;
import jp.akashi.question.Questions;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Questions of people outside, on PostgreSQL.
public final class PgQuestions implements Questions {
    private final JdbcClient sql;

    public PgQuestions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Question> find(QuestionId id) {
        return sql.sql("select * from akashi.questions where id = ?")
                .param(id.value())
                .query(PgQuestions::question)
                .optional();
    }

    @Override
    public Optional<Question> findBySecret(String secret) {
        return sql.sql("select * from akashi.questions where secret = ?")
                .param(secret)
                .query(PgQuestions::question)
                .optional();
    }

    @Override
    public List<Question> list(List<CertificationNumber> numbers) {
        return sql.sql(
                        """
                        select * from akashi.questions where number = any (?) and state <> 'unconfirmed'
                        order by asked_at desc, id\
                        """)
                .param(numbers.stream().map(CertificationNumber::slug).toArray(String[]::new))
                .query(PgQuestions::question)
                .list();
    }

    @Override
    public List<Question> listAt(Question.State state, int most) {
        return sql.sql(
                        """
                        select * from akashi.questions where state = ? order by last_at, id limit ?\
                        """)
                .param(Json.code(state))
                .param(most)
                .query(PgQuestions::question)
                .list();
    }

    @Override
    public int count(String email, Instant since) {
        return sql.sql("select count(*) from akashi.questions where email = ? and asked_at > ?")
                .param(Columns.text(email))
                .param(Columns.time(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(Question question) {
        sql.sql(
                        """
                        insert into akashi.questions
                            (id, secret, number, email, asked_at, state, last_at, version, content)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)\
                        """)
                .param(question.id().value())
                .param(question.secret())
                .param(question.about().number().slug())
                .param(Columns.text(question.asker().email()))
                .param(Columns.time(question.askedAt()))
                .params(changing(question))
                .update();
    }

    @Override
    public boolean replace(Question next) {
        return sql.sql(
                                """
                                update akashi.questions
                                set state = ?, last_at = ?, version = ?, content = ?::jsonb
                                where id = ? and version = ?\
                                """)
                        .params(changing(next))
                        .param(next.id().value())
                        .param(next.version() - 1)
                        .update()
                == 1;
    }

    @Override
    public void forget(QuestionId id) {
        sql.sql("delete from akashi.questions where id = ? and state = 'unconfirmed'")
                .param(id.value())
                .update();
    }

    private static List<Object> changing(Question question) {
        return List.of(
                Json.code(question.state()),
                Columns.time(question.entries().getLast().at()),
                question.version(),
                QuestionJson.print(question));
    }

    private static Question question(ResultSet row, int index) throws SQLException {
        return QuestionJson.read(
                new QuestionJson.Row(
                        new QuestionId(row.getString("id")),
                        row.getString("secret"),
                        CertificationNumber.parse(row.getString("number")),
                        row.getString("email"),
                        row.getLong("version")),
                row.getString("content"));
    }
}

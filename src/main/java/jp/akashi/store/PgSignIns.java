package jp.akashi.store;

import jp.akashi.kernel.PersonId;
import jp.akashi.party.SignIns;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The sessions on PostgreSQL, ended in the transaction of what ends them.
public final class PgSignIns implements SignIns {
    private final JdbcClient sql;

    public PgSignIns(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void endAll(PersonId person) {
        endOthers(person, "");
    }

    @Override
    public void end(PersonId person, String session) {
        sql.sql("delete from akashi.spring_session where principal_name = ? and session_id = ?")
                .param(person.value())
                .param(session)
                .update();
    }

    @Override
    public void endOthers(PersonId person, String here) {
        sql.sql("delete from akashi.spring_session where principal_name = ? and session_id <> ?")
                .param(person.value())
                .param(here)
                .update();
    }
}

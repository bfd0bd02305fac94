package jp.akashi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.PasswordHash;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.party.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People and providers on PostgreSQL.
public final class PgPeople implements People {
    private static final RowMapper<Provider> PROVIDER =
            (row, _) ->
                    new Provider(
                            new ProviderId(row.getString("id")),
                            row.getString("name"),
                            row.getString("corporate_number"));

    private final JdbcClient sql;

    public PgPeople(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Person> findPerson(PersonId id) {
        return sql.sql("select * from akashi.people where id = ?")
                .param(id.value())
                .query(PgPeople::person)
                .optional();
    }

    @Override
    public Optional<Person> findActive(PersonId id) {
        return sql.sql("select * from akashi.people where id = ? and not closed")
                .param(id.value())
                .query(PgPeople::person)
                .optional();
    }

    @Override
    public Optional<Person> findByEmail(String email) {
        return sql.sql("select * from akashi.people where email_key = ? and not closed")
                .param(key(email))
                .query(PgPeople::person)
                .optional();
    }

    @Override
    public boolean hasLeft(String email, ProviderId provider) {
        return sql.sql(
                        """
                        select exists (select from akashi.people
                            where email_key = ? and provider = ? and closed)\
                        """)
                .param(key(email))
                .param(provider.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Provider> findProvider(ProviderId id) {
        return sql.sql("select * from akashi.providers where id = ?")
                .param(id.value())
                .query(PROVIDER)
                .optional();
    }

    @Override
    public List<Provider> listProviders() {
        return sql.sql("select * from akashi.providers order by name, id").query(PROVIDER).list();
    }

    @Override
    public List<Provider> listWithoutMembers() {
        return sql.sql(
                        """
                        select * from akashi.providers
                        where not exists (
                            select from akashi.people
                            where people.provider = providers.id and not people.closed)
                        order by name, id\
                        """)
                .query(PROVIDER)
                .list();
    }

    @Override
    public List<Person> listMembers(ProviderId provider) {
        return sql.sql(
                        "select * from akashi.people where provider = ? and not closed order by name, id")
                .param(provider.value())
                .query(PgPeople::person)
                .list();
    }

    @Override
    public List<Person> listByRole(Role role) {
        return sql.sql(
                        "select * from akashi.people where role = ? and not closed order by name, id")
                .param(role.name())
                .query(PgPeople::person)
                .list();
    }

    @Override
    public void add(Person person, PasswordHash password) {
        unlessTaken(
                person,
                () ->
                        sql.sql(
                                        """
                                        insert into akashi.people
                                            (id, name, email, email_key, role, provider, password)
                                        values (?, ?, ?, ?, ?, ?, ?)\
                                        """)
                                .param(person.id().value())
                                .param(Columns.text(person.name()))
                                .param(Columns.text(person.email()))
                                .param(key(person.email()))
                                .param(person.role().name())
                                .param(provider(person))
                                .param(password.encoded())
                                .update());
    }

    @Override
    public void add(Provider provider) {
        sql.sql("insert into akashi.providers (id, name, corporate_number) values (?, ?, ?)")
                .param(provider.id().value())
                .param(Columns.text(provider.name()))
                .param(Columns.text(provider.corporateNumber()))
                .update();
    }

    @Override
    public void rename(PersonId id, String name) {
        sql.sql("update akashi.people set name = ? where id = ?")
                .param(Columns.text(name))
                .param(id.value())
                .update();
    }

    @Override
    public void setRole(PersonId id, Role role) {
        sql.sql("update akashi.people set role = ? where id = ?")
                .param(role.name())
                .param(id.value())
                .update();
    }

    @Override
    public Optional<PasswordHash> findPassword(PersonId id) {
        return sql.sql("select password from akashi.people where id = ? and not closed")
                .param(id.value())
                .query((row, _) -> new PasswordHash(row.getString(1)))
                .optional()
                .filter(password -> !password.isNone());
    }

    @Override
    public void setPassword(PersonId id, PasswordHash password) {
        sql.sql("update akashi.people set password = ? where id = ?")
                .param(password.encoded())
                .param(id.value())
                .update();
    }

    @Override
    public void close(PersonId id) {
        sql.sql("update akashi.people set closed = true where id = ?").param(id.value()).update();
        sql.sql("delete from akashi.identities where person = ?").param(id.value()).update();
    }

    @Override
    public void handOver(PersonId from, PersonId to) {
        sql.sql("update akashi.people set successor = ? where id = ?")
                .param(to.value())
                .param(from.value())
                .update();
    }

    @Override
    public Optional<PersonId> findSuccessor(PersonId from) {
        return sql.sql("select successor from akashi.people where id = ? and successor is not null")
                .param(from.value())
                .query((row, _) -> new PersonId(row.getString(1)))
                .optional();
    }

    private static void unlessTaken(Person person, Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException taken) {
            throw new IllegalStateException(
                    "the e-mail address is taken: " + person.email(), taken);
        }
    }

    private static Person person(ResultSet row, int index) throws SQLException {
        var provider = row.getString("provider");
        return new Person(
                new PersonId(row.getString("id")),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                provider == null ? null : new ProviderId(provider));
    }

    private static @Nullable String provider(Person person) {
        return person.provider() == null ? null : person.provider().value();
    }

    private static String key(String email) {
        return Columns.text(email).toLowerCase(Locale.ROOT);
    }
}

package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// A database of an earlier version keeps what it holds when it is brought up to date.
class UpgradeTest {
    private static final String BEFORE_THE_LEDGER = "11";

    @Test
    void whatWasInvoicedAndPaidBeforeThereWasALedgerStandsInIt() throws Exception {
        var login = TestDatabase.emptyLogin();
        migrate(login, BEFORE_THE_LEDGER);
        run(
                login,
                """
                insert into akashi.providers values ('prv', '株式会社みほん', '');
                insert into akashi.people (id, name, email, email_key, role, provider, password)
                values ('clerk', '見本 係', 'c@example.test', 'c@example.test', 'OFFICE', null, ''),
                       ('maker', '見本 作', 'm@example.test', 'm@example.test', 'PROVIDER_ADMIN', 'prv', '');
                insert into akashi.applications (id, year, serial, provider, kind)
                values ('paid', 2026, 1, 'prv', 'NEW'), ('open', 2026, 2, 'prv', 'NEW');
                insert into akashi.invoices values
                    ('i1', 'INV-2026-00001', 'paid', '株式会社みほん', 190000, 10, '2026-10-01', '2026-10-08'),
                    ('i2', 'INV-2026-00002', 'open', '株式会社みほん', 190000, 10, '2026-10-02', '2026-10-09');
                insert into akashi.payments (invoice, amount, received_on, payer, booked_by)
                values ('i1', 209000, '2026-10-05', 'カ)ミホン', 'clerk')\
                """);

        Database.migrate(login);

        assertThat(
                        rows(
                                login,
                                "select kind || ' ' || debit || ' ' || credit || ' ' || amount"
                                        + " || ' ' || coalesce(invoice, '-') || ' ' || booked_by"
                                        + " from akashi.ledger order by place"))
                .containsExactly(
                        "INVOICED RECEIVABLE FEES 190000 i1 clerk",
                        "INVOICED RECEIVABLE TAX 19000 i1 clerk",
                        "INVOICED RECEIVABLE FEES 190000 i2 clerk",
                        "INVOICED RECEIVABLE TAX 19000 i2 clerk",
                        "RECEIVED BANK SUSPENSE 209000 - clerk",
                        "ASSIGNED SUSPENSE RECEIVABLE 209000 i1 clerk");
    }

    private static void migrate(Login login, String version) {
        new Roles(login).ensure();
        var owner = login.as(DatabaseRole.OWNER);
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .schemas("akashi", "public_record")
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private static void run(Login login, String sql) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(Login login, String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = login.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}

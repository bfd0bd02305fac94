package jp.akashi.store;

import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.Outcome;
import jp.akashi.registry.BulkRegister;
import jp.akashi.scheme.Schemes;
import jp.akashi.search.CaughtUp;
import jp.akashi.store.keys.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Every repository on a PostgreSQL database: the platform's on the pool of the application, the
/// public list on that of the public role.
public record PgStores(
        JdbcClient app, BulkRegister bulk, JdbcClient open, TransactionTemplate template)
        implements Desk.Transactions {
    public static PgStores on(Database database) {
        return new PgStores(
                JdbcClient.create(database.app()),
                new PgBulkRegister(database.app()),
                JdbcClient.create(database.open()),
                template(database.app()));
    }

    public Stores stores(Schemes schemes) {
        return new Stores(
                new Stores.Members(new PgPeople(app), new PgInvitations(app)),
                new Stores.Filed(
                        new PgDrafts(app),
                        new PgApplications(app),
                        new PgPriorCertifications(app),
                        new PgPageTexts(app, new Sealer(new byte[32]))),
                new Stores.Examined(
                        new PgFees(app),
                        new PgExaminations(app),
                        new PgReferrals(app),
                        new PgDecisions(app)),
                new Stores.Room(
                        new PgInterests(app),
                        new PgProfiles(app),
                        new PgMeetings(app),
                        new PgPacks(app)),
                new Stores.Ended(new PgResultLetters(app), new PgAppeals(app), new PgReturns(app)),
                new Stores.Published(
                        new PgCertifications(app),
                        new PgRegistry(app),
                        bulk,
                        new PgRegistry(open),
                        new CaughtUp(new PgRegistry(open), schemes, InstantSource.system())),
                new Stores.Beside(
                        new PgConsultations(app),
                        new PgVisits(app),
                        new PgPaperEntries(app),
                        new PgAgenda(app),
                        new Stores.Watched(
                                new PgProceedings(app),
                                new PgMaintenances(app),
                                new PgBulletins(app)),
                        new PgShownPages(app),
                        new Stores.Asked(
                                new PgQuestions(app),
                                new PgExchanges(app),
                                new PgExchanges(open),
                                new PgPleas(app))),
                new Stores.Reported(
                        new PgServiceEnds(app), new PgChangeReports(app), new PgHandovers(app)),
                new PgJournal(app),
                new PgOutbox(app),
                this);
    }

    @Override
    public <T> Outcome<T> inOne(Supplier<Outcome<T>> work) {
        return Objects.requireNonNull(
                template.execute(status -> {
                    var outcome = work.get();
                    if (outcome instanceof Outcome.Refused<T>) {
                        status.setRollbackOnly();
                    }
                    return outcome;
                }));
    }

    private static TransactionTemplate template(DataSource source) {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }
}

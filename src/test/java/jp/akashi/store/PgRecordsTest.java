package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.akashi.access.Action;
import jp.akashi.examination.Examination;
import jp.akashi.journal.Act;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.RuleId;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/// What only a database can show: many hands at once, work undone as a whole, and rights.
class PgRecordsTest {
    private static final String REFUSED = "42501";
    private static final Database DATABASE = TestDatabase.fresh();
    private static final PgStores PG = PgStores.on(DATABASE);
    private static final Stores STORES = PG.stores(SmallScheme.SCHEMES);

    private final Given given = new Given(STORES);

    @AfterAll
    static void close() throws Exception {
        DATABASE.close();
    }

    @Test
    void ofManyWhoReplaceTheSameVersionOneSucceeds() throws Exception {
        var draft = given.draft(given.provider(), Given.MORNING);
        STORES.filed().drafts().add(draft);
        var opened = Examination.opened(given.application().id(), Given.MORNING);
        STORES.examined().examinations().add(opened);

        var drafts =
                atOnce(
                        8,
                        () ->
                                STORES.filed()
                                        .drafts()
                                        .replace(
                                                draft.next(
                                                        Papers.complete(),
                                                        draft.lastEdit().by(),
                                                        Given.MORNING)));
        var cases =
                atOnce(
                        8,
                        () ->
                                STORES.examined()
                                        .examinations()
                                        .replace(opened.with(opened.findings())));

        assertThat(drafts).containsOnlyOnce(true);
        assertThat(cases).containsOnlyOnce(true);
    }

    @Test
    void numbersTakenAtOnceAreNeitherDoubledNorLeftOut() throws Exception {
        var certifications = STORES.published().certifications();
        int before = certifications.nextSerial(SmallScheme.ID);

        var serials = atOnce(40, () -> certifications.nextSerial(SmallScheme.ID));

        assertThat(serials)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(before + 1, before + 40).boxed().toList());
    }

    @Test
    void whatIsRefusedIsUndoneItsNumberToo() {
        var applications = STORES.filed().applications();
        var provider = given.provider();
        var first = applications.nextNumber(2040);

        var outcome =
                STORES.transactions()
                        .inOne(() -> {
                            applications.nextNumber(2040);
                            applications.add(given.unfiled(provider));
                            STORES.journal().append(act("refused"));
                            return Outcome.<String>refused(Obstacle.of(new RuleId("EXA-01")));
                        });

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(applications.list(provider.id())).isEmpty();
        assertThat(applications.nextNumber(2040).serial()).isEqualTo(first.serial() + 1);
        assertThat(
                        PG.app()
                                .sql(
                                        "select count(*) from akashi.journal where subject = 'refused'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void theJournalIsChainedByManyHandsAtOnce() throws Exception {
        var journal = new PgJournal(PG.app());

        atOnce(
                20,
                () -> {
                    journal.append(act("chained"));
                    return true;
                });

        assertThat(journal.verify()).isEmpty();
        assertThat(
                        PG.app()
                                .sql(
                                        "select reason from akashi.journal where subject = 'chained' limit 1")
                                .query(String.class)
                                .single())
                .isEqualTo("理由\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "akashi.applications",
                "akashi.filings",
                "akashi.invoices",
                "akashi.bank_files",
                "akashi.deposits",
                "akashi.ledger",
                "akashi.receipts",
                "akashi.referrals",
                "akashi.opinions",
                "akashi.decisions",
                "akashi.certification_terms",
                "akashi.certification_applications",
                "public_record.entries"
            })
    void whatIsOnRecordIsNeitherChangedNorDeleted(String table) {
        var column =
                PG.app()
                        .sql(
                                """
                                select column_name from information_schema.columns
                                where table_schema || '.' || table_name = ? and is_identity = 'NO' limit 1\
                                """)
                        .param(table)
                        .query(String.class)
                        .single();

        assertThat(refusal("update %s set %s = %s".formatted(table, column, column)))
                .isEqualTo(REFUSED);
        assertThat(refusal("delete from " + table)).isEqualTo(REFUSED);
        assertThat(refusal("truncate " + table)).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "providers",
                "people",
                "certifications",
                "examinations",
                "serials",
                "applications",
                "filings"
            })
    void nobodyIsDeleted(String table) {
        assertThat(refusal("delete from akashi." + table)).isEqualTo(REFUSED);
    }

    @Test
    void thePublicRoleReadsTheRegisterAndCannotPublish() {
        var registry = new PgRegistry(PG.open());

        assertThat(registry.list(List.of())).isEmpty();
        assertThatThrownBy(() ->
                        PG.open()
                                .sql("insert into public_record.listings (number) values ('x')")
                                .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> PG.open().sql("select * from akashi.filings").query().listOfRows())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .extracting(cause -> ((SQLException) cause).getSQLState())
                .isEqualTo(REFUSED);
    }

    @Test
    void whatADatabaseCannotHoldIsReplacedAndTheRestKept() {
        var provider = given.provider();
        var draft = given.draft(provider, Given.MORNING);
        STORES.filed().drafts().add(draft);
        var odd =
                draft.dossier()
                        .withSites(List.of("東京\u0000第一", "大阪\uD800", "𠮷野", "\u0001\u001f\"\\"));

        var stored =
                STORES.filed()
                        .drafts()
                        .replace(draft.next(odd, draft.lastEdit().by(), Given.MORNING));

        assertThat(stored).isTrue();
        assertThat(STORES.filed().drafts().find(draft.id()).orElseThrow().dossier().sites())
                .containsExactly("東京\uFFFD第一", "大阪\uFFFD", "𠮷野", "\u0001\u001f\"\\");
    }

    private static Act act(String subject) {
        return new Act("system", Action.EDIT_DRAFT, subject, Act.Digests.NONE, "理由\u0000");
    }

    private static String refusal(String sql) {
        try {
            PG.app().sql(sql).update();
            return "done";
        } catch (DataAccessException refused) {
            return refused.getRootCause() instanceof SQLException cause
                    ? cause.getSQLState()
                    : refused.toString();
        }
    }

    private static <T> List<T> atOnce(int hands, Callable<T> act)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new ArrayList<T>();
            for (var future :
                    threads.invokeAll(IntStream.range(0, hands).mapToObj(_ -> act).toList())) {
                done.add(future.get());
            }
            return done;
        }
    }
}

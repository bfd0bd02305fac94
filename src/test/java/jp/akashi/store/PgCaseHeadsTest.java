package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.desk.CaseHead;
import jp.akashi.desk.CaseHeads.Count;
import jp.akashi.desk.CaseHeads.Late;
import jp.akashi.desk.CaseHeads.Lateness;
import jp.akashi.desk.CaseHeads.Marks;
import jp.akashi.desk.CaseHeads.Place;
import jp.akashi.desk.CaseHeads.Wanted;
import jp.akashi.examination.Advance;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Hand;
import jp.akashi.examination.OpenExamination;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Stages;
import jp.akashi.fee.IssueInvoice;
import jp.akashi.journal.Act;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The heads of cases follow whatever happens to the cases.
class PgCaseHeadsTest {
    private static final Login LOGIN = TestDatabase.freshLogin();
    private static final Database DATABASE = Database.at(LOGIN, 4);
    private static final PgStores PG = PgStores.on(DATABASE);
    private static final Stores STORES = PG.stores(SmallScheme.SCHEMES);
    private static final Marks MARKS =
            new Marks(LocalDate.parse("2022-06-20"), Instant.parse("2022-06-06T00:00:00Z"));

    private final PgCaseHeads heads = new PgCaseHeads(PG.app());
    private final Given given = new Given(STORES);
    private final Person office = given.staff(Role.OFFICE);

    @AfterAll
    static void close() throws Exception {
        DATABASE.close();
    }

    @Test
    void aCaseIsNamedAndStandsWhereItsExaminationDoes() {
        var filed = filed();

        var head = head(filed);

        assertThat(head.number()).isEqualTo(filed.number());
        assertThat(head.names().service()).isEqualTo(filed.serviceName());
        assertThat(head.names().provider()).isEqualTo(filed.providerName());
        assertThat(head.standing().stage()).isEqualTo(Stage.FORMALITY);
        assertThat(head.standing().since()).isEqualTo(filed.latest().at());
        assertThat(head.standing().findHand()).isEmpty();
    }

    @Test
    void whoWaitsForTheFeeIsDueWhenTheInvoiceIs() {
        var filed = filed();
        advance(filed, Event.PASS_FORMALITY);
        var invoice =
                new IssueInvoice(
                                STORES.examined().fees(),
                                STORES.filed().applications(),
                                SmallScheme.SCHEMES,
                                SetClock.at("2022-06-02"))
                        .issue(filed, office.id())
                        .orThrow();

        assertThat(head(filed).standing().findDue()).contains(invoice.dueOn());
        assertThat(list(Late.OVERDUE, null, filed.number().toString()))
                .extracting(CaseHead::application)
                .containsExactly(filed.id());
        advance(filed, Event.RECEIVE_PAYMENT);
        assertThat(head(filed).standing().findDue()).isEmpty();
    }

    @Test
    void whoDidTheLastThingHasItInHand() {
        var filed = filed();
        var other = given.staff(Role.OFFICE);
        note(office, Action.CHECK_FORMALITY, filed);
        assertThat(head(filed).standing().findHand()).contains(office.id());

        note(other, Action.TAKE_ON_CASE, filed);
        note(office, Action.CONFIRM_PAYMENT, filed);
        note(given.member(given.provider()), Action.ANSWER_INQUIRY, filed);

        assertThat(head(filed).standing().findHand()).contains(other.id());
        assertThat(list(Late.ALL, other, ""))
                .extracting(CaseHead::application)
                .containsExactly(filed.id());
        assertThat(heads.count(MARKS, other.id()).getOrDefault(Stage.FORMALITY, Count.NONE).mine())
                .isEqualTo(1);
    }

    @Test
    void whatTheOfficeHasHadForLongIsStalled() {
        var old = filed();

        assertThat(list(Late.STALLED, null, old.number().toString())).hasSize(1);
        advance(old, Event.RETURN_FOR_FORMALITY);
        assertThat(list(Late.STALLED, null, old.number().toString())).isEmpty();
    }

    @Test
    void aCaseIsFoundByItsNumberAndByItsNamesHoweverTheyAreWritten() {
        var filed = filed();
        for (var words : List.of(filed.number().toString(), "みほん", "ﾐﾎﾝ", "株式会社みほん")) {
            assertThat(list(Late.ALL, null, words))
                    .as(words)
                    .extracting(CaseHead::application)
                    .contains(filed.id());
        }
        assertThat(list(Late.ALL, null, "どこにもない名前")).isEmpty();
        assertThat(list(Late.ALL, null, "100%_")).isEmpty();
    }

    @Test
    void aLongListGoesOnBehindItsLastLine() {
        for (int at = 0; at < 5; at++) {
            filed();
        }
        var all = heads.list(wanted(Late.ALL, null, ""), null, 1000);
        var first = heads.list(wanted(Late.ALL, null, ""), null, 3);
        var rest = heads.list(wanted(Late.ALL, null, ""), Place.of(first.getLast()), 1000);

        assertThat(first).isEqualTo(all.subList(0, 3));
        assertThat(rest).isEqualTo(all.subList(3, all.size()));
    }

    @Test
    void tenThousandOpenCasesDoNotSlowTheQueue() {
        PG.app()
                .sql(
                        """
                        do $$ begin
                            insert into akashi.applications (id, year, serial, provider, kind)
                            select 'many-' || n, 2021, n, ?, 'NEW' from generate_series(1, 10000) n;
                        end $$\
                        """
                                .replace("?", "'" + given.provider().id() + "'"))
                .update();
        var owner =
                JdbcClient.create(
                        new DriverManagerDataSource(LOGIN.url(), LOGIN.user(), LOGIN.password()));
        owner.sql(
                        """
                        insert into akashi.case_heads
                            (application, year, serial, scheme, kind, service,
                            provider_name, provider_kana, words, stage, since)
                        select id, year, serial, 'asp-saas-ai', kind, 'みほん' || serial, '見本商事', 'ミホンショウジ',
                            'r2021-' || serial || ' みほん' || serial || ' 見本商事 ミホンショウジ', 'DOCUMENTS',
                            timestamptz '2021-01-01' + serial * interval '1 minute'
                        from akashi.applications where id like 'many-%'\
                        """)
                .update();
        heads.count(MARKS, office.id());

        var begun = System.nanoTime();
        assertThat(heads.count(MARKS, office.id()).getOrDefault(Stage.DOCUMENTS, Count.NONE).all())
                .isGreaterThanOrEqualTo(10_000);
        assertThat(heads.list(wanted(Late.ALL, null, ""), null, 50)).hasSize(50);
        assertThat(list(Late.ALL, null, "みほん9999")).hasSize(1);
        var took = Duration.ofNanos(System.nanoTime() - begun);

        System.out.println(
                "queue of 10,000 open cases: " + took.toMillis() + " ms for its three questions");
        assertThat(took).isLessThan(Duration.ofSeconds(2));
        owner.sql("delete from akashi.case_heads where application like 'many-%'").update();
    }

    private List<CaseHead> list(Late late, @Nullable Person hand, String words) {
        return heads.list(wanted(late, hand, words), null, 1000);
    }

    private static Wanted wanted(Late late, @Nullable Person hand, String words) {
        return new Wanted(
                Stages.open(),
                Optional.ofNullable(hand).map(Person::id).orElse(null),
                new Lateness(late, MARKS),
                words);
    }

    private CaseHead head(Application application) {
        return heads.list(List.of(application.id())).getFirst();
    }

    private Application filed() {
        var application = given.application();
        new OpenExamination(STORES.examined().examinations()).open(application);
        return application;
    }

    private void advance(Application application, Event event) {
        Examination seen = STORES.examined().examinations().get(application.id());
        new Advance(STORES.examined().examinations())
                .take(Hand.of(office, Given.MORNING.plusSeconds(60)), seen, event)
                .orThrow();
    }

    private void note(Person person, Action action, Application application) {
        STORES.journal()
                .append(
                        new Act(
                                person.id().value(),
                                action,
                                application.id().value(),
                                new Act.Digests("", ""),
                                ""));
    }
}

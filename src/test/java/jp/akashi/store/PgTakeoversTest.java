package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import jp.akashi.desk.Desk;
import jp.akashi.desk.NotAllowed;
import jp.akashi.desk.TakeOverAtDesk;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Outcome;
import jp.akashi.registry.Publish;
import jp.akashi.renewal.PlanRenewal;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import jp.akashi.takeover.Column;
import jp.akashi.takeover.Plan;
import jp.akashi.takeover.PlanTakeover;
import jp.akashi.takeover.Register;
import jp.akashi.takeover.Step;
import jp.akashi.takeover.TakeOver;
import jp.akashi.takeover.Takeover;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Taking a register over on a database: as a whole or not at all, and the same again when read.
class PgTakeoversTest {
    private static final String AI = SmallScheme.ID.value();

    private final Database database = TestDatabase.fresh();
    private final Road road =
            new Road(PgStores.on(database).stores(SmallScheme.SCHEMES), SetClock.at("2022-06-01"));
    private final PgTakeovers takeovers = new PgTakeovers(JdbcClient.create(database.app()));
    private final PlanTakeover planning =
            new PlanTakeover(
                    road.schemes,
                    new PlanTakeover.Present(
                            road.stores.published().certifications(),
                            takeovers,
                            road.stores.members().people()),
                    road.clock);

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void whatWasTakenOverIsReadAsItWasWritten() {
        var register = register();
        var made = carryOut(planning.plan(register.file(), register)).orThrow();
        assertThat(made).hasSize(2);
        assertThat(takeovers.list()).containsExactlyInAnyOrderElementsOf(made);
        assertThat(takeovers.find(made.getFirst().number())).contains(made.getFirst());
        assertThat(takeovers.findOf(made.getLast().application())).contains(made.getLast());

        var entries =
                made.stream()
                        .map(each ->
                                road.stores
                                        .published()
                                        .registry()
                                        .find(each.number())
                                        .orElseThrow())
                        .toList();
        assertThat(entries.getFirst().isHeld()).isTrue();
        assertThat(Objects.requireNonNull(entries.getFirst().origin()).formerProviders())
                .hasSize(2);
        assertThat(entries.getLast().isHeld()).isFalse();
        var again = planning.plan(register.file(), register);
        assertThat(again.steps()).hasSize(2).allMatch(Step.There.class::isInstance);
    }

    @Test
    void whatBreaksHalfWayLeavesNothing() {
        var register = register();
        var plan = planning.plan(register.file(), register);
        var second = new Register().line(AI, "AI 0004-2205", "2022-05-01");
        carryOut(planning.plan(second.file(), second)).orThrow();
        int people = road.stores.members().people().listProviders().size();

        assertThatThrownBy(() -> carryOut(plan)).isInstanceOf(IllegalStateException.class);
        assertThat(takeovers.list()).hasSize(1);
        assertThat(road.stores.published().registry().size()).isEqualTo(1);
        assertThat(road.stores.members().people().listProviders()).hasSize(people);
        assertThat(
                        road.stores
                                .published()
                                .certifications()
                                .find(CertificationNumber.parse("AI 0003-2204")))
                .isEmpty();
    }

    @Test
    void theSeriesGoesOnAboveWhatWasTakenOverAndNeverBack() {
        var register = register();
        carryOut(planning.plan(register.file(), register)).orThrow();
        var certifications = road.stores.published().certifications();
        certifications.keepSerial(SmallScheme.ID, 2);
        assertThat(certifications.nextSerial(SmallScheme.ID)).isEqualTo(5);
        assertThat(certifications.findSerial(SmallScheme.ID, 4)).isPresent();
        assertThat(certifications.findSerial(SmallScheme.ID, 5)).isEmpty();
        assertThat(certifications.findSerial(SmallScheme.OTHER, 4)).isEmpty();
    }

    @Test
    void onlyTheOfficeTakesOverAndTheJournalHasEachCase() {
        var register = register();
        var plan = planning.plan(register.file(), register);
        var atDesk =
                new TakeOverAtDesk(
                        new Desk(road.stores.transactions(), road.stores.journal()),
                        road.stores.journal(),
                        takeOver(),
                        road.clock);
        var provider = road.applicant(Papers.PROVIDER).person();
        assertThatThrownBy(() -> atDesk.takeOver(provider, plan)).isInstanceOf(NotAllowed.class);
        assertThat(takeovers.list()).isEmpty();

        var made = atDesk.takeOver(road.office().person(), plan).orThrow();
        assertThat(made)
                .hasSize(2)
                .allSatisfy(each ->
                        assertThat(
                                        road.stores
                                                .journal()
                                                .findLast(each.application().value())
                                                .orElseThrow()
                                                .act()
                                                .reason())
                                .contains("earlier.csv:" + each.source().line()));
        assertThat(road.stores.journal().findLast(register.file().file().digest().hex()))
                .isPresent();
    }

    private static Register register() {
        return new Register()
                .line(AI, "AI 0003-2204", "2022-04-15")
                .with(Column.FORMER_PROVIDERS, "有限会社みほん初代(2022-04-30まで);株式会社みほん二代")
                .form(Papers.complete())
                .line(AI, "AI 0004-2205", "2022-05-01");
    }

    private Outcome<List<Takeover>> carryOut(Plan plan) {
        var takeOver = takeOver();
        var hand = road.office().hand();
        return road.stores.transactions().inOne(() -> takeOver.takeOver(plan, hand));
    }

    private TakeOver takeOver() {
        return new TakeOver(
                new TakeOver.Records(
                        road.stores.members().people(),
                        road.stores.filed().applications(),
                        road.stores.examined().examinations(),
                        road.stores.published().certifications(),
                        takeovers),
                new Publish(road.stores.published().registry(), road.schemes, road.clock),
                road.schemes,
                new PlanRenewal(road.agenda, road.schemes));
    }
}

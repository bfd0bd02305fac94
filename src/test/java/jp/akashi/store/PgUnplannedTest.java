package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.Proves;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Tokyo;
import jp.akashi.renewal.PlanMissing;
import jp.akashi.renewal.PlanRenewal;
import jp.akashi.road.RenewingRoad;
import jp.akashi.road.Road;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Certifications that came into force when nothing was planned.
class PgUnplannedTest {
    private final Database database = TestDatabase.fresh();
    private final Road road =
            new Road(PgStores.on(database).stores(SmallScheme.SCHEMES), SetClock.at("2022-06-01"));
    private final RenewingRoad renewing = RenewingRoad.certified(road);
    private final JdbcClient sql = JdbcClient.create(database.app());
    private final PgUnplanned unplanned = new PgUnplanned(sql);
    private final PgAgenda agenda = new PgAgenda(sql);
    private final PlanRenewal planning = new PlanRenewal(agenda, road.schemes);
    private final PlanMissing missing =
            new PlanMissing(
                    unplanned, road.stores.published().certifications(), planning, road.clock);

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    private Certification certification() {
        return renewing.certification();
    }

    private CertificationNumber number() {
        return certification().number();
    }

    private List<CertificationNumber> on(String day) {
        return unplanned.list(LocalDate.parse(day), null, 9);
    }

    private List<Kind> planned() {
        return agenda.due(LocalDate.parse("2030-01-01"), 99).stream()
                .filter(step -> step.subject().equals(number().slug()))
                .map(Step::kind)
                .toList();
    }

    @Test
    void aCertificationInForceOfWhichNothingIsPlannedIsFoundUntilItsLastDayAndNotADayLater() {
        assertThat(on("2024-05-31")).containsExactly(number());
        assertThat(on("2024-06-01")).isEmpty();
        assertThat(unplanned.list(Tokyo.today(road.clock), number(), 9)).isEmpty();
    }

    @Test
    @Proves("REN-09")
    void itsStepsArePlannedOnceAndThenItIsFoundNoMore() {
        assertThat(missing.plan(Optional.empty())).contains(number());

        assertThat(planned()).contains(Kind.RENEWAL_NOTICE, Kind.TERM_ENDS);
        assertThat(on("2022-06-01")).isEmpty();
        assertThat(missing.plan(Optional.empty())).isEmpty();
    }

    @Test
    void ofTheDaysGoneByOnlyTheLastIsPlanned() {
        road.clock.set("2024-05-10");

        missing.plan(Optional.empty());

        assertThat(planned()).containsExactly(Kind.RENEWAL_CLOSES, Kind.TERM_ENDS);
    }
}

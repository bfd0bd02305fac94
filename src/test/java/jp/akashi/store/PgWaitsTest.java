package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.examination.OpenExamination;
import jp.akashi.examination.Walk;
import jp.akashi.guide.Wait;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The published times are written with the rights of the platform and read with those of the
/// public.
class PgWaitsTest {
    private static final Database DATABASE = TestDatabase.fresh();
    private static final PgStores PG = PgStores.on(DATABASE);

    private final PgWaits app = new PgWaits(PG.app());
    private final PgWaits open = new PgWaits(PG.open());

    @AfterAll
    static void close() throws Exception {
        DATABASE.close();
    }

    @Test
    void thePublicReadsWhatWasPublishedLast() {
        app.replace(List.of(wait("FORMALITY", 5), wait("DOCUMENTS", 7)));
        app.replace(List.of(wait("DOCUMENTS", 8)));

        assertThat(open.list()).containsExactly(wait("DOCUMENTS", 8));
        app.replace(List.of());
        assertThat(open.list()).isEmpty();
    }

    @Test
    void thePublicPublishesNothing() {
        assertThatThrownBy(() -> open.replace(List.of(wait("FORMALITY", 5))))
                .hasMessageContaining("cannot execute DELETE");
    }

    @Test
    void theWaysOfCasesAreReadWithoutWhatWasFound() {
        var stores = PG.stores(SmallScheme.SCHEMES);
        var filed = new Given(stores).application();
        new OpenExamination(stores.examined().examinations()).open(filed);

        var walks = stores.examined().examinations().listWalks(Given.MORNING);

        assertThat(walks).contains(new Walk(filed.latest().at(), List.of()));
        assertThat(stores.examined().examinations().listWalks(Given.MORNING.plusSeconds(1)))
                .isEmpty();
    }

    private static Wait wait(String stage, int cases) {
        return new Wait(
                stage,
                cases,
                new BigDecimal("3.5"),
                new BigDecimal("12.0"),
                LocalDate.parse("2024-11-22"),
                LocalDate.parse("2026-11-22"));
    }
}

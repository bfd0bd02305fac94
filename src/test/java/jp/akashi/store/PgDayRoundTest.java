package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.akashi.agenda.Doing;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.desk.DayRound;
import jp.akashi.kernel.Tokyo;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

/// 日次処理 on two servers at a time.
class PgDayRoundTest {
    private static final int STEPS = 1000;
    private static final LocalDate DAY = LocalDate.of(2027, 12, 31);
    private static final InstantSource CLOCK =
            InstantSource.fixed(DAY.atTime(9, 0).atZone(Tokyo.ZONE).toInstant());

    private final Map<String, Integer> done = new ConcurrentHashMap<>();

    @Test
    void eachStepIsDoneOnceHoweverManyServersGoRound() throws Exception {
        try (var database = TestDatabase.fresh();
                var servers = Executors.newVirtualThreadPerTaskExecutor()) {
            var stores = PgStores.on(database).stores(SmallScheme.SCHEMES);
            var agenda = stores.beside().agenda();
            for (int i = 0; i < STEPS; i++) {
                agenda.plan(new Step(Kind.TERM_ENDS, "s" + i, DAY.minusDays(i % 7)));
            }

            var rounds =
                    List.of(2, 2).stream()
                            .map(hands -> round(stores, hands))
                            .map(round -> servers.submit(() -> round.go(() -> true)))
                            .toList();

            assertThat(told(rounds.getFirst()) + told(rounds.getLast())).isEqualTo(STEPS);
            assertThat(done).hasSize(STEPS).allSatisfy((_, times) -> assertThat(times).isOne());
        }
    }

    private static int told(Future<DayRound.Told> round) throws Exception {
        assertThat(round.get().failed()).isZero();
        return round.get().done();
    }

    private DayRound round(Stores stores, int hands) {
        return new DayRound(
                stores.transactions(),
                stores.beside().agenda(),
                List.of(new Counting()),
                new DayRound.Hands(CLOCK, hands));
    }

    private final class Counting implements Doing {
        @Override
        public Kind kind() {
            return Kind.TERM_ENDS;
        }

        @Override
        public void on(Step step, LocalDate today) {
            done.merge(step.subject(), 1, Integer::sum);
        }
    }
}

package jp.akashi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.guide.Wait;
import jp.akashi.guide.Waits;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The times of the examination are published of enough cases only.
class PublishWaitsTest {
    private static final LocalDate TODAY = LocalDate.parse("2022-06-30");

    private final Road road = Road.inMemory();
    private final Board board = new Board();
    private final PublishWaits publish =
            new PublishWaits(road.stores.examined().examinations(), board, 5);

    /// What is published, in memory.
    private static final class Board implements Waits {
        private List<Wait> shown = List.of();

        @Override
        public List<Wait> list() {
            return shown;
        }

        @Override
        public void replace(List<Wait> waits) {
            shown = List.copyOf(waits);
        }
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true"})
    void ofFourCasesNothingIsToldAndOfFiveTheTimes(int cases, boolean told) {
        pass(cases);

        publish.publish(TODAY);

        assertThat(board.list().stream().map(Wait::stage))
                .isEqualTo(told ? List.of("FORMALITY") : List.of());
    }

    @Test
    void whatIsPublishedHasNoCaseInIt() {
        pass(5);

        publish.publish(TODAY);

        assertThat(board.list())
                .containsExactly(
                        new Wait(
                                "FORMALITY",
                                5,
                                new BigDecimal("3.0"),
                                new BigDecimal("3.0"),
                                TODAY.minusYears(2),
                                TODAY));
    }

    @Test
    void whatIsNoLongerEnoughGoesAway() {
        pass(5);
        publish.publish(TODAY);

        publish.publish(TODAY.plusYears(3));

        assertThat(board.list()).isEmpty();
    }

    /// So many cases that pass the formality check three days after they were filed.
    private void pass(int cases) {
        var mihon = road.applicant("株式会社みほんクラウド");
        var filed = new ArrayList<Application>();
        for (int at = 0; at < cases; at++) {
            filed.add(mihon.files(Papers.complete(SmallScheme.EDITION, "みほん" + at)));
        }
        road.clock.set("2022-06-04");
        var office = road.office();
        filed.forEach(application -> office.findsEverythingInOrder(application).orThrow());
    }
}

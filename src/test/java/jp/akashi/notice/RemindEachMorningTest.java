package jp.akashi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Step;
import jp.akashi.desk.DayRound;
import jp.akashi.kernel.Tokyo;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import org.junit.jupiter.api.Test;

/// The morning of all open cases, as a step of the agenda. The fee is due on Wednesday, 8 June
/// 2022.
class RemindEachMorningTest {
    private static final LocalDate MONDAY = LocalDate.of(2022, 6, 6);

    private final Road road = Road.inMemory();
    private final Agenda agenda = road.stores.beside().agenda();
    private Instant now = at(MONDAY);
    private final RemindEachMorning mornings =
            new RemindEachMorning(
                    new Remind(
                            new Remind.Files(
                                    road.stores.filed().applications(),
                                    road.stores.examined().examinations(),
                                    road.stores.examined().fees()),
                            road.announce,
                            road.schemes),
                    agenda,
                    () -> now);
    private final DayRound round =
            new DayRound(
                    road.stores.transactions(),
                    agenda,
                    List.of(mornings),
                    new DayRound.Hands(() -> now, 1));

    private static Instant at(LocalDate day) {
        return day.atTime(8, 0).atZone(Tokyo.ZONE).toInstant();
    }

    @Test
    void eachMorningRemindsOnceAndPlansTheNext() {
        owesItsFee();

        mornings.begin();
        mornings.begin();
        assertThat(round.go(() -> true).done()).isOne();
        assertThat(round.go(() -> true).done()).isZero();

        assertThat(mails("fee-due")).isPositive();
        assertThat(agenda.due(MONDAY.plusDays(9), 9))
                .extracting(Step::due)
                .containsExactly(MONDAY.plusDays(1));
    }

    @Test
    void afterDaysOfStopOneMorningMakesUpForAll() {
        owesItsFee();
        mornings.begin();

        now = at(MONDAY.plusDays(3));
        mornings.begin();
        round.go(() -> true);

        assertThat(mails("fee-overdue")).isPositive();
        assertThat(agenda.due(MONDAY.plusDays(9), 9))
                .extracting(Step::due)
                .containsExactly(MONDAY.plusDays(4));
    }

    private void owesItsFee() {
        var filed = road.applicant(Papers.PROVIDER).files(Papers.complete());
        road.office().findsEverythingInOrder(filed).orThrow();
    }

    private long mails(String kind) {
        return road.dispatches().stream().filter(mail -> mail.origin().kind().equals(kind)).count();
    }
}

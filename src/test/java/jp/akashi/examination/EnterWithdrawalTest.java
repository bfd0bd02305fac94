package jp.akashi.examination;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.road.Applicant;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import org.junit.jupiter.api.Test;

/// A withdrawal that came by letter, put down by the office.
class EnterWithdrawalTest {
    private final Road road = Road.inMemory();
    private final Applicant mihon = road.applicant(Papers.PROVIDER);
    private final Office office = road.office();
    private final Application filed = mihon.files(Papers.complete());

    @Test
    @Proves("ENT-01")
    void theOfficePutsDownAWithdrawalThatCameByLetterOnADayThatHasBeen() {
        var advance = new Advance(road.stores.examined().examinations());
        var enter = new EnterWithdrawal(new Withdraw(advance, road.stores.filed().drafts()));
        var today = road.clock.today();

        assertThat(rulesOf(enter.enter(office.hand(), examination(), letter(today.plusDays(1)))))
                .containsExactly("ENT-01");
        enter.enter(office.hand(), examination(), letter(today)).orThrow();

        assertThat(examination().stage()).isEqualTo(Stage.WITHDRAWN);
        var taken = examination().taken().getLast();
        assertThat(taken.note()).isEqualTo("書面による取下げ");
        assertThat(taken.by()).isEqualTo(office.person().id());
        assertThat(rulesOf(enter.enter(office.hand(), examination(), letter(today))))
                .containsExactly("EXA-01");
    }

    private Examination examination() {
        return road.caseOf(filed).examination();
    }

    private static EnterWithdrawal.Letter letter(LocalDate receivedOn) {
        return new EnterWithdrawal.Letter(receivedOn, "書面による取下げ");
    }
}

package jp.akashi.examination;

import static jp.akashi.Outcomes.obstaclesOf;
import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.application.OpenCorrection;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import jp.akashi.scheme.WorkDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The day by which an inquiry is to be answered.
class DueDayTest {
    private final Road road = Road.inMemory();
    private final Office office = road.office();
    private final Application filed = road.applicant(Papers.PROVIDER).files(Papers.complete());

    @BeforeEach
    void isExamined() {
        office.bringsToDocuments(filed);
    }

    @Test
    @Proves("EXA-04")
    void anInquiryIsDueTomorrowAtTheEarliest() {
        assertThat(rulesOf(ask(road.clock.today()))).containsExactly("EXA-04");
        ask(road.clock.today().plusDays(1)).orThrow();
        assertThat(road.caseOf(filed).examination().findOpenInquiry()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-07-15, true",
        "2022-07-16, false",
        "2022-07-18, false",
        "2022-07-19, true",
        "2049-12-30, false",
        "2049-01-07, true",
    })
    @Proves("EXA-11")
    void anInquiryIsDueOnADayOnWhichTheOfficeWorks(LocalDate due, boolean open) {
        assertThat(rulesOf(ask(due))).isEqualTo(open ? List.of() : List.of("EXA-11"));
        assertThat(road.caseOf(filed).examination().stage())
                .isEqualTo(open ? Stage.INQUIRY : Stage.DOCUMENTS);
    }

    @Test
    @Proves("EXA-11")
    void aClosedDueDayIsAnsweredWithTheNextOpenOne() {
        assertThat(obstaclesOf(ask(LocalDate.parse("2022-07-16"))))
                .extracting(Obstacle::facts)
                .containsExactly(Map.of("due", "2022-07-16", "case", "next", "next", "2022-07-19"));
    }

    private Outcome<Examination> ask(LocalDate due) {
        var file = road.caseOf(filed);
        var question = List.of(new Inquiry.Question(SmallScheme.NOTICE, "何ヶ月前ですか。"));
        return new AskProvider(
                        new Advance(road.stores.examined().examinations()),
                        new OpenCorrection(road.stores.filed().drafts()),
                        WorkDays.CALENDAR)
                .ask(
                        office.hand(),
                        file.examination(),
                        file.application(),
                        new AskProvider.Letter(question, due));
    }
}

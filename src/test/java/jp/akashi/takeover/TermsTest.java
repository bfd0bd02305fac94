package jp.akashi.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.akashi.Proves;
import jp.akashi.kernel.Term;
import org.junit.jupiter.api.Test;

/// Which term a service is in by the day on which it was disclosed last.
class TermsTest {
    private static final LocalDate FIRST = LocalDate.parse("2021-09-30");

    @Test
    @Proves("TKO-03")
    void sixtyDaysBeforeTheEndItIsTheNextTermAndSixtyOneDaysBeforeItIsNot() {
        assertThat(present("2023-07-31")).isEqualTo(term("2023-09-30", "2025-09-29"));
        assertThat(present("2023-07-30")).isEqualTo(term("2021-09-30", "2023-09-29"));
    }

    @Test
    void onTheFirstDayOfATermItIsThatTermAndTheDayBeforeToo() {
        assertThat(present("2023-09-30")).isEqualTo(term("2023-09-30", "2025-09-29"));
        assertThat(present("2023-09-29")).isEqualTo(term("2023-09-30", "2025-09-29"));
    }

    @Test
    void whatWasDisclosedBeforeTheFirstCertificationIsTheFirstTerm() {
        assertThat(present("2021-08-01")).isEqualTo(term("2021-09-30", "2023-09-29"));
    }

    @Test
    void aTermThatHasNotBegunIsNotThePresentOne() {
        var disclosed = LocalDate.parse("2023-08-10");
        assertThat(counted(disclosed, "2023-09-30").present())
                .isEqualTo(term("2023-09-30", "2025-09-29"));
        assertThat(counted(disclosed, "2023-09-29").present())
                .isEqualTo(term("2021-09-30", "2023-09-29"));
    }

    @Test
    void fromTheTwentyNinthOfFebruaryNoDayIsLostAndNoneIsCountedTwice() {
        var terms =
                Terms.counted(
                                LocalDate.parse("2008-02-29"),
                                LocalDate.parse("2012-03-01"),
                                new Terms.Cycle(2, 60, LocalDate.parse("2012-06-01")))
                        .all();
        assertThat(terms)
                .containsExactly(
                        term("2008-02-29", "2010-02-28"),
                        term("2010-03-01", "2012-02-29"),
                        term("2012-03-01", "2014-02-28"));
    }

    @Test
    void aTermTheRegisterNamesIsToldWithThoseBeforeItOnlyWhereTheyFit() {
        var fits = Terms.named(FIRST, term("2023-09-30", "2025-09-29"), 2);
        assertThat(fits.all()).hasSize(2);
        assertThat(fits.counted()).isFalse();
        var other = term("2023-10-01", "2025-09-30");
        assertThat(Terms.named(FIRST, other, 2).all()).containsExactly(other);
    }

    @Test
    void whatEndedIsInTheTermOfTheDayBefore() {
        assertThat(Terms.endedOn(FIRST, LocalDate.parse("2023-09-30"), 2).all()).hasSize(1);
        assertThat(Terms.endedOn(FIRST, LocalDate.parse("2023-10-01"), 2).all()).hasSize(2);
    }

    private static Term present(String disclosed) {
        return counted(LocalDate.parse(disclosed), "2026-01-01").present();
    }

    private static Terms counted(LocalDate disclosed, String today) {
        return Terms.counted(FIRST, disclosed, new Terms.Cycle(2, 60, LocalDate.parse(today)));
    }

    private static Term term(String from, String until) {
        return new Term(LocalDate.parse(from), LocalDate.parse(until));
    }
}

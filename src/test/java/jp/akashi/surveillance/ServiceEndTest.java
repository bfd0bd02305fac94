package jp.akashi.surveillance;

import static jp.akashi.Outcomes.rulesOf;
import static jp.akashi.surveillance.Certified.NUMBER;
import static jp.akashi.surveillance.Certified.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.certification.Ending;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.kernel.Outcome;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import jp.akashi.surveillance.ServiceEnd.Informed;
import jp.akashi.surveillance.ServiceEnd.ReturnWay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The end of a service: told, taken, and the certificate given back.
class ServiceEndTest {
    private final Certified certified = new Certified();

    @Test
    @Proves("SUR-10")
    void anEndIsToldOnce() {
        var told = tell("2023-06-30").orThrow();

        assertThat(told.findTaken()).isEmpty();
        assertThat(certified.ends.listWaiting()).containsExactly(told);
        assertThat(cases(tell("2023-07-31"))).containsExactly("told");
        assertThat(certified.certification().life().ending()).isNull();
    }

    @ParameterizedTest
    @Proves("SUR-10")
    @CsvSource({"2024-06-04, true", "2024-06-05, false", "2022-06-05, true", "2022-06-04, false"})
    void theLastDayIsWithinTheTerm(String day, boolean fits) {
        assertThat(tell(day) instanceof Outcome.Done<ServiceEnd>).isEqualTo(fits);
    }

    @Test
    @Proves("SUR-10")
    void everythingAskedIsSaid() {
        var wish = new TellEnd.Wish(day("2023-06-30"), " ", new Informed(day("2023-07-01"), ""));

        assertThat(cases(certified.telling().tell(NUMBER, wish, SOMEBODY)))
                .containsExactly("reason", "informed-on", "informed-how");
    }

    @Test
    @Proves("SUR-10")
    void nothingEndsThatIsOver() {
        certified.clock.set("2024-06-04");
        assertThat(cases(tell("2024-06-04"))).isEmpty();
        certified.telling().takeBack(NUMBER).orThrow();

        certified.clock.set("2024-06-05");
        assertThat(cases(tell("2024-06-04"))).containsExactly("ended");
    }

    @Test
    @Proves("SUR-10")
    void aReportIsTakenBackOnlyUntilTheOfficeTookIt() {
        tell("2023-06-30").orThrow();
        assertThat(rulesOf(certified.telling().takeBack(NUMBER))).isEmpty();
        assertThat(certified.ends.find(NUMBER)).isEmpty();

        tell("2023-06-30").orThrow();
        certified.taking().take(NUMBER, SOMEBODY).orThrow();
        assertThat(rulesOf(certified.telling().takeBack(NUMBER))).containsExactly("SUR-10");
    }

    @ParameterizedTest
    @Proves("SUR-11")
    @CsvSource({
        "2023-03-02, 2023-03-03",
        "2023-03-01, 2023-03-02",
        "2023-02-28, 2023-03-01",
        "2023-02-27, 2023-03-01",
        "2023-12-31, 2024-01-01",
        "2024-02-29, 2024-03-01",
        "2024-06-04, 2024-06-05"
    })
    void itIsOverOnTheDayAfterTheLastOrWhenTheReportIsTakenLater(String last, String over) {
        tell(last).orThrow();

        var ended = certified.taking().take(NUMBER, SOMEBODY).orThrow();

        assertThat(ended.life().ending())
                .isEqualTo(new Ending(Ending.Kind.SERVICE_ENDED, day(over)));
        assertThat(ended.isInForceOn(day(over).minusDays(1))).isTrue();
        assertThat(ended.isInForceOn(day(over))).isFalse();
    }

    @Test
    @Proves("SUR-11")
    void theDayAndTheReturnOfTheCertificateArePlannedOnce() {
        tell("2024-02-20").orThrow();
        certified.taking().take(NUMBER, SOMEBODY).orThrow();

        assertThat(rulesOf(certified.taking().take(NUMBER, SOMEBODY))).containsExactly("SUR-11");
        assertThat(certified.agenda.due(day("2024-12-31"), 10))
                .containsExactly(
                        new Step(Kind.SERVICE_ENDS, NUMBER.slug(), day("2024-02-21")),
                        new Step(Kind.CERTIFICATE_DUE, NUMBER.slug(), day("2024-02-29")));
    }

    @Test
    @Proves("SUR-11")
    void aCertificationThatRanOutMeanwhileEndsNoMore() {
        certified.clock.set("2024-06-04");
        tell("2024-06-04").orThrow();
        certified.clock.set("2024-06-06");

        assertThat(certified.taking().take(NUMBER, SOMEBODY).orThrow().life().ending()).isNull();
        assertThat(certified.ends.listWaiting()).isEmpty();
    }

    @Test
    @Proves("SUR-12")
    void theCertificateComesBackOnce() {
        assertThat(rulesOf(back(ReturnWay.RETURNED, "2023-03-01", ""))).containsExactly("SUR-12");
        tell("2023-02-28").orThrow();
        assertThat(rulesOf(back(ReturnWay.RETURNED, "2023-03-01", ""))).containsExactly("SUR-12");
        certified.taking().take(NUMBER, SOMEBODY).orThrow();
        assertThat(certified.ends.listUnreturned(10)).hasSize(1);

        assertThat(rulesOf(back(ReturnWay.RETURNED, "2023-03-02", ""))).containsExactly("SUR-12");
        assertThat(rulesOf(back(ReturnWay.RETURNED, "2023-03-01", ""))).isEmpty();
        assertThat(rulesOf(back(ReturnWay.RETURNED, "2023-03-01", ""))).containsExactly("SUR-12");
        assertThat(certified.ends.listUnreturned(10)).isEmpty();
        assertThat(certified.agenda.due(day("2024-12-31"), 10))
                .extracting(Step::kind)
                .containsExactly(Kind.SERVICE_ENDS);
    }

    @Test
    @Proves("SUR-12")
    void ofALostCertificateItIsSaidHow() {
        tell("2023-02-28").orThrow();
        certified.taking().take(NUMBER, SOMEBODY).orThrow();

        assertThat(rulesOf(back(ReturnWay.LOST, "2023-03-01", " "))).containsExactly("SUR-12");
        assertThat(rulesOf(back(ReturnWay.LOST, "2023-03-01", "移転のときに失った。"))).isEmpty();
    }

    @ParameterizedTest
    @Proves("SUR-13")
    @CsvSource({"2023-03-02, true", "2023-03-01, false"})
    void noticeShorterThanDisclosedShows(String informed, boolean isShort) {
        var disclosure = Papers.complete().disclosure();
        var last = day("2023-05-30");

        var notice = EndNotice.of(SmallScheme.SCHEMES, disclosure, day(informed), last);

        assertThat(notice.disclosedDays()).isEqualTo(90);
        assertThat(notice.isShort()).isEqualTo(isShort);
    }

    @Test
    @Proves("SUR-13")
    void whereNothingIsDisclosedNothingIsShort() {
        var silent = Disclosure.empty(SmallScheme.EDITION);
        var day = day("2023-05-30");

        assertThat(EndNotice.of(SmallScheme.SCHEMES, silent, day, day).isShort()).isFalse();
    }

    private Outcome<ServiceEnd> tell(String last) {
        var users = new Informed(day(last).minusDays(120), "メールと管理画面");
        return certified
                .telling()
                .tell(NUMBER, new TellEnd.Wish(day(last), "事業の終了", users), SOMEBODY);
    }

    private Outcome<ServiceEnd> back(ReturnWay way, String on, String note) {
        return certified
                .returning()
                .note(NUMBER, new ReturnCertificate.Found(way, day(on), note), SOMEBODY);
    }

    private static List<String> cases(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> List.of();
            case Outcome.Refused<?>(var obstacles) ->
                    obstacles.stream()
                            .map(obstacle -> obstacle.facts().getOrDefault("case", ""))
                            .toList();
        };
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}

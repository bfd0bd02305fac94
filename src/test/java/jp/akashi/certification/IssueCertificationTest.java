package jp.akashi.certification;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.application.Filing;
import jp.akashi.application.Purpose;
import jp.akashi.decision.Decision;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ApplicationNumber;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.Term;
import jp.akashi.kernel.Tokyo;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.MemoryCertifications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules on the number and the term of a certification.
class IssueCertificationTest {
    private final MemoryCertifications certifications = new MemoryCertifications();
    private final IssueCertification issue =
            new IssueCertification(certifications, SmallScheme.SCHEMES);

    @Test
    @Proves("CER-01")
    void eachSchemeCountsItsOwnCertifications() {
        assertThat(printed(SmallScheme.EDITION, "2022-06-05")).isEqualTo("AI 0001-2206");
        assertThat(printed(SmallScheme.OTHER_EDITION, "2022-06-05")).isEqualTo("IP0001-2206");
        assertThat(printed(SmallScheme.EDITION, "2022-07-01")).isEqualTo("AI 0002-2207");
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, AI 0001-2212", "2023-01-01, AI 0001-2301", "2100-02-28, AI 0001-0002"})
    @Proves("CER-01")
    void theNumberCarriesYearAndMonthOfTheDayOfCertification(String on, String printed) {
        assertThat(printed(SmallScheme.EDITION, on)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-05, 2024-06-04",
        "2022-01-01, 2023-12-31",
        "2022-03-01, 2024-02-29",
        "2023-03-01, 2025-02-28",
        "2022-02-28, 2024-02-27",
        "2024-02-29, 2026-02-28",
        "2022-12-31, 2024-12-30",
    })
    @Proves("CER-02")
    void theTermIsTwoYearsFromTheDayOfCertification(String from, String until) {
        var certification = certified(SmallScheme.EDITION, from);

        assertThat(certification.term())
                .isEqualTo(new Term(LocalDate.parse(from), LocalDate.parse(until)));
        assertThat(certification.isInForceOn(LocalDate.parse(from))).isTrue();
        assertThat(certification.isInForceOn(LocalDate.parse(until))).isTrue();
        assertThat(certification.isInForceOn(LocalDate.parse(from).minusDays(1))).isFalse();
        assertThat(certification.isInForceOn(LocalDate.parse(until).plusDays(1))).isFalse();
    }

    @Test
    @Proves("CER-03")
    void aGrantedApplicationLeadsToOneCertification() {
        var application = application(SmallScheme.EDITION);
        var first = issue.issue(granted(application, "2022-06-05"), application).orThrow();

        assertThat(rulesOf(issue.issue(granted(application, "2022-06-05"), application)))
                .containsExactly("CER-03");
        assertThat(certifications.findOf(application.id())).contains(first);
        assertThat(printed(SmallScheme.EDITION, "2022-06-05")).isEqualTo("AI 0002-2206");
    }

    @Test
    void theHolderIsNamedAsInTheApplication() {
        var certification = certified(SmallScheme.EDITION, "2022-06-05");

        assertThat(certification.holder().providerName()).isEqualTo(Papers.PROVIDER);
        assertThat(certification.holder().serviceName()).isEqualTo(Papers.SERVICE);
    }

    private String printed(EditionId edition, String on) {
        var numbering = SmallScheme.SCHEMES.get(edition.scheme()).numbering();
        return numbering.print(certified(edition, on).number());
    }

    private Certification certified(EditionId edition, String on) {
        var application = application(edition);
        return issue.issue(granted(application, on), application).orThrow();
    }

    private static Application application(EditionId edition) {
        var at = LocalDate.parse("2022-06-01").atStartOfDay(Tokyo.ZONE).toInstant();
        return new Application(
                ApplicationId.random(),
                new ApplicationNumber(2022, 1),
                ProviderId.random(),
                Purpose.ANEW,
                List.of(
                        new Filing(
                                1,
                                Papers.complete(edition, Papers.SERVICE),
                                PersonId.random(),
                                at)));
    }

    private static Decision.Granted granted(Application application, String on) {
        var day = LocalDate.parse(on);
        var at = day.atTime(10, 0).atZone(Tokyo.ZONE).toInstant();
        return new Decision.Granted(
                application.id(), 1, new Decision.Made(PersonId.random(), at, day));
    }
}

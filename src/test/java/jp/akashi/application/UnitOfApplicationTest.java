package jp.akashi.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.akashi.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What one application may be about.
class UnitOfApplicationTest {
    @Test
    @Proves("APP-12")
    void aSingleServiceIsAUnitWhateverStandsInTheBlanksForSeveral() {
        assertThat(found(Map.of())).isEmpty();
        assertThat(found(Map.of(FaceField.COMBINED_RELATED, "no"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "yes, yes, yes, -",
                "no, yes, yes, combined-related",
                "yes, no, yes, combined-same-answers",
                "yes, yes, no, combined-one-contract",
            })
    @Proves("APP-12")
    void severalServicesAreOneUnitOnlyWhenAllThreeHold(
            String related, String same, String contract, String refused) {
        var found = found(combined(related, same, contract));

        assertThat(found)
                .isEqualTo(
                        refused == null ? List.of() : List.of("APP-12 " + refused + " " + refused));
    }

    @Test
    @Proves("APP-12")
    void whatIsNotAnsweredOfSeveralServicesIsAskedFor() {
        assertThat(found(Map.of(FaceField.COMBINED_SERVICES, "みほん文書AI\nみほん受付AI")))
                .containsExactly(
                        "APP-12 open combined-related",
                        "APP-12 open combined-same-answers",
                        "APP-12 open combined-one-contract");
    }

    @ParameterizedTest
    @CsvSource({"yes, 1", "no, 0"})
    @Proves("APP-13")
    void levelsWhoseAnswersDifferAreAUnitEach(String differ, int refusals) {
        assertThat(found(Map.of(FaceField.LEVELS_DIFFER, differ))).hasSize(refusals);
    }

    private static Map<FaceField, String> combined(String related, String same, String contract) {
        return Map.of(
                FaceField.COMBINED_SERVICES, "みほん文書AI\nみほん受付AI",
                FaceField.COMBINED_RELATED, related,
                FaceField.COMBINED_SAME_ANSWERS, same,
                FaceField.COMBINED_ONE_CONTRACT, contract);
    }

    /// Each finding as `rule case blank`.
    private static List<String> found(Map<FaceField, String> entries) {
        return UnitOfApplication.check(new FaceSheet(entries, List.of())).stream()
                .map(finding ->
                        "%s %s %s"
                                .formatted(
                                        finding.rule(),
                                        finding.obstacle().facts().getOrDefault("case", ""),
                                        finding.spot().face()))
                .toList();
    }
}

package jp.akashi.demo.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.akashi.kernel.Term;
import org.junit.jupiter.api.Test;

class FateTest {
    private static final Wish WISH = new Wish(5, 1, 200);
    private static final LocalDate CERTIFIED = LocalDate.of(2022, 3, 1);
    private static final Term FIRST = new Term(CERTIFIED, LocalDate.of(2024, 2, 29));
    private static final Term NEXT = Term.ofYears(LocalDate.of(2024, 3, 1), 2);

    private static Fate renewed(LocalDate decided) {
        return new Fate(
                0,
                List.of(
                        new Fate.Case("new", CERTIFIED.minusDays(45), CERTIFIED, FIRST),
                        new Fate.Case("renewal-1", LocalDate.of(2024, 1, 20), decided, NEXT)),
                null,
                null);
    }

    @Test
    void theSameSeedGivesTheSameFates() {
        for (int place = 0; place < WISH.services(); place++) {
            assertThat(Fate.of(WISH, place)).isEqualTo(Fate.of(WISH, place));
        }
        assertThat(Fate.of(WISH, 0)).isNotEqualTo(Fate.of(new Wish(5, 2, 200), 0));
    }

    @Test
    void amongTwoHundredThereIsEveryFate() {
        var fates = IntStream.range(0, 200).mapToObj(place -> Fate.of(WISH, place)).toList();

        assertThat(fates).anyMatch(fate -> fate.cases().getFirst().term() == null);
        assertThat(fates).anyMatch(fate -> fate.cases().size() > 2);
        assertThat(fates).anyMatch(fate -> fate.hush() != null);
        assertThat(fates).anyMatch(fate -> fate.ending() != null);
        assertThat(fates)
                .anyMatch(fate -> fate.cases().size() > 1 && fate.cases().getLast().term() == null);
    }

    @Test
    void theEffectContinuesFromTheEndOfTheTermUntilTheDecision() {
        var late = renewed(LocalDate.of(2024, 3, 20));
        assertThat(late.isContinuedOn(LocalDate.of(2024, 2, 29))).isFalse();
        assertThat(late.isContinuedOn(LocalDate.of(2024, 3, 1))).isTrue();
        assertThat(late.isContinuedOn(LocalDate.of(2024, 3, 19))).isTrue();
        assertThat(late.isContinuedOn(LocalDate.of(2024, 3, 20))).isFalse();
        assertThat(late.isInForceOn(LocalDate.of(2024, 3, 20))).isTrue();

        var early = renewed(LocalDate.of(2024, 2, 10));
        assertThat(early.isContinuedOn(LocalDate.of(2024, 3, 1))).isFalse();
        assertThat(early.isInForceOn(LocalDate.of(2024, 3, 1))).isTrue();
    }

    @Test
    void someRenewLateSomeSwitchAndWhatIsWithheldIsProlongedOrPublished() {
        var ai =
                IntStream.range(0, 200)
                        .mapToObj(place -> Turns.of(WISH, Fate.of(WISH, place), NextEdition.SCHEME))
                        .flatMap(List::stream)
                        .toList();
        assertThat(ai).hasSize(200);
        assertThat(ai).anyMatch(fate -> fate.cases().stream().anyMatch(Fate.Case::isLate));
        assertThat(ai).anyMatch(fate -> fate.hush() != null && fate.hush().prolonged() != null);
        assertThat(ai).anyMatch(fate -> fate.hush() != null && fate.hush().published() != null);
        assertThat(ai).noneMatch(fate -> fate.cases().getFirst().isSwitch());

        var plain =
                IntStream.range(0, 200)
                        .mapToObj(place -> Turns.of(WISH, Fate.of(WISH, place), Cast.SWITCHES_FROM))
                        .filter(fates -> fates.size() == 2)
                        .toList();
        assertThat(plain).isNotEmpty();
        assertThat(plain)
                .allSatisfy(fates -> {
                    var old = fates.getFirst().ending();
                    assertThat(old).isNotNull();
                    var begins = fates.getLast().cases().getFirst().decided();
                    assertThat(begins).isEqualTo(old == null ? null : old.on());
                    assertThat(fates.getFirst().isInForceOn(begins.minusDays(1))).isTrue();
                    assertThat(fates.getFirst().isInForceOn(begins)).isFalse();
                    assertThat(fates.getLast().isInForceOn(begins.minusDays(1))).isFalse();
                    assertThat(fates.getLast().isInForceOn(begins)).isTrue();
                });
    }

    @Test
    void aLateRenewalContinuesNothingAndComesBackWithItsDecision() {
        var decided = LocalDate.of(2024, 3, 20);
        var late =
                new Fate(
                        0,
                        List.of(
                                new Fate.Case("new", CERTIFIED.minusDays(45), CERTIFIED, FIRST),
                                new Fate.Case(
                                        "late-renewal-1",
                                        LocalDate.of(2024, 2, 10),
                                        decided,
                                        new Term(decided, NEXT.until()))),
                        null,
                        null);

        assertThat(late.isInForceOn(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(late.isInForceOn(LocalDate.of(2024, 3, 1))).isFalse();
        assertThat(late.isInForceOn(decided.minusDays(1))).isFalse();
        assertThat(late.isInForceOn(decided)).isTrue();
    }
}

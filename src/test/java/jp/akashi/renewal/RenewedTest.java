package jp.akashi.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.certification.Ending;
import jp.akashi.decision.Reason;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.road.Papers;
import jp.akashi.road.RenewingRoad;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A certification from the filing of its renewal to the decision on it, before and after its term
/// is over.
class RenewedTest {
    private static final LocalDate LAST = LocalDate.parse("2024-05-31");
    private static final LocalDate AFTER = LAST.plusDays(1);
    private RenewingRoad road = RenewingRoad.certified();

    @BeforeEach
    void inTheWindow() {
        road.clock().set("2024-04-15");
    }

    @Test
    @Proves("REN-07")
    void filedInTheWindowTheEffectContinuesPastTheTermInPublicToo() {
        road.files(dossier -> dossier).orThrow();

        assertThat(road.certification().isInForceOn(AFTER)).isTrue();
        assertThat(road.entry().standing().continued()).isTrue();
        assertThat(road.entry().standing().isInForceOn(AFTER.plusMonths(6))).isTrue();
    }

    @Test
    @Proves("REN-07")
    void withoutARenewalItEndsWithItsTerm() {
        assertThat(road.certification().isInForceOn(LAST)).isTrue();
        assertThat(road.certification().isInForceOn(AFTER)).isFalse();
        assertThat(road.entry().standing().isInForceOn(AFTER)).isFalse();
    }

    @Test
    @Proves("REN-12")
    void filedOnTheDayAfterTheWindowTheEffectEndsWithTheTermAndComesBackWithTheDecision() {
        road = RenewingRoad.certifiedTakingLate();
        road.clock().set("2024-05-02");
        var late = road.files(dossier -> dossier).orThrow();
        assertThat(road.entry().standing().continued()).isFalse();
        assertThat(road.certification().isInForceOn(LAST)).isTrue();
        assertThat(road.certification().isInForceOn(AFTER)).isFalse();

        road.clock().set("2024-06-20");
        var entry = road.renews(late);

        assertThat(road.certification().isInForceOn(LocalDate.parse("2024-06-19"))).isFalse();
        assertThat(road.certification().term())
                .isEqualTo(new Term(LocalDate.parse("2024-06-20"), LocalDate.parse("2026-05-31")));
        assertThat(entry.standing().isInForceOn(LocalDate.parse("2026-05-31"))).isTrue();
    }

    @Test
    @Proves("REN-12")
    void filedOnTheLastDayOfTheWindowTheEffectContinuesUnderTheSameScheme() {
        road = RenewingRoad.certifiedTakingLate();
        road.clock().set("2024-05-01");
        road.files(dossier -> dossier).orThrow();

        assertThat(road.certification().isInForceOn(AFTER)).isTrue();
    }

    @Test
    @Proves("REN-07")
    void aRenewalTakenBackContinuesNothing() {
        var filed = road.files(dossier -> dossier).orThrow();

        road.mihon.withdraws(filed, "更新しないことにしました。").orThrow();

        assertThat(road.entry().standing().continued()).isFalse();
        assertThat(road.certification().isInForceOn(LAST)).isTrue();
        assertThat(road.certification().isInForceOn(AFTER)).isFalse();
    }

    @Test
    @Proves("REN-07")
    void refusedWithinTheTermItRunsToTheEndOfIt() {
        refuses(road.files(dossier -> dossier).orThrow());

        assertThat(road.certification().life().ending()).isNull();
        assertThat(road.entry().standing().isInForceOn(LAST)).isTrue();
        assertThat(road.entry().standing().isInForceOn(AFTER)).isFalse();
    }

    @Test
    @Proves("REN-07")
    void refusedAfterTheTermItEndsThatDay() {
        var filed = road.files(dossier -> dossier).orThrow();
        road.clock().set("2024-06-20");

        refuses(filed);

        var day = LocalDate.parse("2024-06-20");
        assertThat(road.entry().standing().ending())
                .isEqualTo(new Ending(Ending.Kind.RENEWAL_REFUSED, day));
        assertThat(road.entry().standing().isInForceOn(day)).isFalse();
    }

    @Test
    @Proves("REN-06")
    void renewedItKeepsItsNumberAndTheNextTermFollowsTheLast() {
        var number = road.certification().number();
        var filed =
                road.files(dossier -> dossier.with(SmallScheme.NOTICE, Papers.months(6))).orThrow();

        var entry = road.renews(filed);

        assertThat(road.fee(filed)).isEqualTo(104_500);

        var certification = road.certification();
        assertThat(certification.number()).isEqualTo(number);
        assertThat(certification.application()).isEqualTo(filed.id());
        assertThat(certification.certifiedOn()).isEqualTo(LocalDate.parse("2022-06-01"));
        assertThat(certification.life().terms())
                .containsExactly(
                        Term.ofYears(LocalDate.parse("2022-06-01"), 2), Term.ofYears(AFTER, 2));
        assertThat(entry.statement(SmallScheme.NOTICE))
                .isEqualTo(new Statement.Disclosed(Papers.months(6)));
    }

    @Test
    @Proves("REN-06")
    void whatIsPublishedIsInForceWithoutAGapAndTheHistoryKeepsWhatWas() {
        var entry = road.renews(road.files(dossier -> dossier).orThrow());

        assertThat(entry.standing().continued()).isFalse();
        assertThat(entry.standing().isInForceOn(road.clock().today())).isTrue();
        assertThat(entry.standing().isInForceOn(LAST)).isTrue();
        assertThat(entry.standing().isInForceOn(AFTER)).isTrue();
        assertThat(entry.standing().isInForceOn(LocalDate.parse("2026-05-31"))).isTrue();
        assertThat(entry.standing().isInForceOn(LocalDate.parse("2026-06-01"))).isFalse();
        assertThat(road.road.stores.published().registry().history(entry.number()))
                .extracting(Entry::standing)
                .extracting(Entry.Standing::continued)
                .containsExactly(false, true, false);
    }

    @Test
    @Proves("REN-06")
    void decidedAfterTheTermTheNextOneStillFollowsTheLast() {
        var filed = road.files(dossier -> dossier).orThrow();
        road.clock().set("2024-07-01");

        road.renews(filed);

        assertThat(road.certification().term()).isEqualTo(Term.ofYears(AFTER, 2));
        assertThat(road.certification().isInForceOn(AFTER)).isTrue();
    }

    private void refuses(Application renewal) {
        road.examines(renewal);
        road.office.refuses(renewal, new Reason(SmallScheme.NOTICE, "資料と異なります。")).orThrow();
    }
}

package jp.akashi.notice;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.akashi.Proves;
import jp.akashi.agenda.Step;
import jp.akashi.kernel.Outcome;
import jp.akashi.renewal.Declination;
import jp.akashi.renewal.DeclineRenewal;
import jp.akashi.renewal.PlanRenewal;
import jp.akashi.road.RenewingRoad;
import jp.akashi.store.memory.MemoryDeclinations;
import org.junit.jupiter.api.Test;

/// What the holder of a certification is told before its term is over, on the days that were
/// planned when it was certified.
class TellOfTermTest {
    private RenewingRoad road = RenewingRoad.certified();
    private final MemoryDeclinations declinations = new MemoryDeclinations();

    @Test
    @Proves("REN-09")
    void theStepsArePlannedByTheSchemesDaysWhenItIsCertified() {
        assertThat(planned())
                .containsExactly(
                        "RENEWAL_NOTICE 2024-01-31",
                        "RENEWAL_OPENS 2024-04-01",
                        "RENEWAL_REMINDER 2024-04-17",
                        "RENEWAL_REMINDER 2024-04-28",
                        "RENEWAL_CLOSES 2024-05-02",
                        "TERM_ENDS 2024-06-01");
    }

    @Test
    @Proves("REN-09")
    void whoDoesNotAnswerIsToldEachTimeAndTheOfficeAtTheEnd() {
        doAll("2024-06-01");

        assertThat(told())
                .containsExactly(
                        "renewal-ahead",
                        "renewal-open",
                        "renewal-due",
                        "renewal-due",
                        "renewal-missed",
                        "term-over",
                        "term-lapsed");
    }

    @Test
    @Proves("REN-09")
    void afterThePassingTheAdministratorsOfTheNewHolderAreToldAndNobodyOfTheFormer() {
        doAll("2024-01-31");
        assertThat(road.road.addressees("renewal-ahead"))
                .contains(road.mihon.person().email().toLowerCase(Locale.ROOT));

        var next = road.road.applicant("株式会社つぎ");
        road.passesTo(next);
        doAll("2024-04-01");
        assertThat(road.road.addressees("renewal-open"))
                .containsExactly(next.person().email().toLowerCase(Locale.ROOT));
    }

    @Test
    @Proves("REN-09")
    void whoHasFiledIsToldNoMoreAndNothingIsOver() {
        doAll("2024-04-10");
        road.clock().set("2024-04-10");
        road.files(dossier -> dossier).orThrow();

        doAll("2024-06-01");

        assertThat(told()).containsExactly("renewal-ahead", "renewal-open");
    }

    @Test
    @Proves("REN-09")
    void theStepsOfATermThatAnotherFollowedGiveWayToItsOwn() {
        doAll("2024-04-10");
        road.clock().set("2024-04-10");
        road.renews(road.files(dossier -> dossier).orThrow());

        doAll("2024-12-31");

        assertThat(told()).containsExactly("renewal-ahead", "renewal-open");
        assertThat(planned())
                .startsWith("RENEWAL_NOTICE 2026-01-31")
                .endsWith("TERM_ENDS 2026-06-01");
    }

    @Test
    @Proves("REN-12")
    void aRenewalFiledLateAndNotDecidedIsToldToTheOfficeBeforeTheTermIsOverAndWhenItIs() {
        road = RenewingRoad.certifiedTakingLate();
        assertThat(planned()).contains("RENEWAL_LATE 2024-05-28");
        doAll("2024-05-10");
        road.clock().set("2024-05-10");
        road.files(dossier -> dossier).orThrow();

        doAll("2024-05-28");
        assertThat(told()).endsWith("renewal-missed", "late-undecided");
        doAll("2024-06-01");
        assertThat(told()).endsWith("late-undecided", "term-over", "effect-lost");
    }

    @Test
    @Proves("REN-12")
    void whereNothingWasFiledLateTheOfficeIsNotAskedToDecide() {
        road = RenewingRoad.certifiedTakingLate();

        doAll("2024-06-01");

        assertThat(told()).endsWith("renewal-missed", "term-over", "term-lapsed");
    }

    @Test
    @Proves("REN-08")
    void whoSaysThatItDoesNotRenewIsRemindedNoMoreAndItEndsAllTheSame() {
        doAll("2024-02-01");
        road.clock().set("2024-02-01");
        declines("サービスを後継に移すため。").orThrow();

        doAll("2024-06-01");

        assertThat(told()).containsExactly("renewal-ahead", "term-over", "term-lapsed");
    }

    @Test
    @Proves("REN-08")
    void notRenewingNeedsAReasonAndIsSaidOnceFromTheNoticeOn() {
        road.clock().set("2024-01-30");
        assertThat(rulesOf(declines("早い"))).containsExactly("REN-08");

        road.clock().set("2024-01-31");
        assertThat(rulesOf(declines(" "))).containsExactly("REN-08");
        declines("後継に移すため。").orThrow();
        assertThat(rulesOf(declines("もう一度"))).containsExactly("REN-08");
    }

    @Test
    @Proves("REN-08")
    void notRenewingIsSaidUntilTheLastDayAndNotADayLater() {
        road.clock().set("2024-06-01");
        assertThat(rulesOf(declines("遅い"))).containsExactly("REN-08");

        road.clock().set("2024-05-31");
        assertThat(declines("後継に移すため。").orThrow().expiresOn())
                .isEqualTo(LocalDate.parse("2024-05-31"));
    }

    private Outcome<Declination> declines(String reason) {
        return new DeclineRenewal(
                        declinations,
                        road.find(),
                        new PlanRenewal(road.road.agenda, road.road.schemes),
                        new DeclineRenewal.Place(road.road.schemes, road.clock()))
                .decline(road.certification(), reason, road.mihon.person().id());
    }

    private void doAll(String until) {
        var last = LocalDate.parse(until);
        for (var step : road.road.agenda.due(last, 100)) {
            road.clock().set(step.due().toString());
            doing(step).on(step, step.due());
            road.road.agenda.done(step, road.clock().instant());
        }
    }

    private TellOfTerm doing(Step step) {
        return new TellOfTerm(
                step.kind(),
                new TellOfTerm.Records(
                        road.road.stores.published().certifications(), road.find(), declinations),
                road.road.announce,
                road.road.schemes);
    }

    private List<String> planned() {
        return road.road.agenda.due(LocalDate.parse("2030-01-01"), 100).stream()
                .map(step -> step.kind() + " " + step.due())
                .toList();
    }

    /// The kinds of notices about the term, in the order in which they were put into the outbox.
    private List<String> told() {
        return road.road.dispatches().reversed().stream()
                .map(dispatch -> dispatch.origin().key())
                .distinct()
                .map(key -> key.substring(0, key.indexOf('/')))
                .filter(kind -> kind.matches("(renewal|term|late|effect)-.*"))
                .toList();
    }
}

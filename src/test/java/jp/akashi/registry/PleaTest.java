package jp.akashi.registry;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.application.Filing;
import jp.akashi.application.Purpose;
import jp.akashi.application.WithholdingReason;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Life;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ApplicationNumber;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.Term;
import jp.akashi.road.Papers;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.MemoryPleas;
import jp.akashi.store.memory.MemoryRegistry;
import jp.akashi.store.memory.MemoryReleases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From a wish to withhold to the day after, on which nothing happens by itself.
class PleaTest {
    private static final ItemId ITEM = SmallScheme.NOTICE;
    private static final LocalDate LAST = LocalDate.parse("2024-02-29");

    private final SetClock clock = SetClock.at("2024-01-15");
    private final MemoryRegistry registry = new MemoryRegistry();
    private final MemoryPleas pleas = new MemoryPleas(registry);
    private final Publish publish = new Publish(registry, SmallScheme.SCHEMES, clock);
    private final MemoryReleases releases = new MemoryReleases();
    private final RuleOnPlea rule = new RuleOnPlea(pleas, publish, clock);
    private final Plea.Hand hand = new Plea.Hand(PersonId.random(), Instant.EPOCH);
    private final Application application =
            new Application(
                    ApplicationId.random(),
                    new ApplicationNumber(2024, 1),
                    ProviderId.random(),
                    Purpose.ANEW,
                    List.of(new Filing(1, Papers.complete(), PersonId.random(), Instant.EPOCH)));
    private final Certification certification =
            new Certification(
                    new CertificationNumber("AI", 12, "2401"),
                    application.id(),
                    new Certification.Holder(application.provider(), "株式会社みほん", "みほんAI"),
                    SmallScheme.EDITION,
                    LocalDate.parse("2024-01-10"),
                    Life.of(Term.ofYears(LocalDate.parse("2024-01-10"), 2)));

    @BeforeEach
    void publish() {
        publish.publish(certification, application, List.of()).orThrow();
    }

    @Test
    @Proves("REG-05")
    void aWishNamesAPublishedAnswerAReasonAndADayToCome() {
        assertThat(rulesOf(ask(ITEM, " ", LAST))).containsExactly("REG-05");
        assertThat(rulesOf(ask(ITEM, "あ".repeat(1001), LAST))).containsExactly("REG-05");
        assertThat(rulesOf(ask(new ItemId("no.such"), "理由", LAST))).containsExactly("REG-05");
        assertThat(rulesOf(ask(ITEM, "理由", LocalDate.parse("2024-01-15"))))
                .containsExactly("REG-05");
        ask(ITEM, "理由", LocalDate.parse("2024-01-16")).orThrow();
        assertThat(rulesOf(ask(ITEM, "もう一度", LAST))).containsExactly("REG-05");
    }

    @Test
    @Proves("REG-05")
    void aWishToGoOnNamesALaterDay() {
        withhold();
        assertThat(rulesOf(ask(ITEM, "理由", LAST))).containsExactly("REG-05");
        ask(ITEM, "理由", LAST.plusDays(1)).orThrow();
    }

    @Test
    void whatIsGrantedIsWithheldAndNoRevisionTellsItAnyMore() {
        withhold();

        assertThat(said()).isEqualTo(new Statement.Withheld(WithholdingReason.SECURITY, LAST));
        assertThat(registry.history(certification.number()))
                .hasSize(2)
                .allSatisfy(entry ->
                        assertThat(entry.statement(ITEM)).isInstanceOf(Statement.Withheld.class));
        assertThat(registry.after(0, 10))
                .allSatisfy(publication ->
                        assertThat(publication.entry().statement(ITEM))
                                .isInstanceOf(Statement.Withheld.class));
    }

    @Test
    @Proves("REG-03")
    void nothingIsGrantedUntilADayThatIsOver() {
        var plea = ask(ITEM, "理由", LAST).orThrow();
        clock.set(LAST.toString());
        assertThat(rulesOf(grant(plea, LAST))).containsExactly("REG-03");
        grant(plea, LAST.plusDays(1)).orThrow();
    }

    @Test
    @Proves("REG-06")
    void aWishIsRuledOnOnce() {
        var plea = ask(ITEM, "理由", LAST).orThrow();
        assertThat(rulesOf(rule.refuse(hand, plea, " "))).containsExactly("REG-05");
        rule.refuse(hand, plea, "理由が足りません。").orThrow();
        assertThat(rulesOf(grant(plea, LAST))).containsExactly("REG-06");
        assertThat(said()).isInstanceOf(Statement.Disclosed.class);
        ask(ITEM, "理由を補います。", LAST).orThrow();
    }

    @Test
    @Proves("REG-05")
    void aReasonHasAThousandCharactersAtMostAndSoHasARefusal() {
        var longest = "あ".repeat(AskWithholding.LONGEST);
        var plea = ask(ITEM, longest, LAST).orThrow();

        assertThat(plea.wish().reason()).isEqualTo(longest);
        assertThat(rulesOf(rule.refuse(hand, plea, longest + "い"))).containsExactly("REG-05");
        var refused = rule.refuse(hand, plea, longest).orThrow();
        assertThat(refused.ruling()).isEqualTo(new Plea.Ruling(false, longest, hand));
        assertThat(refused.isOpen()).isFalse();
    }

    @Test
    void whatIsGrantedIsTheWishWithItsRuling() {
        var plea = ask(ITEM, "理由", LAST).orThrow();

        assertThat(plea.isOpen()).isTrue();
        assertThat(grant(plea, LAST).orThrow())
                .isEqualTo(
                        new Plea(
                                plea.id(),
                                certification.number(),
                                plea.wish(),
                                hand,
                                new Plea.Ruling(true, "", hand)));
    }

    @Test
    @Proves("REG-07")
    void whatIsNotWithheldIsNotPublishedAnew() {
        assertThat(rulesOf(release())).containsExactly("REG-07");
        assertThat(registry.history(certification.number())).hasSize(1);
    }

    @Test
    @Proves("REG-07")
    void afterTheLastDayTheAnswerStaysWithheldUntilTheOfficePublishesIt() {
        withhold();
        clock.set(LAST.toString());
        assertThat(rulesOf(release())).containsExactly("REG-07");
        clock.set(LAST.plusDays(1).toString());
        assertThat(said()).isInstanceOf(Statement.Withheld.class);
        assertThat(pleas.lastDays(LAST, 10))
                .containsExactly(new Pleas.Last(certification.number(), LAST));

        release().orThrow();
        assertThat(said())
                .isEqualTo(
                        new Statement.Disclosed(application.dossier().disclosure().answer(ITEM)));
        assertThat(rulesOf(release())).containsExactly("REG-07");
        assertThat(pleas.lastDays(LAST, 10)).isEmpty();
    }

    @Test
    @Proves("REG-07")
    void whileAWishToGoOnWaitsNothingIsPublished() {
        withhold();
        clock.set(LAST.plusDays(1).toString());
        var plea = ask(ITEM, "まだ支障があります。", LAST.plusYears(1)).orThrow();
        assertThat(rulesOf(release())).containsExactly("REG-07");
        grant(plea, LAST.plusYears(1)).orThrow();
        assertThat(said())
                .isEqualTo(new Statement.Withheld(WithholdingReason.SECURITY, LAST.plusYears(1)));
    }

    @Test
    @Proves("REG-08")
    void beforeTheLastDayItIsPublishedAtTheProvidersWordAlone() {
        withhold();
        assertThat(rulesOf(release())).containsExactly("REG-07");

        says().orThrow();
        assertThat(said()).isInstanceOf(Statement.Withheld.class);
        release().orThrow();

        assertThat(said())
                .isEqualTo(
                        new Statement.Disclosed(application.dossier().disclosure().answer(ITEM)));
    }

    @Test
    @Proves("REG-08")
    void theWordCountsForTheLastDayItWasGivenFor() {
        withhold();
        says().orThrow();
        grant(ask(ITEM, "なお必要なため", LAST.plusYears(1)).orThrow(), LAST.plusYears(1)).orThrow();

        assertThat(rulesOf(release())).containsExactly("REG-07");
        says().orThrow();
        release().orThrow();
    }

    @Test
    @Proves("REG-08")
    void theWordIsGivenOnceOfWhatIsWithheldAndWhileNoWishWaits() {
        assertThat(rulesOf(says())).containsExactly("REG-08");
        withhold();
        ask(ITEM, "なお必要なため", LAST.plusYears(1)).orThrow();
        assertThat(rulesOf(says())).containsExactly("REG-08");
        rule.refuse(hand, pleas.listOpen(1).getFirst(), "理由がない。").orThrow();
        says().orThrow();
        assertThat(rulesOf(says())).containsExactly("REG-08");
    }

    private Outcome<Release> says() {
        return new AskRelease(registry, pleas, releases).ask(hand, certification.number(), ITEM);
    }

    private void withhold() {
        grant(ask(ITEM, "攻撃の手がかりになります。", LAST).orThrow(), LAST).orThrow();
    }

    private Outcome<Plea> ask(ItemId item, String reason, LocalDate until) {
        return new AskWithholding(pleas, registry, clock)
                .ask(
                        hand,
                        certification.number(),
                        new Plea.Wish(item, WithholdingReason.SECURITY, reason, until));
    }

    private Outcome<Plea> grant(Plea plea, LocalDate until) {
        return rule.grant(
                hand, plea, certification, new RuleOnPlea.Grant(WithholdingReason.SECURITY, until));
    }

    private Outcome<Entry> release() {
        return new PublishWithheld(
                        new PublishWithheld.Records(registry, pleas, releases), publish, clock)
                .publish(certification, application, ITEM);
    }

    private Statement said() {
        return registry.find(certification.number()).orElseThrow().statement(ITEM);
    }
}

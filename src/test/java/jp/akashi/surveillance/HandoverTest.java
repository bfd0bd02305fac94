package jp.akashi.surveillance;

import static jp.akashi.Outcomes.rulesOf;
import static jp.akashi.surveillance.Certified.NUMBER;
import static jp.akashi.surveillance.Certified.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.application.Dossier;
import jp.akashi.application.Purpose;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Provider;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import jp.akashi.surveillance.Handover.HandoverState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A service passes to another provider: both sides say so, and the office decides.
class HandoverTest {
    private final Certified certified = new Certified();
    private final Provider heir = new Provider(ProviderId.random(), "株式会社つぎのクラウド", "7000012050002");
    private final Provider third = new Provider(ProviderId.random(), "株式会社そのまたつぎ", "");

    @BeforeEach
    void theNextProvidersAreKnown() {
        certified.people.add(heir);
        certified.people.add(third);
    }

    @Test
    @Proves("SUR-14")
    void theOneOffersAndTheOtherAcceptsByItsCode() {
        var offered = offer("transfer", "2023-03-01", false).orThrow();
        assertThat(offered.handover().state()).isEqualTo(HandoverState.OFFERED);
        assertThat(offered.toString()).doesNotContain(offered.code());

        assertThat(rulesOf(accept("no such code", heir))).containsExactly("SUR-14");
        assertThat(rulesOf(accept(offered.code(), certified.provider))).containsExactly("SUR-14");
        assertThat(accept(offered.code(), heir).orThrow().state())
                .isEqualTo(HandoverState.ACCEPTED);
        assertThat(rulesOf(accept(offered.code(), heir))).containsExactly("SUR-14");
    }

    @Test
    @Proves("SUR-14")
    void proofsAndAStatementAreAsked() {
        var code = offer("transfer", "2023-03-01", false).orThrow().code();

        var silent = new AcceptHandover.Words(heir.id(), " ", List.of(proof()));
        assertThat(rulesOf(accepting().accept(code, silent, SOMEBODY))).containsExactly("SUR-14");
        var bare = new AcceptHandover.Words(heir.id(), "体制は同じです。", List.of());
        assertThat(rulesOf(accepting().accept(code, bare, SOMEBODY))).containsExactly("SUR-14");
    }

    @Test
    @Proves("SUR-14")
    void oneOfferIsOpenAtATime() {
        var first = offer("transfer", "2023-03-01", false).orThrow();
        assertThat(rulesOf(offer("transfer", "2023-03-01", false))).containsExactly("SUR-14");
        assertThat(rulesOf(offer("gift", "2023-03-01", false))).contains("SUR-14");

        offering().callOff(first.handover()).orThrow();
        assertThat(rulesOf(offering().callOff(first.handover()))).containsExactly("SUR-14");
        assertThat(rulesOf(accept(first.code(), heir))).containsExactly("SUR-14");
        assertThat(rulesOf(offer("transfer", "2023-03-01", false))).isEmpty();
    }

    @Test
    @Proves("SUR-14")
    void whatIsOverIsNotPassedOn() {
        certified.clock.set("2024-06-05");

        assertThat(rulesOf(offer("merger", "2024-06-05", true))).containsExactly("SUR-14");
    }

    @Test
    @Proves("SUR-15")
    void numberTermAndHistoryStayAndTheHolderIsAnother() {
        var before = certified.certification();
        var accepted = accepted("transfer", "2023-03-01", false);

        var passed = decide(accepted, true).orThrow().passed().orElseThrow();

        assertThat(passed.next()).isEqualTo(heir);
        var after = certified.certification();
        assertThat(after).isEqualTo(passed.certification());
        assertThat(after.holder().provider()).isEqualTo(heir.id());
        assertThat(after.holder().providerName()).isEqualTo(heir.name());
        assertThat(after.holder().serviceName()).isEqualTo(before.holder().serviceName());
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.life()).isEqualTo(before.life());
        assertThat(after.application()).isEqualTo(before.application());
        assertThat(certified.certifications.list(certified.provider.id())).isEmpty();
        assertThat(rulesOf(decide(accepted, true))).containsExactly("SUR-15");
    }

    @Test
    @Proves("SUR-15")
    void aRefusalLeavesTheServiceWhereItIs() {
        var accepted = accepted("transfer", "2023-03-01", false);
        assertThat(rulesOf(deciding().decide(accepted, false, " ", SOMEBODY)))
                .containsExactly("SUR-15");

        var refused = decide(accepted, false).orThrow();

        assertThat(refused.passed()).isEmpty();
        assertThat(refused.handover().state()).isEqualTo(HandoverState.REFUSED);
        assertThat(certified.certification().holder().provider())
                .isEqualTo(certified.provider.id());
    }

    @Test
    @Proves("SUR-15")
    void nothingPassesBeforeItsDay() {
        var accepted = accepted("transfer", "2023-03-02", false);

        assertThat(rulesOf(decide(accepted, true))).containsExactly("SUR-15");
        certified.clock.set("2023-03-02");
        assertThat(rulesOf(decide(accepted, true))).isEmpty();
    }

    @Test
    @Proves("SUR-16")
    void documentsGoOverByLawOrAtTheFormerProvidersWord() {
        decide(accepted("transfer", "2023-03-01", false), true).orThrow();
        assertThat(wentOver(certified.application, heir)).isFalse();
        assertThat(reported().evidence().documents()).isEmpty();
        assertThat(reported().disclosure()).isEqualTo(certified.application.dossier().disclosure());
    }

    @Test
    @Proves("SUR-16")
    void aMergerTakesTheDocumentsWhateverIsSaid() {
        decide(accepted("merger", "2023-03-01", false), true).orThrow();

        assertThat(wentOver(certified.application, heir)).isTrue();
        assertThat(reported().evidence()).isEqualTo(certified.application.dossier().evidence());
    }

    @Test
    @Proves("SUR-16")
    void whatTheFirstKeptTheSecondCannotHandOn() {
        passes(heir, "transfer", false);
        passes(third, "merger", true);

        assertThat(wentOver(certified.application, third)).isFalse();
        assertThat(reported(third).evidence().documents()).isEmpty();
    }

    @Test
    @Proves("SUR-16")
    void whatWentOverOnceStaysWithTheSecondWhenItKeepsIt() {
        passes(heir, "transfer", true);
        passes(third, "transfer", false);

        assertThat(wentOver(certified.application, heir)).isTrue();
        assertThat(wentOver(certified.application, third)).isFalse();
        assertThat(reported(third).evidence().documents()).isEmpty();
    }

    @Test
    @Proves("SUR-16")
    void whatGoesOverEachTimeArrives() {
        passes(heir, "transfer", true);
        passes(third, "merger", true);

        assertThat(wentOver(certified.application, third)).isTrue();
        assertThat(reported(third).evidence())
                .isEqualTo(certified.application.dossier().evidence());
    }

    @Test
    @Proves("SUR-16")
    void whatTheNextProviderFilesIsNotTheFormers() {
        passes(heir, "merger", true);
        var filed = certified.filed(heir.id(), Purpose.ANEW, Papers.complete());
        passes(third, "transfer", true);

        assertThat(wentOver(filed, certified.provider)).isFalse();
        assertThat(wentOver(filed, heir)).isTrue();
        assertThat(wentOver(filed, third)).isTrue();
    }

    @Test
    @Proves("SUR-16")
    void whatIsFiledAfterTheServiceCameBackIsNotTheirsWhoHadItBetween() {
        passes(heir, "merger", true);
        passes(certified.provider, "transfer", false);
        certified.clock.set("2023-03-02");
        var filed = certified.filed(certified.provider.id(), Purpose.ANEW, Papers.complete());

        assertThat(wentOver(filed, heir)).isFalse();
        assertThat(wentOver(certified.application, heir)).isTrue();

        passes(heir, "transfer", true);
        assertThat(wentOver(filed, heir)).isTrue();
    }

    @Test
    @Proves("SUR-16")
    void aPassingThatWasNotGrantedTakesNothing() {
        decide(accepted("merger", "2023-03-01", true), false).orThrow();
        accepted("merger", "2023-03-01", true);

        assertThat(wentOver(certified.application, heir)).isFalse();
    }

    private boolean wentOver(Application filed, Provider reader) {
        return certified.handovers.wentOver(NUMBER, filed, reader.id());
    }

    private void passes(Provider next, String way, boolean documents) {
        var code = offer(way, "2023-03-01", documents).orThrow().code();
        decide(accept(code, next).orThrow(), true).orThrow();
    }

    private Dossier reported() {
        return reported(heir);
    }

    /// What a change report of who holds the service now begins with.
    private Dossier reported(Provider holder) {
        var draft =
                new OpenChangeReport(
                                certified.applications,
                                certified.drafts,
                                certified.handovers,
                                certified.clock)
                        .open(certified.certification(), SOMEBODY)
                        .orThrow();
        assertThat(draft.provider()).isEqualTo(holder.id());
        return draft.dossier();
    }

    private Handover accepted(String way, String on, boolean documents) {
        return accept(offer(way, on, documents).orThrow().code(), heir).orThrow();
    }

    private Outcome<OfferHandover.Offered> offer(String way, String on, boolean documents) {
        var wish = new OfferHandover.Wish(way, LocalDate.parse(on), "事業を集めるため", documents);
        return offering().offer(NUMBER, wish, SOMEBODY);
    }

    private Outcome<Handover> accept(String code, Provider by) {
        var words = new AcceptHandover.Words(by.id(), "体制は同じです。", List.of(proof()));
        return accepting().accept(code, words, SOMEBODY);
    }

    private Outcome<DecideHandover.Decided> decide(Handover handover, boolean granted) {
        return deciding().decide(handover, granted, "提供体制が変わらないため", SOMEBODY);
    }

    private OfferHandover offering() {
        return new OfferHandover(
                certified.certifications,
                certified.handovers,
                SmallScheme.SCHEMES.house().changes(),
                certified.clock);
    }

    private AcceptHandover accepting() {
        return new AcceptHandover(certified.handovers, certified.clock);
    }

    private DecideHandover deciding() {
        return new DecideHandover(
                certified.handovers, certified.certifications, certified.people, certified.clock);
    }

    private static Handover.Proof proof() {
        return new Handover.Proof("譲渡契約書", Digest.of("譲渡契約書"), 4);
    }
}

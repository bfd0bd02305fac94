package jp.akashi.surveillance.proceeding;

import static jp.akashi.Outcomes.rulesOf;
import static jp.akashi.surveillance.proceeding.Cases.CERTIFICATION;
import static jp.akashi.surveillance.proceeding.Cases.TODAY;
import static jp.akashi.surveillance.proceeding.Cases.decider;
import static jp.akashi.surveillance.proceeding.Cases.office;
import static jp.akashi.surveillance.proceeding.Cases.provider;
import static jp.akashi.surveillance.proceeding.Cases.said;
import static jp.akashi.surveillance.proceeding.Cases.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.Proves;
import jp.akashi.certification.Certification;
import jp.akashi.certification.EndCertification;
import jp.akashi.certification.Ending;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProviderId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publish;
import jp.akashi.road.SetClock;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.MemoryCertifications;
import jp.akashi.store.memory.MemoryRegistry;
import jp.akashi.surveillance.proceeding.OpenProceeding.Opening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The revocation of a certification, from the hearing to the register.
class RevocationTest {
    private static final LocalDate LATER = LocalDate.parse("2022-06-20");

    private final Cases cases = new Cases();
    private final SetClock clock = SetClock.at("2022-06-20");
    private final MemoryCertifications certifications = new MemoryCertifications();
    private final MemoryRegistry registry = new MemoryRegistry();
    private final RevokeCertification revoke =
            new RevokeCertification(
                    cases.take,
                    new EndCertification(certifications, clock),
                    new Publish(registry, SmallScheme.SCHEMES, clock));

    @BeforeEach
    void certified() {
        certifications.add(CERTIFICATION);
        registry.append(
                new Entry(
                        CERTIFICATION.number(),
                        "AI 0001-2204",
                        SmallScheme.EDITION,
                        new Entry.Face("みほん文書AI", "株式会社みほんクラウド", "", "", "", List.of()),
                        new Entry.Standing(
                                CERTIFICATION.certifiedOn(),
                                CERTIFICATION.term(),
                                1,
                                Instant.parse("2022-04-10T03:00:00Z")),
                        Map.of()));
    }

    private Outcome<Proceeding> open(Proceeding.Said said) {
        return cases.open.open(
                office(TODAY),
                CERTIFICATION,
                new Opening(Concern.REVOCATION, Move.OPEN_HEARING, said));
    }

    private Proceeding heard(RevocationGround ground) {
        var hearing = open(said(Move.OPEN_HEARING, TODAY).on(List.of(ground)).by(LATER)).orThrow();
        return cases.take
                .take(provider(TODAY), hearing, Move.EXPLAIN, said(Move.EXPLAIN, TODAY))
                .orThrow();
    }

    private Outcome<Proceeding> propose(Proceeding heard, Proceeding.Said said) {
        return cases.take.take(office(LATER), heard, Move.PROPOSE, said);
    }

    private Proceeding proposed() {
        return propose(heard(RevocationGround.NOT_MET), said(Move.PROPOSE, LATER)).orThrow();
    }

    @ParameterizedTest
    @EnumSource(RevocationGround.class)
    @Proves({
        "SUR-50", "SUR-51", "SUR-52", "SUR-53", "SUR-54", "SUR-55", "SUR-56", "SUR-57", "SUR-58",
        "SUR-59", "SUR-60", "SUR-61"
    })
    void everyGroundOfTheSchemeAloneLeadsToARevocation(RevocationGround ground) {
        var proposal = said(Move.PROPOSE, LATER).on(List.of(ground));
        var proposed = propose(heard(ground), proposal).orThrow();

        var revoked = revoke.revoke(decider(LATER), proposed, said(Move.REVOKE, LATER)).orThrow();

        assertThat(revoked.findLatest(Move.PROPOSE).orElseThrow().said().grounds())
                .containsExactly(ground);
        assertThat(ground.rule().value()).isEqualTo("SUR-" + (50 + ground.ordinal()));
        assertThat(certifications.find(CERTIFICATION.number()).orElseThrow().life().ending())
                .isEqualTo(new Ending(Ending.Kind.REVOKED, LATER));
    }

    @Test
    @Proves("SUR-62")
    void aRevocationNamesAGround() {
        assertThat(rulesOf(open(said(Move.OPEN_HEARING, TODAY).on(List.of()))))
                .containsExactly("SUR-62");
        assertThat(
                        rulesOf(
                                propose(
                                        heard(RevocationGround.NO_LINK),
                                        said(Move.PROPOSE, LATER).on(List.of()))))
                .containsExactly("SUR-62");
    }

    @ParameterizedTest
    @EnumSource(RevocationGround.class)
    @Proves("SUR-63")
    void aGroundThatAJustReasonTakesAwayNeedsWordsOnThat(RevocationGround ground) {
        var silent = with(said(Move.PROPOSE, LATER).on(List.of(ground)), ReportPart.NO_EXCUSE, " ");
        var yields =
                List.of(
                        RevocationGround.CHANGE_NOT_REPORTED,
                        RevocationGround.EMERGENCY_NOT_REPORTED,
                        RevocationGround.SURVEY_REFUSED,
                        RevocationGround.IMPROVEMENT_REFUSED);

        assertThat(rulesOf(propose(heard(ground), silent)))
                .isEqualTo(yields.contains(ground) ? List.of("SUR-63") : List.of());
    }

    @Test
    @Proves("SUR-64")
    void theProviderHasTenBusinessDaysToSpeak() {
        var tenth = LocalDate.parse("2022-06-15");
        var said = said(Move.OPEN_HEARING, TODAY);
        assertThat(rulesOf(open(said.by(tenth.minusDays(1))))).containsExactly("SUR-64");
        open(said.by(tenth)).orThrow();
    }

    @Test
    @Proves("SUR-64")
    void nobodyIsPassedOverBeforeTheDayIsOver() {
        var hearing = open(said(Move.OPEN_HEARING, TODAY).by(LATER)).orThrow();
        assertThat(rulesOf(pass(hearing, LATER))).containsExactly("SUR-64");
        assertThat(pass(hearing, LATER.plusDays(1)).orThrow().phase())
                .isEqualTo(ProceedingPhase.HEARD);
    }

    @Test
    @Proves("SUR-64")
    void whoeverTheServicePassedToMeanwhileIsHeardFirst() {
        var proposed = proposed();
        certifications.change(
                new Certification(
                        CERTIFICATION.number(),
                        CERTIFICATION.application(),
                        new Certification.Holder(ProviderId.random(), "株式会社つぎ", "みほん文書AI"),
                        CERTIFICATION.edition(),
                        CERTIFICATION.certifiedOn(),
                        CERTIFICATION.life()));

        assertThat(rulesOf(revoke.revoke(decider(LATER), proposed, said(Move.REVOKE, LATER))))
                .containsExactly("SUR-64");
    }

    private Outcome<Proceeding> pass(Proceeding hearing, LocalDate day) {
        return cases.take.take(
                office(day), hearing, Move.PASS_HEARING, said(Move.PASS_HEARING, day));
    }

    @Test
    @Proves("SUR-65")
    void whoOpenedOrProposedDoesNotDecide() {
        var proposed = proposed();
        assertThat(rulesOf(revoke.revoke(office(LATER), proposed, said(Move.REVOKE, LATER))))
                .containsExactly("SUR-65");
        assertThat(certifications.find(CERTIFICATION.number())).contains(CERTIFICATION);
        revoke.revoke(decider(LATER), proposed, said(Move.REVOKE, LATER)).orThrow();
    }

    @Test
    @Proves("SUR-65")
    void whoGaveAProposalBackMayDecideTheNext() {
        var back =
                cases.take
                        .take(
                                decider(LATER),
                                proposed(),
                                Move.RETURN_PROPOSAL,
                                said(Move.RETURN_PROPOSAL, LATER))
                        .orThrow();
        var again = propose(back, said(Move.PROPOSE, LATER)).orThrow();
        revoke.revoke(decider(LATER), again, said(Move.REVOKE, LATER)).orThrow();
    }

    @Test
    @Proves("SUR-66")
    void aServiceHasOneRevocationUnderWayAtATime() {
        var first = heard(RevocationGround.NOT_MET);
        assertThat(rulesOf(open(said(Move.OPEN_HEARING, TODAY)))).containsExactly("SUR-66");
        cases.take.take(office(LATER), first, Move.DROP, said(Move.DROP, LATER)).orThrow();
        open(said(Move.OPEN_HEARING, TODAY)).orThrow();
    }

    @Test
    @Proves("SUR-67")
    void itTakesEffectOnTheDayProposedAndNeverBeforeItsDecision() {
        var heard = heard(RevocationGround.NOT_MET);
        var yesterday = said(Move.PROPOSE, LATER).by(LATER.minusDays(1));
        assertThat(rulesOf(propose(heard, yesterday))).containsExactly("SUR-67");

        var ahead = propose(heard, said(Move.PROPOSE, LATER).by(LATER.plusDays(10))).orThrow();
        revoke.revoke(decider(LATER), ahead, said(Move.REVOKE, LATER)).orThrow();

        var standing = registry.find(CERTIFICATION.number()).orElseThrow().standing();
        assertThat(standing.revision()).isEqualTo(2);
        assertThat(standing.isInForceOn(LATER.plusDays(9))).isTrue();
        assertThat(standing.isInForceOn(LATER.plusDays(10))).isFalse();
    }

    @Test
    @Proves("SUR-67")
    void aProposalWhoseDayHasPassedTakesEffectOnTheDayOfTheDecision() {
        var proposed =
                propose(heard(RevocationGround.NOT_MET), said(Move.PROPOSE, LATER)).orThrow();
        var next = LATER.plusDays(3);
        clock.set(next.toString());

        revoke.revoke(decider(next), proposed, said(Move.REVOKE, next)).orThrow();

        assertThat(certifications.find(CERTIFICATION.number()).orElseThrow().life().ending())
                .isEqualTo(new Ending(Ending.Kind.REVOKED, next));
    }

    @Test
    void aCertificationThatEndedMeanwhileIsNotRevoked() {
        var proposed = proposed();
        new EndCertification(certifications, clock)
                .end(CERTIFICATION.number(), new Ending(Ending.Kind.SERVICE_ENDED, LATER))
                .orThrow();

        assertThat(rulesOf(revoke.revoke(decider(LATER), proposed, said(Move.REVOKE, LATER))))
                .containsExactly("CER-04");
    }
}

package jp.akashi.committee;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.desk.NotAllowed;
import jp.akashi.examination.Advance;
import jp.akashi.examination.Stage;
import jp.akashi.road.Applicant;
import jp.akashi.road.Member;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The rules on hearing the committee.
class CommitteeTest {
    private final Road road = Road.inMemory();
    private final Applicant mihon = road.applicant(Papers.PROVIDER);
    private final Office office = road.office();
    private final Application filed = mihon.files(Papers.complete());
    private final Member one = road.member();
    private final Member other = road.member();

    @BeforeEach
    void examined() {
        office.bringsToDecision(filed);
    }

    @Test
    @Proves("COM-03")
    void nobodyAskedIsNoHearing() {
        assertThat(rulesOf(office.consults(filed))).containsExactly("COM-03");
        assertThat(stage()).isEqualTo(Stage.DECISION);

        office.consults(filed, one).orThrow();
        assertThat(stage()).isEqualTo(Stage.COMMITTEE);
    }

    @Test
    void whatIsCirculatedIsFrozenWithTheQuestion() {
        office.consults(filed, one).orThrow();

        var referral = Objects.requireNonNull(road.caseOf(filed).referral());
        assertThat(referral.pack()).isEqualTo(1);
        var pack = road.stores.room().packs().find(filed.id(), 1).orElseThrow().pack();
        assertThat(pack.revision()).isEqualTo(referral.revision());
        assertThat(pack.contents().question()).isEqualTo(referral.question());
        assertThat(pack.contents().findings().verdicts()).containsKey(SmallScheme.NOTICE);
    }

    @Test
    @Proves("COM-01")
    void aMemberWhoWasNotAskedNeitherSeesTheCaseNorSpeaks() {
        office.consults(filed, one).orThrow();
        var opinion =
                new Opinion(
                        filed.id(),
                        other.person().id(),
                        Opinion.View.CERTIFY,
                        "",
                        road.clock.instant());

        assertThatThrownBy(() -> other.says(filed, Opinion.View.CERTIFY, ""))
                .isInstanceOf(NotAllowed.class);
        assertThat(
                        rulesOf(
                                giveOpinion()
                                        .give(
                                                other.hand(),
                                                road.caseOf(filed).examination(),
                                                opinion)))
                .containsExactly("COM-01");
        assertThat(road.stores.examined().referrals().list(other.person().id())).isEmpty();
        assertThat(road.stores.examined().referrals().list(one.person().id())).hasSize(1);
    }

    @Test
    @Proves("COM-01")
    void nobodySpeaksForAnother() {
        office.consults(filed, one, other).orThrow();
        var forged =
                new Opinion(
                        filed.id(),
                        one.person().id(),
                        Opinion.View.CERTIFY,
                        "",
                        road.clock.instant());

        assertThat(
                        rulesOf(
                                giveOpinion()
                                        .give(
                                                other.hand(),
                                                road.caseOf(filed).examination(),
                                                forged)))
                .containsExactly("COM-01");
    }

    @ParameterizedTest
    @EnumSource(Opinion.View.class)
    @Proves("COM-02")
    void whatIsNotPlainAgreementHasReasons(Opinion.View view) {
        office.consults(filed, one).orThrow();

        if (view != Opinion.View.CERTIFY) {
            assertThat(rulesOf(one.says(filed, view, " "))).containsExactly("COM-02");
            assertThat(stage()).isEqualTo(Stage.COMMITTEE);
        }
        one.says(filed, view, view == Opinion.View.CERTIFY ? "" : "告知の時期を確認のこと。").orThrow();
        assertThat(stage()).isEqualTo(Stage.DECISION);
    }

    @Test
    @Proves("COM-02")
    void aMemberSpeaksOnceAndTheCaseWaitsForTheOther() {
        office.consults(filed, one, other).orThrow();
        one.says(filed, Opinion.View.CERTIFY, "").orThrow();

        assertThat(rulesOf(one.says(filed, Opinion.View.DO_NOT_CERTIFY, "考え直しました。")))
                .containsExactly("COM-02");
        assertThat(stage()).isEqualTo(Stage.COMMITTEE);
        assertThat(road.stores.examined().referrals().opinions(filed.id())).hasSize(1);

        other.says(filed, Opinion.View.CERTIFY, "").orThrow();
        assertThat(stage()).isEqualTo(Stage.DECISION);
    }

    @Test
    @Proves("COM-04")
    void theOfficeEndsAHearingOnlyWithAReason() {
        office.consults(filed, one, other).orThrow();
        one.says(filed, Opinion.View.CERTIFY, "").orThrow();

        assertThat(rulesOf(office.endsHearing(filed, " "))).containsExactly("COM-04");
        assertThat(stage()).isEqualTo(Stage.COMMITTEE);

        office.endsHearing(filed, "期日までに回答がなかったため。").orThrow();
        assertThat(stage()).isEqualTo(Stage.DECISION);
        assertThat(road.stores.examined().referrals().opinions(filed.id())).hasSize(1);
        assertThat(road.caseOf(filed).examination().taken().getLast().note())
                .isEqualTo("期日までに回答がなかったため。");
    }

    @Test
    void aMemberDoesNotSpeakAfterTheHearingAndAHearingThatIsOverIsNotEndedAgain() {
        office.consults(filed, one, other).orThrow();
        office.endsHearing(filed, "急ぎのため。").orThrow();

        assertThatThrownBy(() -> one.says(filed, Opinion.View.CERTIFY, ""))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.endsHearing(filed, "もう一度。")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void twoMembersWhoSpeakFromTheSameViewOfTheCaseAreNotBothTaken() {
        office.consults(filed, one, other).orThrow();
        other.declares(filed, Interest.Claim.NONE, "").orThrow();
        var seen = road.caseOf(filed).examination();
        one.says(filed, Opinion.View.CERTIFY, "").orThrow();
        var opinion =
                new Opinion(
                        filed.id(),
                        other.person().id(),
                        Opinion.View.CERTIFY,
                        "",
                        road.clock.instant());

        var late =
                road.stores
                        .transactions()
                        .inOne(() -> giveOpinion().give(other.hand(), seen, opinion));

        assertThat(rulesOf(late)).containsExactly("EXA-08");
        assertThat(road.stores.examined().referrals().opinions(filed.id())).hasSize(1);
        other.says(filed, Opinion.View.CERTIFY, "").orThrow();
        assertThat(stage()).isEqualTo(Stage.DECISION);
    }

    @Test
    @Proves("COM-02")
    void aSecondHearingAsksMembersWhoHaveNotSpokenAndWaitsForThemAlone() {
        office.consults(filed, one).orThrow();
        one.says(filed, Opinion.View.CERTIFY, "").orThrow();

        assertThat(rulesOf(office.consults(filed, one, other))).containsExactly("COM-02");
        office.consults(filed, other).orThrow();
        other.says(filed, Opinion.View.CERTIFY, "").orThrow();

        assertThat(stage()).isEqualTo(Stage.DECISION);
        assertThat(road.stores.examined().referrals().opinions(filed.id())).hasSize(2);
    }

    private GiveOpinion giveOpinion() {
        return new GiveOpinion(
                new Advance(road.stores.examined().examinations()),
                road.stores.examined().referrals(),
                road.stores.room().interests());
    }

    private Stage stage() {
        return road.caseOf(filed).examination().stage();
    }
}

package jp.akashi.committee;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jp.akashi.Proves;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheet;
import jp.akashi.committee.Interest.Claim;
import jp.akashi.desk.NotAllowed;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.PersonId;
import jp.akashi.road.Applicant;
import jp.akashi.road.Member;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Interests: noticed from affiliations, declared by members, and what follows.
class InterestTest {
    private static final PersonId ANYONE = PersonId.random();
    private final Road road = Road.inMemory();
    private final Applicant mihon = road.applicant(Papers.PROVIDER);
    private final Office office = road.office();
    private final Application filed = mihon.files(Papers.complete());
    private final Member one = road.member();
    private final Member other = road.member();

    @BeforeEach
    void heard() {
        office.bringsToDecision(filed);
        office.consults(filed, one, other).orThrow();
    }

    @Test
    @Proves("COM-06")
    void aMemberSeesNothingAndSaysNothingBeforeDeclaring() {
        assertThat(seenBy(one)).isFalse();
        assertThatThrownBy(() -> one.speaks(filed, Opinion.View.CERTIFY, ""))
                .isInstanceOf(NotAllowed.class);

        one.declares(filed, Claim.NONE, "").orThrow();

        assertThat(seenBy(one)).isTrue();
        one.speaks(filed, Opinion.View.CERTIFY, "").orThrow();
    }

    @Test
    @Proves("COM-06")
    void anInterestTakesTheCaseAwayAtOnceAlsoFromWhoHasReadIt() {
        one.declares(filed, Claim.NONE, "").orThrow();
        assertThat(seenBy(one)).isTrue();

        one.declares(filed, Claim.INTEREST, "申請者の顧問を務めています。").orThrow();

        assertThat(seenBy(one)).isFalse();
        assertThatThrownBy(() -> one.speaks(filed, Opinion.View.CERTIFY, ""))
                .isInstanceOf(NotAllowed.class);
        assertThat(road.caseOf(filed).declarations().recused()).containsExactly(one.person().id());
        assertThat(road.caseOf(filed).declarations().all()).hasSize(2);
    }

    @Test
    @Proves("COM-06")
    void aMemberWithAnInterestIsNotAskedAgain() {
        one.declares(filed, Claim.INTEREST, "申請者の顧問です。").orThrow();
        office.endsHearing(filed, "改めて伺うため。").orThrow();

        assertThat(rulesOf(office.consults(filed, one, other))).containsExactly("COM-06");
        office.consults(filed, other).orThrow();
    }

    @Test
    @Proves("COM-05")
    void anInterestIsToldInWordsAndNoneNeedsNone() {
        assertThat(rulesOf(one.declares(filed, Claim.INTEREST, " "))).containsExactly("COM-05");
        one.declares(filed, Claim.INTEREST, "役員を兼ねています。").orThrow();
        other.declares(filed, Claim.NONE, "").orThrow();
    }

    @Test
    @Proves("COM-05")
    void onlyTheOfficeLiftsAnInterestAndTheMemberDeclaresAnew() {
        office.sets(filed, one, Claim.INTEREST, "所属先が申請者の代理店のため。").orThrow();
        assertThatThrownBy(() -> one.declares(filed, Claim.NONE, ""))
                .isInstanceOf(NotAllowed.class);
        assertThat(rulesOf(office.sets(filed, one, Claim.NONE, "問題ありません。")))
                .containsExactly("COM-05");

        office.sets(filed, one, Claim.LIFTED, "別の会社と取り違えていました。").orThrow();

        assertThat(seenBy(one)).isFalse();
        one.declares(filed, Claim.NONE, "").orThrow();
        assertThat(seenBy(one)).isTrue();
    }

    @Test
    void aCaseDoesNotWaitForAMemberWhoDropsOut() {
        one.says(filed, Opinion.View.CERTIFY, "").orThrow();
        assertThat(stage()).isEqualTo(Stage.COMMITTEE);

        other.declares(filed, Claim.INTEREST, "共同で事業を行っています。").orThrow();

        assertThat(stage()).isEqualTo(Stage.DECISION);
    }

    @Test
    void aCaseWaitsWhileSomebodyIsLeftWhoMaySpeak() {
        office.sets(filed, other, Claim.INTEREST, "同じ会社に属しているため。").orThrow();
        assertThat(stage()).isEqualTo(Stage.COMMITTEE);

        one.says(filed, Opinion.View.CERTIFY, "").orThrow();
        assertThat(stage()).isEqualTo(Stage.DECISION);
    }

    @Test
    void anAffiliationIsFoundByItsNumberAndByItsNameInWhateverForm() {
        var sheet =
                new FaceSheet(
                        Map.of(
                                FaceField.PROVIDER_NAME, "株式会社みほんクラウド",
                                FaceField.CORPORATE_NUMBER, "1234567890123",
                                FaceField.OUTSOURCING, "みほんデータセンター（株）（データセンター）"),
                        List.of());

        assertThat(ties(new Affiliation("1234567890123", "旧社名", ""), sheet))
                .containsExactly(FaceField.PROVIDER_NAME);
        assertThat(ties(new Affiliation("", "株式会社 みほんデータセンター", ""), sheet))
                .containsExactly(FaceField.OUTSOURCING);
        assertThat(ties(new Affiliation("9999999999999", "べつの大学", ""), sheet)).isEmpty();
        assertThat(ties(new Affiliation("", "株式会社", ""), sheet)).isEmpty();
    }

    private static List<FaceField> ties(Affiliation affiliation, FaceSheet sheet) {
        return new Profile(ANYONE, List.of(affiliation))
                .tiesTo(sheet).stream().map(Profile.Tie::where).toList();
    }

    private boolean seenBy(Member member) {
        return Access.isAllowed(
                member.person(), Action.SEE_REFERRED_CASE, road.caseOf(filed).target());
    }

    private Stage stage() {
        return road.caseOf(filed).examination().stage();
    }
}

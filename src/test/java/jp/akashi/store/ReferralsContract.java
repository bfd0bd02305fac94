package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.committee.Opinion;
import jp.akashi.committee.Referral;
import jp.akashi.committee.Referrals;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Role;
import org.junit.jupiter.api.Test;

interface ReferralsContract extends Contract {
    private Referrals referrals() {
        return stores().examined().referrals();
    }

    @Test
    default void theLatestReferralOfACaseCounts() {
        var application = given().application();
        var first = referral(application, given().staff(Role.COMMITTEE).id());
        var second = referral(application, given().staff(Role.COMMITTEE).id());
        referrals().put(first);
        referrals().put(second);

        assertThat(referrals().find(application.id())).contains(second);
        assertThat(referrals().find(given().application().id())).isEmpty();
        assertThat(referrals().list(first.members().getFirst())).isEmpty();
        assertThat(referrals().list(second.members().getFirst())).containsExactly(second);
    }

    @Test
    default void aMemberSeesTheLatestCaseFirst() {
        var member = given().staff(Role.COMMITTEE).id();
        var older = referral(given().application(), member);
        var newer = referral(given().application(), given().staff(Role.COMMITTEE).id(), member);
        referrals().put(older);
        referrals().put(newer);

        assertThat(referrals().list(member)).containsExactly(newer, older);
    }

    @Test
    default void aMemberGivesOneOpinionOnACase() {
        var application = given().application();
        var one = opinion(application);
        var other = opinion(application);
        referrals().add(one);
        referrals().add(other);

        assertThat(referrals().opinions(application.id())).containsExactly(one, other);
        assertThat(referrals().opinions(given().application().id())).isEmpty();
        assertThatThrownBy(() -> referrals().add(one)).isInstanceOf(IllegalStateException.class);
    }

    private static Referral referral(Application application, PersonId... members) {
        return new Referral(application.id(), 1, List.of(members), "ご意見をお聞かせください。", 2);
    }

    private Opinion opinion(Application application) {
        return new Opinion(
                application.id(),
                given().staff(Role.COMMITTEE).id(),
                Opinion.View.WITH_REMARKS,
                "告知の時期を確認のこと。",
                Given.MORNING);
    }
}

package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.committee.Affiliation;
import jp.akashi.committee.Declarations;
import jp.akashi.committee.Interest;
import jp.akashi.committee.Profile;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import org.junit.jupiter.api.Test;

interface RoomContract extends Contract {
    @Test
    default void theLatestProfileOfAMemberCounts() {
        var profiles = stores().room().profiles();
        var member = given().staff(Role.COMMITTEE).id();
        assertThat(profiles.get(member).affiliations()).isEmpty();
        var old = new Affiliation("", "見本大学", "教授");
        var now = new Affiliation("1234567890123", "株式会社見本", "社外取締役");

        profiles.put(new Profile(member, List.of(old)), member, Given.MORNING);
        profiles.put(new Profile(member, List.of(old, now)), member, Given.MORNING);

        assertThat(profiles.get(member).affiliations()).containsExactly(old, now);
    }

    @Test
    default void declarationsStayInTheOrderTheyWereMade() {
        var interests = stores().room().interests();
        var application = given().application();
        var member = given().staff(Role.COMMITTEE);
        var first = interest(application, member, Interest.Claim.NONE);
        var second = interest(application, member, Interest.Claim.INTEREST);
        interests.add(first);
        interests.add(second);

        assertThat(interests.list(application.id()).all()).containsExactly(first, second);
        assertThat(interests.list(given().application().id())).isEqualTo(Declarations.NONE);
    }

    private static Interest interest(Application application, Person member, Interest.Claim claim) {
        return new Interest(
                application.id(), member.id(), claim, "取引先です。", member.id(), Given.MORNING);
    }
}

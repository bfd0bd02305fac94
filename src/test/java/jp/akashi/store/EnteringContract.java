package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.kernel.DelegationId;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Attempts;
import jp.akashi.party.Connection;
import jp.akashi.party.Connections;
import jp.akashi.party.Delegation;
import jp.akashi.party.Delegations;
import jp.akashi.party.Factor;
import jp.akashi.party.Factors;
import jp.akashi.party.Identity;
import jp.akashi.party.Recoveries;
import jp.akashi.party.Recovery;
import jp.akashi.party.Role;
import jp.akashi.party.SignUpLink;
import jp.akashi.party.SignUps;
import jp.akashi.party.Tries;
import org.junit.jupiter.api.Test;

interface EnteringContract extends Contract {
    Attempts attempts();

    Recoveries recoveries();

    Factors factors();

    SignUps signUps();

    Delegations delegations();

    Connections connections();

    @Test
    default void anAccountSignsInOnePersonAndIsFoundByBoth() {
        var person = given().member(given().provider()).id();
        var other = given().member(given().provider()).id();
        var identity = new Identity("https://idp.example", Id.random());
        var at = Instant.parse("2026-11-24T03:00:00Z");
        var connection = new Connection(identity, person, at, null);

        assertThat(connections().add(connection)).isTrue();
        assertThat(connections().add(new Connection(identity, other, at, null))).isFalse();
        assertThat(
                        connections()
                                .add(
                                        new Connection(
                                                new Identity("https://idp.example", Id.random()),
                                                person,
                                                at,
                                                null)))
                .isFalse();
        assertThat(connections().find(identity)).contains(connection);
        assertThat(connections().find(other)).isEmpty();
        connections().use(identity, at.plusSeconds(60));
        assertThat(connections().find(person))
                .contains(new Connection(identity, person, at, at.plusSeconds(60)));
        connections().remove(person);
        assertThat(connections().find(identity)).isEmpty();
    }

    @Test
    default void aDelegationIsFoundByItsProviderAndItsAddressUntilItIsTakenBack() {
        var provider = given().provider();
        var by = given().member(provider);
        var email = Id.random() + "@mihon.example";
        var until = LocalDate.parse("2026-12-31");
        var delegation =
                new Delegation(
                        DelegationId.random(),
                        provider.id(),
                        email,
                        Role.PROVIDER_VIEWER,
                        until,
                        by.id());
        delegations().add(delegation);

        assertThat(delegations().find(delegation.id())).contains(delegation);
        assertThat(delegations().list(provider.id())).containsExactly(delegation);
        assertThat(delegations().listOf(email)).containsExactly(delegation);
        delegations().remove(delegation.id());
        assertThat(delegations().find(delegation.id())).isEmpty();
        assertThat(delegations().list(provider.id())).isEmpty();
    }

    @Test
    default void aLinkForSigningUpTakesThePlaceOfTheOneBeforeAndServesOnce() {
        var email = Id.random() + "@mihon.example";
        var first = new SignUpLink(Digest.of(Id.random()), email, Given.MORNING);
        var second = new SignUpLink(Digest.of(Id.random()), email, Given.MORNING.plusSeconds(1));
        signUps().put(first);
        signUps().put(second);

        assertThat(signUps().find(first.secret())).isEmpty();
        signUps().forget(second.expires());
        assertThat(signUps().find(second.secret())).contains(second);
        assertThat(signUps().remove(second.secret())).isTrue();
        assertThat(signUps().remove(second.secret())).isFalse();
        signUps().put(first);
        signUps().forget(first.expires().plusSeconds(1));
        assertThat(signUps().find(first.secret())).isEmpty();
    }

    @Test
    default void aSecondFactorIsReplacedOnlyAsItWasSeen() {
        var person = given().staff(Role.OFFICE).id();
        var codes = List.of(Digest.of("one"), Digest.of("two"));
        var begun = new Factor(person, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", false, 0, List.of());
        var confirmed = new Factor(person, begun.secret(), true, 7, codes);

        factors().put(begun);
        assertThat(factors().find(person)).contains(begun);
        assertThat(factors().replace(begun, confirmed)).isTrue();
        assertThat(factors().replace(begun, confirmed)).isFalse();
        assertThat(factors().find(person)).contains(confirmed);
        assertThat(factors().replace(confirmed, with(confirmed, codes.subList(0, 1)))).isTrue();
        assertThat(factors().replace(confirmed, with(confirmed, List.of()))).isFalse();

        factors().remove(person);
        assertThat(factors().find(person)).isEmpty();
    }

    private static Factor with(Factor factor, List<Digest> codes) {
        return new Factor(factor.person(), factor.secret(), true, factor.lastStep(), codes);
    }

    @Test
    default void attemptsAreReplacedOnlyAsTheyWereSeen() {
        var account = Digest.of(Id.random());
        var one = new Tries(1, Given.MORNING, null);
        var two = new Tries(2, Given.MORNING, Given.MORNING.plusSeconds(60));

        assertThat(attempts().replace(account, null, one)).isTrue();
        assertThat(attempts().replace(account, null, two)).isFalse();
        assertThat(attempts().find(account)).contains(one);
        assertThat(attempts().replace(account, one, two)).isTrue();
        assertThat(attempts().replace(account, one, two)).isFalse();
        assertThat(attempts().find(account)).contains(two);

        attempts().clear(account);
        assertThat(attempts().find(account)).isEmpty();
    }

    @Test
    default void attemptsLongAgoAreForgotten() {
        var old = Digest.of(Id.random());
        var young = Digest.of(Id.random());
        attempts().replace(old, null, new Tries(3, Given.MORNING.minusSeconds(1), null));
        attempts().replace(young, null, new Tries(3, Given.MORNING, null));

        attempts().forget(Given.MORNING);

        assertThat(attempts().find(old)).isEmpty();
        assertThat(attempts().find(young)).isPresent();
    }

    @Test
    default void aPersonHasOneRecoveryAndItIsTakenOnce() {
        var person = given().staff(Role.OFFICE).id();
        var first = recovery(person);
        var second = recovery(person);
        recoveries().put(first);
        recoveries().put(second);

        assertThat(recoveries().find(first.secret())).isEmpty();
        assertThat(recoveries().find(second.secret())).contains(second);
        assertThat(recoveries().remove(second.secret())).isTrue();
        assertThat(recoveries().remove(second.secret())).isFalse();
    }

    @Test
    default void aRecoveryGoesWithItsPersonOrItsTime() {
        var one = recovery(given().staff(Role.OFFICE).id());
        var other = recovery(given().staff(Role.OFFICE).id());
        recoveries().put(one);
        recoveries().put(other);

        recoveries().removeOf(one.person());
        assertThat(recoveries().find(one.secret())).isEmpty();
        recoveries().forget(other.expires());
        assertThat(recoveries().find(other.secret())).contains(other);
        recoveries().forget(other.expires().plusSeconds(1));
        assertThat(recoveries().find(other.secret())).isEmpty();
    }

    private static Recovery recovery(PersonId person) {
        return new Recovery(
                Digest.of(Id.random()), person, Given.MORNING.plus(Duration.ofMinutes(30)));
    }
}

package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import jp.akashi.kernel.DelegationId;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.ChangeName;
import jp.akashi.party.Delegation;
import jp.akashi.party.Invitation;
import jp.akashi.party.PasswordHash;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

interface PeopleContract extends Contract {
    private People people() {
        return stores().members().people();
    }

    @Test
    default void aPersonIsFoundByIdAndByEmailInAnyCase() {
        var person = given().member(given().provider());

        assertThat(people().findPerson(person.id())).contains(person);
        assertThat(people().findActive(person.id())).contains(person);
        assertThat(people().findByEmail(person.email().toUpperCase(Locale.ROOT))).contains(person);
        assertThat(people().findByEmail("nobody@mihon.example")).isEmpty();
        assertThat(people().hasLeft(person.email(), Objects.requireNonNull(person.provider())))
                .isFalse();
        assertThat(people().findPerson(PersonId.random())).isEmpty();
    }

    @Test
    default void aTakenEmailIsRefusedToANewcomer() {
        var one = given().member(given().provider());
        var twin =
                new Person(
                        PersonId.random(),
                        "二人目",
                        one.email().toUpperCase(Locale.ROOT),
                        Role.OFFICE,
                        null);

        assertThatThrownBy(() -> people().add(twin, new PasswordHash("x")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(people().findByEmail(one.email())).contains(one);
    }

    @Test
    default void aProviderWhosePeopleHaveAllGoneHasNone() {
        var provider = given().provider();
        assertThat(people().listWithoutMembers()).contains(provider);

        var one = given().member(provider);
        var other = given().member(provider);
        people().close(one.id());
        assertThat(people().listWithoutMembers()).doesNotContain(provider);

        people().close(other.id());
        assertThat(people().listWithoutMembers()).contains(provider);
    }

    @Test
    default void aProviderHasItsMembersAndARoleItsPeople() {
        var provider = given().provider();
        var member = given().member(provider);
        var stranger = given().member(given().provider());
        var office = given().staff(Role.OFFICE);

        assertThat(people().findProvider(provider.id())).contains(provider);
        assertThat(people().findProvider(ProviderId.random())).isEmpty();
        assertThat(people().listMembers(provider.id())).containsExactly(member);
        assertThat(people().listByRole(Role.PROVIDER_MEMBER)).contains(member, stranger);
        assertThat(people().listByRole(Role.OFFICE)).contains(office).doesNotContain(member);
    }

    @Test
    default void whoHasLeftNoLongerSignsInButIsStillKnown() {
        var provider = given().provider();
        var person = given().member(provider);

        people().close(person.id());

        assertThat(people().findPassword(person.id())).isEmpty();
        assertThat(people().findByEmail(person.email())).isEmpty();
        assertThat(people().listMembers(provider.id())).isEmpty();
        assertThat(people().listByRole(person.role())).doesNotContain(person);
        assertThat(people().findPerson(person.id())).contains(person);
        assertThat(people().hasLeft(person.email().toUpperCase(Locale.ROOT), provider.id()))
                .isTrue();
        assertThat(people().hasLeft(person.email(), given().provider().id())).isFalse();
        assertThat(people().findActive(person.id())).isEmpty();
    }

    @Test
    default void whoTakesOverIsInChargeAsLongAsSheStaysAndThenHerSuccessor() {
        var provider = given().provider();
        var first = given().member(provider);
        var second = given().member(provider);
        var third = given().member(provider);

        assertThat(people().findInCharge(first.id())).contains(first);
        people().close(first.id());
        assertThat(people().findInCharge(first.id())).isEmpty();
        people().handOver(first.id(), second.id());
        assertThat(people().findInCharge(first.id())).contains(second);
        people().close(second.id());
        people().handOver(second.id(), third.id());
        assertThat(people().findInCharge(first.id())).contains(third);
        people().close(third.id());
        people().handOver(third.id(), first.id());
        assertThat(people().findInCharge(first.id())).isEmpty();
    }

    @Test
    default void nameRoleAndPasswordCanChange() {
        var person = given().member(given().provider());
        var changed =
                new Person(
                        person.id(),
                        "見本 次郎",
                        person.email(),
                        Role.PROVIDER_ADMIN,
                        person.provider());

        people().rename(person.id(), "見本 次郎");
        people().setRole(person.id(), Role.PROVIDER_ADMIN);
        people().setPassword(person.id(), new PasswordHash("another"));

        assertThat(people().findPerson(person.id())).contains(changed);
        assertThat(people().findPassword(person.id())).contains(new PasswordHash("another"));
    }

    @Test
    default void aNewNameBringsNoRoleBackThatWasTakenAwayMeanwhile() {
        var admin = given().member(given().provider());
        people().setRole(admin.id(), Role.PROVIDER_ADMIN);
        var loaded = people().findPerson(admin.id()).orElseThrow();
        people().setRole(admin.id(), Role.PROVIDER_VIEWER);

        new ChangeName(people()).change(loaded, "見本 三郎").orThrow();

        var now = people().findPerson(admin.id()).orElseThrow();
        assertThat(now.name()).isEqualTo("見本 三郎");
        assertThat(now.role()).isEqualTo(Role.PROVIDER_VIEWER);
    }

    @Test
    default void whoActsForAnotherProviderStaysWithTheOwnOneWhenRenamed() {
        var own = given().member(given().provider());
        var elsewhere = given().provider();
        var acting =
                own.actingUnder(
                        new Delegation(
                                DelegationId.random(),
                                elsewhere.id(),
                                own.email(),
                                Role.PROVIDER_VIEWER,
                                LocalDate.parse("2027-03-31"),
                                PersonId.random()));

        var renamed = new ChangeName(people()).change(acting, "見本 四郎").orThrow();

        assertThat(renamed.substitute()).isTrue();
        var now = people().findPerson(own.id()).orElseThrow();
        assertThat(now.provider()).isEqualTo(own.provider());
        assertThat(now.role()).isEqualTo(own.role());
        assertThat(people().listMembers(elsewhere.id())).isEmpty();
    }

    @Test
    default void anInvitationIsKeptUntilItIsUsedOrForgotten() {
        var invitations = stores().members().invitations();
        var provider = given().provider();
        var toMember = invitation(provider.id(), Role.PROVIDER_MEMBER);
        var toStaff = invitation(null, Role.COMMITTEE);
        invitations.add(toMember);
        invitations.add(toStaff);

        assertThat(invitations.find(toMember.secret())).contains(toMember);
        assertThat(invitations.list(provider.id())).containsExactly(toMember);
        assertThat(invitations.listStaff()).contains(toStaff).doesNotContain(toMember);

        invitations.remove(toMember.secret());
        assertThat(invitations.find(toMember.secret())).isEmpty();
        invitations.forget(toStaff.expires());
        assertThat(invitations.find(toStaff.secret())).contains(toStaff);
        invitations.forget(toStaff.expires().plusSeconds(1));
        assertThat(invitations.find(toStaff.secret())).isEmpty();
    }

    private static Invitation invitation(@Nullable ProviderId provider, Role role) {
        return new Invitation(
                Digest.of(PersonId.random().value()),
                provider,
                "new@mihon.example",
                role,
                Given.MORNING.plus(Duration.ofDays(7)));
    }
}

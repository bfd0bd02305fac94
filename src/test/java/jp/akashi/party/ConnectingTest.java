package jp.akashi.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import jp.akashi.Proves;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.CheckIdentity.Answer;
import jp.akashi.store.memory.MemoryConnections;
import jp.akashi.store.memory.MemoryPeople;
import jp.akashi.store.memory.MemorySignIns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Accounts at an identity provider, and whom they sign in.
class ConnectingTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-24T03:00:00Z"));
    private static final String NUMBER = CorporateNumber.withCheckDigit("010001098765");
    private static final String OTHER = CorporateNumber.withCheckDigit("010001012345");

    private final MemoryPeople people = new MemoryPeople();
    private final MemoryConnections connections = new MemoryConnections();
    private final ConnectIdentity connect = new ConnectIdentity(people, connections, CLOCK);
    private final CheckIdentity check = new CheckIdentity(people, connections, CLOCK);
    private final DropIdentity drop = new DropIdentity(people, connections, new MemorySignIns());

    @Test
    @Proves("PAR-16")
    void itSignsInWhoConnectedItUntilThatPersonLeaves() {
        var person = member(NUMBER);
        var account = account("");
        assertThat(check.check(account)).isEqualTo(new Answer.Unknown());
        assertThat(connect.connect(person, account).orThrow()).isEqualTo(person);
        assertThat(connect.connect(person, account).orThrow()).isEqualTo(person);
        assertThat(check.check(account)).isEqualTo(new Answer.Right(person));
        people.close(person.id());
        assertThat(check.check(account)).isEqualTo(new Answer.Unknown());
    }

    @Test
    @Proves("PAR-16")
    void itIsOnePersonsAndNobodyHasTwoOfOneProvider() {
        var account = account("");
        var first = member("");
        connect.connect(first, account).orThrow();
        assertThat(refused(connect.connect(member(""), account))).isEqualTo("PAR-16 other");
        assertThat(refused(connect.connect(first, account("")))).isEqualTo("PAR-16 there");
        assertThat(check.check(account)).isEqualTo(new Answer.Right(first));
    }

    @Test
    @Proves("PAR-16")
    void itIsForPeopleOfProviders() {
        var officer = added(Role.OFFICE, null);
        assertThat(refused(connect.connect(officer, account("")))).isEqualTo("PAR-16 role");
        var account = account("");
        connections.add(new Connection(account.identity(), officer.id(), CLOCK.instant(), null));
        assertThat(check.check(account)).isEqualTo(new Answer.Unknown());
    }

    @Test
    @Proves("PAR-17")
    void theCorporateNumberIsComparedWhereBothHaveOne() {
        assertThat(refused(connect.connect(member(NUMBER), account(OTHER)))).isEqualTo("PAR-17 ");
        for (var numbers :
                new String[][] {{NUMBER, NUMBER}, {NUMBER, ""}, {"", NUMBER}, {"", ""}}) {
            var person = member(numbers[0]);
            var account = account(numbers[1]);
            connect.connect(person, account).orThrow();
            assertThat(check.check(account)).isEqualTo(new Answer.Right(person));
        }
        var person = member(NUMBER);
        var account = account(NUMBER);
        connect.connect(person, account).orThrow();
        assertThat(check.check(new Vouched(account.identity(), OTHER)))
                .isEqualTo(new Answer.OtherOrganisation(person));
    }

    @Test
    @Proves("PAR-18")
    void theOnlyWayInIsNotTakenAway() {
        var person = member("");
        var account = account("");
        connect.connect(person, account).orThrow();
        people.setPassword(person.id(), PasswordHash.NONE);
        assertThat(refused(drop.drop(person, "here"))).isEqualTo("PAR-18 ");
        assertThat(check.check(account)).isEqualTo(new Answer.Right(person));
        people.setPassword(person.id(), new PasswordHash("x"));
        drop.drop(person, "here").orThrow();
        assertThat(check.check(account)).isEqualTo(new Answer.Unknown());
    }

    private static Vouched account(String number) {
        return new Vouched(new Identity("https://idp.example", Id.random()), number);
    }

    private Person member(String number) {
        var provider = new Provider(ProviderId.random(), "株式会社みほん", number);
        people.add(provider);
        return added(Role.PROVIDER_MEMBER, provider.id());
    }

    private Person added(Role role, @Nullable ProviderId provider) {
        var email = Id.random() + "@mihon.example";
        var person = new Person(PersonId.random(), "見本 花子", email, role, provider);
        people.add(person, new PasswordHash("x"));
        return person;
    }

    private static String refused(Outcome<Person> outcome) {
        return outcome instanceof Outcome.Refused<Person>(var obstacles)
                ? obstacles.getFirst().rule()
                        + " "
                        + obstacles.getFirst().facts().getOrDefault("blank", "")
                : "done";
    }
}

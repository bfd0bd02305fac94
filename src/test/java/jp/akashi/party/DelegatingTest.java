package jp.akashi.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.akashi.Proves;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.RuleId;
import jp.akashi.store.memory.MemoryDelegations;
import jp.akashi.store.memory.MemoryPeople;
import jp.akashi.store.memory.MemorySignIns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DelegatingTest {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-04-01");
    private static final String AGENT = "agent@other.example";

    private final MemoryPeople people = new MemoryPeople();
    private final MemoryDelegations delegations = new MemoryDelegations();
    private final Delegate delegate = new Delegate(delegations, people, () -> NOW);
    private final Provider ours = provider();
    private final Person chief = person(ours, "chief@mihon.example", Role.PROVIDER_ADMIN);

    @Test
    @Proves("PAR-14")
    void aDelegationHoldsToItsLastDayForTheAddressAlone() {
        var agent = person(provider(), AGENT, Role.PROVIDER_ADMIN);
        var other = person(provider(), "else@other.example", Role.PROVIDER_ADMIN);
        var office = new Person(PersonId.random(), "事務", AGENT, Role.OFFICE, null);
        var last = TODAY.plusDays(30);
        var given = given(AGENT.toUpperCase(Locale.ROOT), Role.PROVIDER_MEMBER, last).orThrow();

        assertThat(given.holdsFor(agent, last)).isTrue();
        assertThat(given.holdsFor(agent, last.plusDays(1))).isFalse();
        assertThat(given.holdsFor(other, TODAY)).isFalse();
        assertThat(given.holdsFor(office, TODAY)).isFalse();
        var acting = agent.actingUnder(given);
        assertThat(acting.id()).isEqualTo(agent.id());
        assertThat(acting.provider()).isEqualTo(ours.id());
        assertThat(acting.role()).isEqualTo(Role.PROVIDER_MEMBER);
        assertThat(acting.substitute()).isTrue();
    }

    @Test
    @Proves("PAR-14")
    void aDelegationLastsAYearAtMostAndIsNeverAnAdministrators() {
        assertThat(rules(given(AGENT, Role.PROVIDER_MEMBER, TODAY))).isEmpty();
        assertThat(rules(given(AGENT, Role.PROVIDER_VIEWER, TODAY.plusYears(1)))).isEmpty();
        assertThat(delegations.list(ours.id())).hasSize(1);
        for (var day : new LocalDate[] {TODAY.minusDays(1), TODAY.plusYears(1).plusDays(1), null}) {
            assertThat(rules(given(AGENT, Role.PROVIDER_MEMBER, day)))
                    .containsExactly(PartyRules.DELEGATION);
        }
        for (var role : List.of(Role.PROVIDER_ADMIN, Role.OFFICE, Role.COMMITTEE)) {
            assertThat(rules(given(AGENT, role, TODAY))).containsExactly(PartyRules.DELEGATION);
        }
        assertThat(rules(given(chief.email(), Role.PROVIDER_MEMBER, TODAY)))
                .containsExactly(PartyRules.DELEGATION);
        assertThat(rules(given("no address", Role.PROVIDER_MEMBER, TODAY)))
                .containsExactly(PartyRules.PERSON);
    }

    @Test
    @Proves("PAR-15")
    void whoLeavesHandsOverToAColleagueAndIsSignedOut() {
        var signIns = new MemorySignIns();
        var change = new ChangeMember(people, signIns);
        var leaving = person(ours, "leaving@mihon.example", Role.PROVIDER_MEMBER);
        var stranger = person(provider(), AGENT, Role.PROVIDER_ADMIN);
        signIns.add(leaving.id(), "here");
        for (var nobody : List.of(leaving.id(), stranger.id(), PersonId.random())) {
            assertThat(rules(change.end(leaving, nobody))).containsExactly(PartyRules.SUCCESSION);
        }
        assertThat(signIns.of(leaving.id())).isNotEmpty();

        change.end(leaving, chief.id()).orThrow();

        assertThat(signIns.of(leaving.id())).isEmpty();
        assertThat(people.findInCharge(leaving.id())).contains(chief);
        assertThat(rules(change.end(chief, leaving.id()))).isNotEmpty();
    }

    private Outcome<Delegation> given(String email, Role role, @Nullable LocalDate until) {
        return delegate.delegate(chief, new Delegate.Typed(email, role, until));
    }

    private Provider provider() {
        var provider = new Provider(ProviderId.random(), "株式会社みほん", "");
        people.add(provider);
        return provider;
    }

    private Person person(Provider provider, String email, Role role) {
        var person = new Person(PersonId.random(), "見本", email, role, provider.id());
        people.add(person, new PasswordHash("x"));
        return person;
    }

    private static List<RuleId> rules(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var obstacles)
                ? obstacles.stream().map(Obstacle::rule).toList()
                : List.of();
    }
}

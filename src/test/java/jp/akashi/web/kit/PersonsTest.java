package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.PasswordHash;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import jp.akashi.store.memory.MemoryDelegations;
import jp.akashi.store.memory.MemoryPeople;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/// Who is signed in, as what stands before the guard is told.
class PersonsTest {
    private static final Instant NOW = Instant.parse("2026-04-01T12:00:00Z");
    private static final Duration LONGEST = Duration.ofHours(12);

    private final MemoryPeople people = new MemoryPeople();
    private final Person person =
            new Person(PersonId.random(), "見本 花子", "hanako@mihon.example", Role.OFFICE, null);
    private final Persons persons =
            new Persons(
                    people,
                    new Persons.Lasting(LONGEST, InstantSource.fixed(NOW)),
                    new Acting(new MemoryDelegations(), InstantSource.fixed(NOW)));

    @Test
    void whoSignedInIsSignedInUntilThatIsOver() {
        people.add(person, new PasswordHash("hash"));
        assertThat(signedIn(since(LONGEST.minusSeconds(1)))).isTrue();
        assertThat(signedIn(since(LONGEST))).isFalse();
    }

    @Test
    void whoHasNoAccountAnyMoreIsNot() {
        assertThat(signedIn(since(Duration.ZERO))).isFalse();
    }

    @Test
    void whoStandsHalfWayIsNot() {
        people.add(person, new PasswordHash("hash"));
        assertThat(signedIn("half-way")).isFalse();
    }

    @Test
    void whoHasNoSessionIsNotAndGetsNone() {
        var request = new MockHttpServletRequest("POST", "/provider");
        assertThat(persons.findSignedIn(request)).isEmpty();
        assertThat(request.getSession(false)).isNull();
    }

    private SignedIn since(Duration ago) {
        return new SignedIn(person.id().value(), NOW.minus(ago).getEpochSecond());
    }

    private boolean signedIn(Object principal) {
        var request = new MockHttpServletRequest("POST", "/provider");
        request.getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(
                                new UsernamePasswordAuthenticationToken(
                                        principal, null, List.of())));
        return persons.findSignedIn(request).isPresent();
    }
}

package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.PasswordHash;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import jp.akashi.store.memory.MemoryDelegations;
import jp.akashi.store.memory.MemoryPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// How long a sign-in lasts, by a clock that is set.
class LongestSignInTest {
    private static final Instant NINE = Instant.parse("2026-11-24T00:00:00Z");
    private static final Person OFFICER =
            new Person(PersonId.random(), "事務 太郎", "taro@office.example.jp", Role.OFFICE, null);

    private final MemoryPeople people = new MemoryPeople();
    private Instant now = NINE;
    private final Persons persons =
            new Persons(
                    people,
                    new Persons.Lasting(Duration.ofHours(12), () -> now),
                    new Acting(new MemoryDelegations(), () -> now));

    LongestSignInTest() {
        people.add(OFFICER, new PasswordHash("x"));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(OFFICER.id().value(), NINE.getEpochSecond()),
                        null,
                        List.of()));
        SecurityContextHolder.setContext(context);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aSignInIsOverAfterTwelveHoursHoweverMuchItIsUsed() {
        for (int hours = 0; hours < 12; hours++) {
            now = NINE.plus(Duration.ofHours(hours));
            assertThat(find()).contains(OFFICER);
        }
        now = NINE.plus(Duration.ofHours(12)).minusSeconds(1);
        assertThat(find()).contains(OFFICER);
        now = NINE.plus(Duration.ofHours(12));
        assertThat(find()).isEmpty();
    }

    @Test
    void whoIsClosedIsGoneAtTheNextRequest() {
        assertThat(find()).contains(OFFICER);
        people.close(OFFICER.id());
        assertThat(find()).isEmpty();
    }

    private Optional<Person> find() {
        return persons.find(new MockHttpServletRequest("GET", "/office"));
    }
}

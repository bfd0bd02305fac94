package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Pace;
import jp.akashi.party.PasswordHash;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import jp.akashi.store.memory.MemoryDelegations;
import jp.akashi.store.memory.MemoryPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;

/// Which requests of an account are counted, and what becomes of those too many.
class AccountPaceTest {
    private static final Duration WAIT = Duration.ofSeconds(90);

    private final MemoryPeople people = new MemoryPeople();
    private final List<String> taken = new ArrayList<>();
    private final AccountPace accountPace =
            new AccountPace(
                    new Persons(
                            people,
                            new Persons.Lasting(Duration.ofHours(12), Instant::now),
                            new Acting(new MemoryDelegations(), Instant::now)),
                    new TwiceEach(taken));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /// Lets everybody in twice.
    private record TwiceEach(List<String> taken) implements Pace {
        @Override
        public Optional<Duration> take(Door door, String place) {
            taken.add(door + " " + place);
            return Collections.frequency(taken, door + " " + place) > 2
                    ? Optional.of(WAIT)
                    : Optional.empty();
        }

        @Override
        public void forget() {
            taken.clear();
        }
    }

    @Test
    void anAccountThatFetchesTooManyFilesWaitsAndAnotherDoesNot() throws Exception {
        signIn();
        assertThat(asks("GET", "/office/money/ledger.csv", "", "file")).isTrue();
        assertThat(asks("POST", "/office/papers", "multipart/form-data; boundary=x", "page"))
                .isTrue();
        assertThatThrownBy(() -> asks("GET", "/office/money/ledger.csv", "", "file"))
                .isInstanceOfSatisfying(
                        AccountPace.TooMuch.class,
                        held -> assertThat(held.waiting()).isEqualTo(WAIT));
        signIn();
        assertThat(asks("GET", "/office/money/ledger.csv", "", "file")).isTrue();
        assertThat(taken).hasSize(4).allMatch(each -> each.startsWith("ACCOUNT "));
    }

    @ParameterizedTest
    @CsvSource({
        "GET /provider/drafts/1/excel/form.xlsx, '', either, 1",
        "GET /provider/drafts/1/evidence/2/file, '', file, 1",
        "POST /provider/drafts/1/evidence, multipart/form-data; boundary=x, page, 1",
        "GET /provider/drafts/1/evidence/2/pages/3.png, '', file, 0",
        "GET /office/cases/1, '', page, 0",
        "POST /office/cases/1, application/x-www-form-urlencoded, page, 0"
    })
    void onlyWhatIsDearIsCounted(String asked, String type, String handler, int counted)
            throws Exception {
        var parts = asked.split(" ");
        signIn();
        assertThat(asks(parts[0], parts[1], type, handler)).isTrue();
        assertThat(taken).hasSize(counted);
    }

    @Test
    void whoWaitsReadsHowLongAndThatNothingIsLost() {
        var response = new MockHttpServletResponse();
        var page = new Troubles().tooMuch(new AccountPace.TooMuch(WAIT), response);

        assertThat(response.getHeader("Retry-After")).isEqualTo("91");
        assertThat(page).isInstanceOf(Page.class);
    }

    private boolean asks(String method, String path, String type, String handler) throws Exception {
        var request = new MockHttpServletRequest(method, path);
        if (!type.isEmpty()) {
            request.setContentType(type);
        }
        return accountPace.preHandle(
                request,
                new MockHttpServletResponse(),
                new HandlerMethod(this, getClass().getDeclaredMethod(handler)));
    }

    ResponseEntity<byte[]> file() {
        return ResponseEntity.ok(new byte[0]);
    }

    Object either() {
        return "";
    }

    Redirect page() {
        return Redirect.to("/");
    }

    private void signIn() {
        var person =
                new Person(
                        PersonId.random(),
                        "事務 太郎",
                        PersonId.random() + "@office.example",
                        Role.OFFICE,
                        null);
        people.add(person, new PasswordHash("x"));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(person.id().value(), Instant.now().getEpochSecond()),
                        null,
                        List.of()));
        SecurityContextHolder.setContext(context);
    }
}

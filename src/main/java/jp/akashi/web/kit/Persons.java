package jp.akashi.web.kit;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who is behind a request, read afresh each time: a role taken away is gone at once.
public final class Persons {
    private static final String ATTRIBUTE = Person.class.getName();
    private final People people;
    private final Lasting lasting;
    private final Acting acting;

    /// How long a sign-in lasts at most, however much it is used.
    public record Lasting(Duration longest, InstantSource clock) {
        boolean isOver(SignedIn signedIn) {
            return !signedIn.holdsAt(clock.instant(), longest);
        }
    }

    public Persons(People people, Lasting lasting, Acting acting) {
        this.acting = acting;
        this.people = people;
        this.lasting = lasting;
    }

    /// The signed-in person of this request.
    ///
    /// @throws IllegalStateException when nobody is signed in; the guard of the folder lets nobody
    ///   else through
    public Person get(HttpServletRequest request) {
        return find(request).orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public Optional<Person> find(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Person known) {
            return Optional.of(known);
        }
        var person =
                find(SecurityContextHolder.getContext().getAuthentication())
                        .map(found -> isOwn(request) ? found : acting.as(found, request));
        person.ifPresent(found -> request.setAttribute(ATTRIBUTE, found));
        return person;
    }

    /// Whose session a request has, asked before the guard has looked.
    Optional<PersonId> findSignedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(SPRING_SECURITY_CONTEXT_KEY)
                                instanceof SecurityContext kept
                ? find(kept.getAuthentication()).map(Person::id)
                : Optional.empty();
    }

    private Optional<Person> find(@Nullable Authentication authentication) {
        return signedIn(authentication)
                .filter(signedIn -> !lasting.isOver(signedIn))
                .flatMap(signedIn -> people.findActive(signedIn.personId()));
    }

    public Provider providerOf(Person person) {
        ProviderId id = person.provider();
        if (id == null) {
            throw new IllegalStateException("not of a provider: " + person.id());
        }
        return people.findProvider(id).orElseThrow();
    }

    /// What one does with the own account is never done for another.
    private static boolean isOwn(HttpServletRequest request) {
        return Paths.isWithin(Paths.read(request), "/account");
    }

    private static Optional<SignedIn> signedIn(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}

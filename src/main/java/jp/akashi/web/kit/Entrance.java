package jp.akashi.web.kit;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.akashi.party.Factor;
import jp.akashi.party.FactorDuty;
import jp.akashi.party.Factors;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// The two steps of signing in: who has given the password stands half-way when a second factor is
/// set up or has to be, and is in after giving it.
@Component
public final class Entrance {
    /// Long enough to set up an app, too short to come back to a desk that was left.
    private static final Duration LONGEST_HALF_WAY = Duration.ofMinutes(20);

    private final People people;
    private final Factors factors;
    private final FactorDuty duty;
    private final InstantSource clock;
    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();

    Entrance(People people, Factors factors, FactorDuty duty, InstantSource clock) {
        this.people = people;
        this.factors = factors;
        this.duty = duty;
        this.clock = clock;
    }

    /// What the session keeps of somebody whose password was right.
    Authentication afterPassword(Person person) {
        return duty.isOn(person) || hasFactor(person)
                ? token(new HalfWay(person.id().value(), now()), HalfWay.ROLE)
                : whole(person);
    }

    /// Whether the person has set a second factor up.
    public boolean hasFactor(Person person) {
        return factors.find(person.id()).filter(Factor::confirmed).isPresent();
    }

    /// Whether the person has to have one.
    public boolean needsFactor(Person person) {
        return duty.isOn(person);
    }

    /// Who stands half-way in this session.
    public Optional<Person> findHalfWay() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof HalfWay halfWay
                ? Optional.of(halfWay)
                        .filter(found -> found.holdsAt(clock.instant(), LONGEST_HALF_WAY))
                        .flatMap(found -> people.findActive(found.personId()))
                : Optional.empty();
    }

    /// Lets the person in; the session gets another name.
    public void letIn(Person person, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(whole(person));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        Device.keep(request, now());
    }

    /// Lets somebody go on whom an identity provider vouched for, which stands for the password:
    /// in, or to the second factor. The session gets another name.
    public void admit(Person person, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(afterPassword(person));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        leadOn(request, response);
    }

    /// Leads to the page that was asked for before signing in, else to one's desk.
    public void leadOn(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null) {
            new HomeAfterSignIn().onAuthenticationSuccess(request, response, known);
        }
    }

    private Authentication whole(Person person) {
        return token(new SignedIn(person.id().value(), now()), person.role().name());
    }

    private static Authentication token(Serializable principal, String role) {
        return UsernamePasswordAuthenticationToken.authenticated(
                principal, null, List.of(new SimpleGrantedAuthority("ROLE_" + role)));
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}

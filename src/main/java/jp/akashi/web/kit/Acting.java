package jp.akashi.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.DelegationId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Delegation;
import jp.akashi.party.Delegations;
import jp.akashi.party.Person;

/// Whom somebody acts for in this session (代理). It is looked up at every request: a delegation that
/// ran out or was taken back is over at once.
public final class Acting {
    private static final String KEY = Acting.class.getName();

    private final Delegations delegations;
    private final InstantSource clock;

    public Acting(Delegations delegations, InstantSource clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    /// The person as the one who acts here: in the own right, or for another provider.
    Person as(Person person, HttpServletRequest request) {
        return present(person, request).map(person::actingUnder).orElse(person);
    }

    /// The delegation that somebody acts under in this session.
    public Optional<Delegation> present(Person person, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEY) instanceof String id
                ? delegations
                        .find(new DelegationId(id))
                        .filter(delegation -> delegation.holdsFor(person, Tokyo.today(clock)))
                : Optional.empty();
    }

    /// What the person may choose from now.
    public List<Delegation> offered(Person person) {
        var today = Tokyo.today(clock);
        return delegations.listOf(person.email()).stream()
                .filter(delegation ->
                        !today.isAfter(delegation.until()) && person.role().ofProvider())
                .toList();
    }

    /// Acts under a delegation from the next request on.
    public Optional<Delegation> begin(Person person, String id, HttpServletRequest request) {
        var found =
                offered(person).stream()
                        .filter(delegation -> delegation.id().value().equals(id))
                        .findFirst();
        found.ifPresent(
                delegation -> request.getSession().setAttribute(KEY, delegation.id().value()));
        return found;
    }

    /// Acts in the own right from the next request on.
    public void end(HttpServletRequest request) {
        request.getSession().removeAttribute(KEY);
    }
}

package jp.akashi.party;

import java.time.LocalDate;
import jp.akashi.kernel.DelegationId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;

/// That a provider lets somebody of another provider, such as a consultant, act for it until a day
/// (代理). It holds for whoever signs in with the address, so that nobody has to tell whether it has
/// an account.
///
/// @param role what may be done; never an administrator's
/// @param until the last day, included
/// @param by who of the provider allowed it
public record Delegation(
        DelegationId id,
        ProviderId provider,
        String email,
        Role role,
        LocalDate until,
        PersonId by) {
    public boolean holdsFor(Person person, LocalDate today) {
        return person.role().ofProvider()
                && person.email().equalsIgnoreCase(email)
                && !today.isAfter(until);
    }
}

package jp.akashi.party;

import java.time.Instant;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/// An invitation to the platform: to join a provider's people, or, without a provider, the office
/// or the committee. Only the digest of its secret is kept; the secret is in the link alone.
public record Invitation(
        Digest secret, @Nullable ProviderId provider, String email, Role role, Instant expires) {
    public Invitation {
        if (role.ofProvider() != (provider != null)) {
            throw new IllegalArgumentException("only people of a provider belong to one: " + role);
        }
    }

    /// The person that who took it becomes.
    Person taken(Credentials credentials) {
        return new Person(
                PersonId.random(), credentials.name(), credentials.email(), role, provider);
    }

    public boolean isOpenAt(Instant now) {
        return now.isBefore(expires);
    }
}

package jp.akashi.party;

import java.time.Instant;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.ProviderId;

/// An invitation to join a provider's people. Only the digest of its secret is kept; the secret is
/// in the link alone.
public record Invitation(
        Digest secret, ProviderId provider, String email, Role role, Instant expires) {
    public boolean isOpenAt(Instant now) {
        return now.isBefore(expires);
    }
}

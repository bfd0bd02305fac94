package jp.akashi.party;

import java.time.Instant;
import jp.akashi.kernel.Digest;

/// That whoever reads the mails of an address may sign up with it (利用登録). Only the digest of its
/// secret is kept; the secret is in the link alone.
public record SignUpLink(Digest secret, String email, Instant expires) {
    public boolean isOpenAt(Instant now) {
        return now.isBefore(expires);
    }
}

package jp.akashi.party;

import java.time.Instant;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.PersonId;

/// That somebody who forgot the password may give another (パスワードの再設定). Only the digest of its
/// secret is kept; the secret is in the link alone.
public record Recovery(Digest secret, PersonId person, Instant expires) {
    public boolean isOpenAt(Instant now) {
        return now.isBefore(expires);
    }
}

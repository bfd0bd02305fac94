package jp.akashi.party;

import java.util.List;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.PersonId;

/// What a person signs in with besides the password (二段階認証): the key of an authenticator app, and
/// the recovery codes (リカバリーコード) for when the phone is lost. Not printed.
///
/// @param secret the key as apps read it
/// @param confirmed whether a code of it was typed once, so that it is known to work
/// @param lastStep the half-minute of the last code that was used
/// @param recoveryCodes the digests of those not yet used
public record Factor(
        PersonId person,
        String secret,
        boolean confirmed,
        long lastStep,
        List<Digest> recoveryCodes) {
    public Factor {
        recoveryCodes = List.copyOf(recoveryCodes);
    }

    static Factor begun(PersonId person) {
        return new Factor(person, Totp.newSecret(), false, 0, List.of());
    }

    /// What the key is known by to whoever was shown it.
    public Digest key() {
        return Digest.of(secret);
    }

    Factor used(long step) {
        return new Factor(person, secret, true, step, recoveryCodes);
    }

    Factor with(List<Digest> codes) {
        return new Factor(person, secret, confirmed, lastStep, codes);
    }

    Factor without(Digest code) {
        return with(recoveryCodes.stream().filter(each -> !each.equals(code)).toList());
    }

    @Override
    public String toString() {
        return "Factor[" + person + "]";
    }
}

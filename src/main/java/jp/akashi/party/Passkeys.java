package jp.akashi.party;

import jp.akashi.kernel.PersonId;

/// The passkeys (パスキー) of people: keys in their phones and computers that sign in without a
/// password.
public interface Passkeys {
    /// For who has lost the devices they are in.
    void removeAll(PersonId person);
}

package jp.akashi.party;

import jp.akashi.kernel.PersonId;

/// The devices people are signed in at (ログイン中の端末).
public interface SignIns {
    /// Signs a person out everywhere.
    void endAll(PersonId person);

    /// Signs a person out in one place.
    ///
    /// @param session its name
    void end(PersonId person, String session);

    /// Signs a person out everywhere but where this is said.
    ///
    /// @param here the name of the session that goes on
    void endOthers(PersonId person, String here);
}

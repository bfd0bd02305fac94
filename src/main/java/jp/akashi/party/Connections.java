package jp.akashi.party;

import java.time.Instant;
import java.util.Optional;
import jp.akashi.kernel.PersonId;

/// The accounts at identity providers that sign people in, one a person.
public interface Connections {
    Optional<Connection> find(Identity identity);

    Optional<Connection> find(PersonId person);

    /// @return whether it was kept: neither the account nor the person has another
    boolean add(Connection connection);

    /// It signed its person in.
    void use(Identity identity, Instant at);

    void remove(PersonId person);
}

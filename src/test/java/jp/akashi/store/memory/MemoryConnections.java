package jp.akashi.store.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Connection;
import jp.akashi.party.Connections;
import jp.akashi.party.Identity;

/// Accounts at identity providers in memory.
public final class MemoryConnections implements Connections {
    private final Map<Identity, Connection> connections = new HashMap<>();

    @Override
    public synchronized Optional<Connection> find(Identity identity) {
        return Optional.ofNullable(connections.get(identity));
    }

    @Override
    public synchronized Optional<Connection> find(PersonId person) {
        return connections.values().stream()
                .filter(each -> each.person().equals(person))
                .findFirst();
    }

    @Override
    public synchronized boolean add(Connection connection) {
        return find(connection.person()).isEmpty()
                && connections.putIfAbsent(connection.identity(), connection) == null;
    }

    @Override
    public synchronized void use(Identity identity, Instant at) {
        connections.computeIfPresent(
                identity, (_, seen) -> new Connection(identity, seen.person(), seen.since(), at));
    }

    @Override
    public synchronized void remove(PersonId person) {
        connections.values().removeIf(each -> each.person().equals(person));
    }
}

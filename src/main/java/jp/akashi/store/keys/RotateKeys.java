package jp.akashi.store.keys;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import jp.akashi.access.Action;
import jp.akashi.journal.Act;
import jp.akashi.journal.Journal;

/// Changes the master key (鍵の更新), also while the platform runs: it needs the master key only to
/// start. A change that was broken off goes on where it was, whenever that happened: both keys are
/// there until all is wrapped by the new one. Who runs the machine does it, and the journal notes
/// it in the same transaction.
public final class RotateKeys {
    private static final String OPERATOR = "operator";

    private final KeySource source;
    private final Function<Connection, Journal> journals;
    private final InstantSource clock;

    /// @param journals the journal written by way of a connection
    public RotateKeys(
            KeySource source, Function<Connection, Journal> journals, InstantSource clock) {
        this.source = source;
        this.journals = journals;
        this.clock = clock;
    }

    /// What was done.
    ///
    /// @param present the id of the master key that wraps everything now
    /// @param wrapped how many data keys were wrapped by another before
    /// @param before files with the keys that only earlier backups need
    public record Rotated(String present, int wrapped, List<Path> before) {}

    /// @param owner of the database, in which the rows change all at once or not at all
    public Rotated rotate(Connection owner) throws SQLException {
        var wanted = PgDataKeys.masters(owner);
        if (wanted.isEmpty()) {
            throw new KeyUnavailable("No data are sealed yet: start the platform once.");
        }
        var masters = begun(source.requireAll(wanted));
        owner.setAutoCommit(false);
        int wrapped;
        try {
            wrapped = PgDataKeys.rewrap(owner, masters, clock.instant());
            if (wrapped > 0) {
                journals.apply(owner).append(act(wanted, masters.present().id(), wrapped));
            }
            owner.commit();
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
        return new Rotated(masters.present().id(), wrapped, ended(masters));
    }

    private static Act act(List<String> before, String after, int wrapped) {
        return new Act(
                OPERATOR,
                Action.ROTATE_KEYS,
                "data-keys",
                new Act.Digests(String.join(" ", before), after),
                wrapped + " data keys wrapped anew");
    }

    /// With a new key before the present one, which stays until all is done.
    MasterKeys begun(MasterKeys masters) {
        if (masters.all().size() > 1) {
            return masters;
        }
        return switch (source) {
            case KeySource.Given _ ->
                    throw new KeyUnavailable(
                            "AKASHI_KEY has one key. Put the new one before it, with a comma between, such as AKASHI_KEY=NEW,OLD; rotate; then leave the old one out.");
            case KeySource.InFile(var file) -> {
                file.add(masters, MasterKey.fresh());
                yield file.read();
            }
        };
    }

    private List<Path> ended(MasterKeys masters) {
        return switch (source) {
            case KeySource.Given _ -> List.of();
            case KeySource.InFile(var file) -> file.part(masters);
        };
    }
}

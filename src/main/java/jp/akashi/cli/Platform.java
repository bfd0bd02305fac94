package jp.akashi.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The platform as a server, for the commands that need it running.
public interface Platform {
    /// @param settings what differs from the configured, such as `server.port`
    Running start(Map<String, String> settings);

    /// So many years of so many services; all that happens in them follows from the seed.
    record Years(int years, long seed, int services) {}

    /// The part that lives through years, when the platform was started for it
    /// (`akashi.rehearsal`).
    interface Living {
        /// Prints what happened in them.
        ///
        /// @param progress hears of each day when it is over
        /// @return whether everything was always as it has to be
        boolean live(Years years, PrintWriter out, Consumer<LocalDate> progress);
    }

    /// A started platform; closing it stops the server, then its database.
    interface Running extends AutoCloseable {
        int port();

        /// What the one who started it should know, line by line: addresses and accounts.
        List<String> remarks();

        /// A part of the platform that a command works with.
        <T> T part(Class<T> type);

        /// Waits until something else stops it, such as a signal.
        void await() throws InterruptedException;

        @Override
        void close();
    }
}

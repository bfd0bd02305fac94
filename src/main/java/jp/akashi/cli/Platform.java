package jp.akashi.cli;

import java.util.List;
import java.util.Map;

/// The platform as a server, for the commands that need it running.
public interface Platform {
    /// @param settings what differs from the configured, such as `server.port`
    Running start(Map<String, String> settings);

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

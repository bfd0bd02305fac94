package jp.akashi.cli.rehearsal;

import java.net.URI;
import java.util.List;

/// A running platform as those see it who visit it.
public interface Site {
    /// Where it answers now; it may move when it is started again.
    URI address();

    /// What its start told the one who started it.
    List<String> remarks();

    /// Told when a part of the procedure begins.
    default void begins() {}

    /// Told after each change that the platform acknowledged, before anything else is asked of it.
    default void acknowledged() {}
}

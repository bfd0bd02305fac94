package jp.akashi.registry;

import java.util.List;

/// Publishes many entries at a time, and leaves the public record as `Registry.append` would have,
/// one after the other.
public interface BulkRegister {
    /// Makes entries ready, which several threads may do at once.
    ///
    /// @return what publishes them in the order given; it throws IllegalStateException when a
    ///   revision is published already
    Runnable ready(List<Entry> entries);
}

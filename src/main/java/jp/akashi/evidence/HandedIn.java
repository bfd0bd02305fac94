package jp.akashi.evidence;

import java.time.Instant;
import java.util.List;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/// What was handed in to be kept, by whom and when. A file is noted here before it is kept, so that
/// one that came to nothing is found again.
public interface HandedIn {
    /// A file, and when it came in.
    record Item(Digest digest, long bytes, Instant at) {}

    /// Notes what a provider hands in; what it handed in before counts once.
    ///
    /// @param most bytes a provider may have here
    /// @return whether there was room; nothing is noted otherwise
    boolean take(ProviderId by, Item item, long most);

    /// Notes what came in at the office, which has all the room there is.
    void note(Item item);

    /// How many bytes of a provider's are here.
    long bytesOf(ProviderId provider);

    /// Files that no record names and nobody has handed in since, some at a time, in order. What a
    /// provider's own records name no more takes no room of that provider's from now on, whoever
    /// else has the same bytes.
    ///
    /// Until the transaction is over nothing is noted, so that no file goes that is handed in
    /// again.
    ///
    /// @param before files that came in then or later are left alone: a record may follow
    /// @param after the last of those before; none at the beginning
    List<Digest> listUnnamed(Instant before, @Nullable Digest after);

    /// Of some files those that nobody has handed in at a moment or later. Until the transaction is
    /// over nothing is noted.
    List<Digest> listLeft(List<Digest> files, Instant since);

    /// Forgets files that are gone.
    void forget(List<Digest> files);
}

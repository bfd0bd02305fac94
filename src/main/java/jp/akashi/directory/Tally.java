package jp.akashi.directory;

import java.util.List;
import jp.akashi.registry.Entry;

/// What is counted of the register entry by entry: of a service published anew the entry before is
/// taken away, so that a publication costs the same however large the register is.
public interface Tally {
    void add(Entry entry);

    void remove(Entry entry);

    /// Tells every count, so that counting can go on from there another time.
    void tell(Sink counts);

    /// Takes up a count that was told.
    ///
    /// @throws IllegalArgumentException for words it would not have told
    void restore(List<String> words, int count);

    /// Forgets every count.
    void clear();

    /// Where counts are told to, each with the words that say what it is of.
    interface Sink {
        void take(List<String> words, int count);
    }
}

package jp.akashi.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The exact sets of words that were looked for lately, in bounded memory. When a service changes
/// they are mended, not thrown away.
final class WordSets {
    private final long most;
    private final Map<List<Sought>, WordSet> sets = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /// What is known of a word together with those looked for in its place.
    ///
    /// @param words the words
    /// @param all the services that have one of them somewhere
    /// @param named those that have one in a name
    /// @param whole those that have one as a whole word, or in a name
    record WordSet(List<Sought> words, Bits all, Bits named, Bits whole) {
        long bytes() {
            return all.bytes() + named.bytes() + whole.bytes() + 256;
        }
    }

    /// @param most how many bytes the sets may take
    WordSets(long most) {
        this.most = most;
    }

    WordSet get(List<Sought> words, Function<List<Sought>, WordSet> found) {
        synchronized (sets) {
            var known = sets.get(words);
            if (known != null) {
                return known;
            }
        }
        var set = found.apply(words);
        synchronized (sets) {
            var before = sets.put(words, set);
            bytes += set.bytes() - (before == null ? 0 : before.bytes());
            var oldest = sets.values().iterator();
            while (bytes > most && oldest.hasNext()) {
                bytes -= oldest.next().bytes();
                oldest.remove();
            }
        }
        return set;
    }

    /// Says of every set whether a changed service is in it.
    void mend(int slot, Prepared prepared) {
        synchronized (sets) {
            for (var set : sets.values()) {
                bytes -= set.bytes();
                boolean named = set.words().stream().anyMatch(prepared::isNamed);
                set.all().put(slot, named || set.words().stream().anyMatch(prepared::contains));
                set.named().put(slot, named);
                set.whole().put(slot, named || set.words().stream().anyMatch(prepared::isWhole));
                bytes += set.bytes();
            }
        }
    }

    void clear() {
        synchronized (sets) {
            sets.clear();
            bytes = 0;
        }
    }

    int size() {
        synchronized (sets) {
            return sets.size();
        }
    }
}

package jp.akashi.search;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was worked out of texts lately, for texts that come again. Of two texts in the same place
/// the later one is kept; no thread waits for another.
final class Lately<T> {
    private static final int LONGEST = 400;
    private static final int SPREAD = 0x9E37_79B9;

    private final AtomicReferenceArray<@Nullable Known<T>> places;
    private final Function<String, T> work;
    private final int shift;

    private record Known<T>(String text, T result) {}

    /// @param bits how many texts are kept, as a power of two
    Lately(int bits, Function<String, T> work) {
        this.places = new AtomicReferenceArray<>(1 << bits);
        this.shift = Integer.SIZE - bits;
        this.work = work;
    }

    T get(String text) {
        int place = text.hashCode() * SPREAD >>> shift;
        var known = places.get(place);
        if (known != null && known.text().equals(text)) {
            return known.result();
        }
        var result = work.apply(text);
        if (text.length() <= LONGEST) {
            places.set(place, new Known<>(text, result));
        }
        return result;
    }

    void clear() {
        for (int place = 0; place < places.length(); place++) {
            places.set(place, null);
        }
    }
}

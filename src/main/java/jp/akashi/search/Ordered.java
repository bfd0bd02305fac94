package jp.akashi.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// All slots in one fixed order, and the place of each in it, so that the first of a set are found
/// without putting the whole set in order.
final class Ordered {
    /// Below one in so many, a set is put in order rather than looked for.
    private static final int SPARSE = 64;

    private final Comparator<Integer> order;
    private int[] slots = new int[0];
    private int[] places = new int[0];

    Ordered(Comparator<Integer> order) {
        this.order = order;
    }

    /// Takes slots in, or to their new places.
    ///
    /// @param changed without repetition
    /// @param total how many slots there are now
    void take(List<Integer> changed, int total) {
        var moved = Bits.of(total);
        changed.forEach(moved::set);
        var kept = Arrays.stream(slots).filter(slot -> !moved.get(slot)).toArray();
        var fresh = changed.stream().sorted(order).mapToInt(Integer::intValue).toArray();
        slots = merged(kept, fresh);
        if (places.length < total) {
            places = Arrays.copyOf(places, total + (total >> 2) + 16);
        }
        for (int place = 0; place < slots.length; place++) {
            places[slots[place]] = place;
        }
    }

    private int[] merged(int[] kept, int[] fresh) {
        var merged = new int[kept.length + fresh.length];
        int from = 0;
        int at = 0;
        for (int slot : fresh) {
            int until = before(kept, from, slot);
            System.arraycopy(kept, from, merged, at, until - from);
            at += until - from;
            merged[at++] = slot;
            from = until;
        }
        System.arraycopy(kept, from, merged, at, kept.length - from);
        return merged;
    }

    /// How many of the kept stand before a slot.
    private int before(int[] kept, int from, int slot) {
        int low = from;
        int high = kept.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (order.compare(kept[middle], slot) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The slots of a set from the `offset`-th on in this order.
    int[] slice(Bits set, int offset, int limit) {
        int count = set.count();
        if (offset >= count) {
            return new int[0];
        }
        int end = Math.min(count, offset + limit);
        return (long) count * SPARSE < slots.length
                ? sorted(set, count, offset, end)
                : walked(set, offset, end);
    }

    private int[] sorted(Bits set, int count, int offset, int end) {
        var found = new int[count];
        var next = new int[1];
        set.each(slot -> found[next[0]++] = places[slot]);
        Arrays.sort(found);
        var slice = new int[end - offset];
        Arrays.setAll(slice, at -> slots[found[offset + at]]);
        return slice;
    }

    private int[] walked(Bits set, int offset, int end) {
        var slice = new int[end - offset];
        int seen = 0;
        for (int place = 0; seen < end; place++) {
            if (set.get(slots[place])) {
                if (seen >= offset) {
                    slice[seen - offset] = slots[place];
                }
                seen++;
            }
        }
        return slice;
    }
}

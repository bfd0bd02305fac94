package jp.akashi.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import jp.akashi.certification.Ending;
import jp.akashi.directory.Facets.Course;
import jp.akashi.kernel.Term;
import jp.akashi.registry.Entry;

/// By what services are put in order, and what changes from day to day, by their slots and as small
/// as it gets: days are counted from 1970.
final class Rows {
    private static final int CONTINUED = 0x40;
    private static final Ending.Kind[] KINDS = Ending.Kind.values();

    private final Keys numbers = new Keys();
    private final Keys services = new Keys();
    private final Keys providers = new Keys();
    private int[] certified = new int[0];
    private int[] from = new int[0];
    private int[] until = new int[0];
    private int[] end = new int[0];

    /// The kind of the ending, counted from one; zero where there is none; with `CONTINUED` where a
    /// renewal keeps the certification in force past its term.
    private byte[] endings = new byte[0];

    void put(int slot, Card card) {
        numbers.put(slot, card.listing().number().slug());
        services.put(slot, card.serviceKey());
        providers.put(slot, card.providerKey());
        if (slot >= certified.length) {
            grow(slot + (slot >> 2) + 64);
        }
        put(slot, card.listing().standing());
    }

    private void grow(int size) {
        certified = Arrays.copyOf(certified, size);
        from = Arrays.copyOf(from, size);
        until = Arrays.copyOf(until, size);
        end = Arrays.copyOf(end, size);
        endings = Arrays.copyOf(endings, size);
    }

    private void put(int slot, Entry.Standing standing) {
        certified[slot] = (int) standing.certifiedOn().toEpochDay();
        from[slot] = (int) standing.term().from().toEpochDay();
        until[slot] = (int) standing.term().until().toEpochDay();
        var ending = standing.ending();
        int kind = ending == null ? 0 : 1 + ending.kind().ordinal();
        endings[slot] = (byte) (standing.continued() ? kind | CONTINUED : kind);
        end[slot] = ending == null ? 0 : (int) ending.on().toEpochDay();
    }

    Course course(int slot, LocalDate day) {
        var ending =
                kindAt(slot) < 0
                        ? null
                        : new Ending(KINDS[kindAt(slot)], LocalDate.ofEpochDay(end[slot]));
        var term = new Term(LocalDate.ofEpochDay(from[slot]), LocalDate.ofEpochDay(until[slot]));
        boolean continued = (endings[slot] & CONTINUED) != 0;
        return Course.of(
                new Entry.Standing(term.from(), term, 0, Instant.EPOCH, ending, continued), day);
    }

    private int kindAt(int slot) {
        return (endings[slot] & ~CONTINUED) - 1;
    }

    int byNewest(int slot, int other) {
        int days = Integer.compare(certified[other], certified[slot]);
        return days != 0 ? days : numbers.compare(slot, other);
    }

    int byService(int slot, int other) {
        int names = services.compare(slot, other);
        return names != 0 ? names : numbers.compare(slot, other);
    }

    int byProvider(int slot, int other) {
        int names = providers.compare(slot, other);
        return names != 0 ? names : numbers.compare(slot, other);
    }
}

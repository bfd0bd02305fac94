package jp.akashi.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.akashi.directory.Facet;
import jp.akashi.directory.Search;

/// What is kept of all services in memory: the set of each value of each facet, the orders, and how
/// they stand on a day. Each service has a slot that it keeps.
final class Shelf {
    private final Map<String, Map<String, Bits>> values = new LinkedHashMap<>();
    private final List<Facet> facets;
    private final Rows rows = new Rows();
    private int slots;
    private LocalDate day = LocalDate.MIN;

    private final Ordered newest = new Ordered(rows::byNewest);
    private final Ordered byService = new Ordered(rows::byService);
    private final Ordered byProvider = new Ordered(rows::byProvider);

    Shelf(List<Facet> facets) {
        this.facets = facets;
        facets.forEach(facet -> values.put(facet.key(), new TreeMap<>()));
    }

    int slots() {
        return slots;
    }

    /// Puts a service in its slot, in place of what stood there before.
    void put(int slot, Card card) {
        boolean fresh = slot >= slots;
        slots = Math.max(slots, slot + 1);
        rows.put(slot, card);
        for (int at = 0; at < facets.size(); at++) {
            var own = own(facets.get(at).key());
            if (!fresh) {
                own.values().forEach(set -> set.clear(slot));
            }
            card.facets().get(at).forEach(value -> set(own, value, slot));
        }
        set(own(Facet.STANDING), rows.course(slot, day).key(), slot);
    }

    private Map<String, Bits> own(String facet) {
        return values.computeIfAbsent(facet, _ -> new TreeMap<>());
    }

    private void set(Map<String, Bits> own, String value, int slot) {
        own.computeIfAbsent(value, _ -> Bits.of(slots)).set(slot);
    }

    /// Puts the slots that were taken or changed in order.
    void order(List<Integer> changed) {
        newest.take(changed, slots);
        byService.take(changed, slots);
        byProvider.take(changed, slots);
    }

    boolean isOf(LocalDate today) {
        return day.equals(today);
    }

    /// Works out how every service stands today.
    void turnTo(LocalDate today) {
        day = today;
        var own = own(Facet.STANDING);
        own.clear();
        for (int slot = 0; slot < slots; slot++) {
            set(own, rows.course(slot, day).key(), slot);
        }
    }

    Bits all() {
        return Bits.all(slots);
    }

    /// The services that have one of these values.
    Bits having(String facet, Iterable<String> chosen) {
        var all = Bits.of(slots);
        var own = values.getOrDefault(facet, Map.of());
        for (var value : chosen) {
            var set = own.get(value);
            if (set != null) {
                all.or(set);
            }
        }
        return all;
    }

    /// How many of a set have each value; values none has are left out.
    Map<String, Integer> counts(String facet, Bits within) {
        var counts = new LinkedHashMap<String, Integer>();
        values.getOrDefault(facet, Map.of())
                .forEach((value, set) -> {
                    int count = set.countAnd(within);
                    if (count > 0) {
                        counts.put(value, count);
                    }
                });
        return counts;
    }

    Ordered order(Search.Order order) {
        return switch (order) {
            case RELEVANCE, NEWEST -> newest;
            case NAME -> byService;
            case PROVIDER -> byProvider;
        };
    }
}

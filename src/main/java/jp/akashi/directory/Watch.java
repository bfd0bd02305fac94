package jp.akashi.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.akashi.directory.Search.Order;
import jp.akashi.directory.Search.Slice;
import jp.akashi.directory.Search.Wish;
import jp.akashi.kernel.CertificationNumber;

/// Keeps an eye on a search somebody saved: what happens to the services that match it.
public final class Watch {
    /// As many services are looked up at once; of more each is asked for by its number.
    private static final int FEW = 100;

    private final Changes changes;
    private final Directory directory;

    public Watch(Changes changes, Directory directory) {
        this.changes = changes;
        this.directory = directory;
    }

    public Facets facets() {
        return directory.facets();
    }

    /// The latest events of services that match today, the last one first.
    public List<Event> latest(Wish wish, int most) {
        var all = Long.MAX_VALUE;
        if (wish.isEverything()) {
            return first(changes.latest(all, most, _ -> true), most);
        }
        var found = directory.search(Search.of(wish, Order.NEWEST, new Slice(0, FEW)));
        if (found.total() == 0) {
            return List.of();
        }
        if (found.total() <= FEW) {
            var numbers = numbers(found);
            return first(changes.latest(all, most, event -> isOf(numbers, event)), most);
        }
        var known = new HashMap<CertificationNumber, Boolean>();
        return first(
                changes.latest(
                        all,
                        most,
                        event ->
                                known.computeIfAbsent(
                                        event.entry().number(), number -> matches(wish, number))),
                most);
    }

    private static List<Event> first(Changes.Latest latest, int most) {
        return latest.events().stream().limit(most).toList();
    }

    private static boolean isOf(Set<CertificationNumber> numbers, Event event) {
        return numbers.contains(event.entry().number());
    }

    private boolean matches(Wish wish, CertificationNumber number) {
        var words = new ArrayList<>(wish.words());
        words.add(number.slug());
        var one = new Wish(words, wish.chosen());
        return numbers(directory.search(Search.of(one, Order.NEWEST, new Slice(0, FEW))))
                .contains(number);
    }

    private static Set<CertificationNumber> numbers(Found found) {
        var numbers = new HashSet<CertificationNumber>();
        found.listings().forEach(listing -> numbers.add(listing.number()));
        return numbers;
    }
}

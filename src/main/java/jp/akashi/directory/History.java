package jp.akashi.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Schemes;

/// What the register has said of a service over time (公表の履歴).
///
/// @param revisions every one that was published, the first one first; at least one
public record History(List<Entry> revisions) {
    public History {
        revisions = List.copyOf(revisions);
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("a history begins with a publication");
        }
    }

    public Entry first() {
        return revisions.getFirst();
    }

    public Entry present() {
        return revisions.getLast();
    }

    public Optional<Entry> find(int revision) {
        return revisions.stream()
                .filter(entry -> entry.standing().revision() == revision)
                .findFirst();
    }

    /// What the register said at a moment; nothing before the first publication.
    public Optional<Entry> asOf(Instant moment) {
        return revisions.stream()
                .filter(entry -> !entry.standing().publishedAt().isAfter(moment))
                .reduce((_, later) -> later);
    }

    /// The history as it could be told when this revision had just been published.
    public History until(Entry entry) {
        return new History(
                revisions.stream()
                        .filter(one -> one.standing().revision() <= entry.standing().revision())
                        .toList());
    }

    /// The revision since which the register has said on an item what it says now, to the letter.
    public Entry since(ItemId item) {
        var statement = present().statement(item);
        var since = present();
        for (var entry : revisions.reversed()) {
            if (!entry.statement(item).equals(statement)) {
                break;
            }
            since = entry;
        }
        return since;
    }

    /// Every event until a moment, in the order the register could tell them.
    public List<Event> events(Schemes schemes, Instant now) {
        var events = new ArrayList<Event>();
        for (int at = 0; at < revisions.size() && !publishedAt(at).isAfter(now); at++) {
            var entry = revisions.get(at);
            events.addAll(
                    at == 0
                            ? Events.of(entry)
                            : Events.of(EntryDiff.between(revisions.get(at - 1), entry, schemes)));
            events.addAll(ranOut(at, now));
        }
        return List.copyOf(events);
    }

    /// What ran out while a revision was the present one, the earliest first.
    private List<Event> ranOut(int at, Instant now) {
        var entry = revisions.get(at);
        return Stream.concat(
                        entry.withheldUntil().stream()
                                .filter(day -> stood(at, Events.after(day)))
                                .flatMap(day -> Events.lapse(entry, day, now).stream()),
                        expiry(at, now).stream())
                .sorted(Comparator.comparing(Event::at))
                .toList();
    }

    /// Whether a revision was the present one just before a moment.
    private boolean stood(int at, Instant moment) {
        return publishedAt(at).isBefore(moment)
                && (at + 1 == revisions.size() || !publishedAt(at + 1).isBefore(moment));
    }

    /// The expiry of a revision's term while that revision was the present one.
    private Optional<Event> expiry(int at, Instant now) {
        boolean last = at + 1 == revisions.size() || publishedAt(at + 1).isAfter(now);
        var until = last ? now : publishedAt(at + 1).minusNanos(1);
        return Events.expiry(revisions.get(at), until).filter(event -> !hadExpired(at, event));
    }

    /// Whether the revision before had already expired with the same last day.
    private boolean hadExpired(int at, Event expiry) {
        return revisions.subList(0, at).stream()
                .anyMatch(earlier ->
                        Events.expiry(earlier, publishedAt(at))
                                .filter(before -> before.at().equals(expiry.at()))
                                .isPresent());
    }

    private Instant publishedAt(int at) {
        return revisions.get(at).standing().publishedAt();
    }
}

package jp.akashi.directory;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Publications.Deadline;
import jp.akashi.registry.Publications.Publication;
import jp.akashi.registry.Publications.RanOut;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;

/// All that changed in the register (変更の記録): what its publications tell, and what time alone brings
/// about.
public final class Changes {
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final int WINDOW = 50;
    private static final int WINDOWS = 40;

    private final Registry registry;
    private final Publications publications;
    private final Schemes schemes;
    private final InstantSource clock;

    public Changes(
            Registry registry, Publications publications, Schemes schemes, InstantSource clock) {
        this.registry = registry;
        this.publications = publications;
        this.schemes = schemes;
        this.clock = clock;
    }

    /// How far somebody has read: up to a publication and up to what ran out.
    public record Cursor(long place, Deadline deadline) {
        public static final Cursor BEGINNING = new Cursor(0, new Deadline(EVER, ""));
    }

    /// The next events, and how far they reach. Whoever asks on from there misses none and gets
    /// none twice.
    ///
    /// @param more whether there are more by now
    public record Told(List<Event> events, Cursor reached, boolean more) {
        public Told {
            events = List.copyOf(events);
        }
    }

    /// The events of the publications and of what ran out after a cursor, the earliest first.
    ///
    /// @param most of both together; one publication may be several events
    public Told after(Cursor cursor, int most) {
        return new Walk(cursor, most).told(_ -> true);
    }

    /// The events since a moment.
    public Told since(Instant moment, int most) {
        var day = moment.atZone(Tokyo.ZONE).toLocalDate();
        boolean begins = day.atStartOfDay(Tokyo.ZONE).toInstant().equals(moment);
        var deadline = new Deadline(begins && day.isAfter(EVER) ? day.minusDays(1) : day, "");
        return new Walk(new Cursor(publications.before(moment), deadline), most)
                .told(event -> !event.at().isBefore(moment));
    }

    /// The latest events that are wanted, the last one first.
    ///
    /// @param before only of publications before this place; `Long.MAX_VALUE` for all
    public Latest latest(long before, int most, Predicate<Event> wanted) {
        long last = publications.last();
        long upper = Math.clamp(before - 1, 0, last);
        var found = new ArrayList<Event>();
        var newest = before > last ? clock.instant() : time(upper + 1);
        for (int window = 0; window < WINDOWS && upper > 0 && found.size() < most; window++) {
            long lower = Math.max(0, upper - WINDOW);
            var part = publications.after(lower, (int) (upper - lower));
            var oldest =
                    lower == 0 ? Instant.MIN : part.getFirst().entry().standing().publishedAt();
            var events = new ArrayList<>(ranOut(oldest, newest));
            part.forEach(publication -> events.addAll(events(publication.entry())));
            events.stream()
                    .filter(wanted)
                    .sorted(Comparator.comparing(Event::at).reversed())
                    .forEach(found::add);
            newest = oldest;
            upper = lower;
        }
        return new Latest(found, upper > 0 ? Optional.of(upper + 1) : Optional.empty());
    }

    /// @param older the place before which there is more
    public record Latest(List<Event> events, Optional<Long> older) {
        public Latest {
            events = List.copyOf(events);
        }
    }

    private Instant time(long place) {
        return publications.after(place - 1, 1).getFirst().entry().standing().publishedAt();
    }

    /// The events of what ran out from a moment until before another.
    private List<Event> ranOut(Instant from, Instant until) {
        var first = from == Instant.MIN ? EVER : from.atZone(Tokyo.ZONE).toLocalDate().minusDays(1);
        var last = until.atZone(Tokyo.ZONE).toLocalDate().minusDays(1);
        return publications.ranOut(new Deadline(first, ""), last, WINDOW * 20).stream()
                .flatMap(ranOut -> Events.of(ranOut, clock.instant()).stream())
                .filter(event -> !event.at().isBefore(from) && event.at().isBefore(until))
                .toList();
    }

    /// What the publication of an entry told.
    private List<Event> events(Entry entry) {
        int revision = entry.standing().revision();
        return revision == 1
                ? Events.of(entry)
                : registry.history(entry.number()).stream()
                        .filter(before -> before.standing().revision() == revision - 1)
                        .findFirst()
                        .map(before -> Events.of(EntryDiff.between(before, entry, schemes)))
                        .orElseGet(() -> Events.of(entry));
    }

    /// Publications and what ran out taken one by one, whichever was earlier.
    private final class Walk {
        private final List<Publication> published;
        private final List<RanOut> ranOut;
        private final int most;
        private final List<Event> events = new ArrayList<>();
        private Cursor reached;
        private int next;
        private int nextRanOut;

        Walk(Cursor from, int most) {
            var yesterday = Tokyo.today(clock).minusDays(1);
            this.published = publications.after(from.place(), most + 1);
            this.ranOut = publications.ranOut(from.deadline(), yesterday, most + 1);
            this.most = most;
            this.reached = from;
        }

        Told told(Predicate<Event> wanted) {
            for (int step = 0; step < most && isMore(); step++) {
                if (isDeadlineNext()) {
                    runOut(ranOut.get(nextRanOut++));
                } else {
                    publish(published.get(next++));
                }
            }
            return new Told(events.stream().filter(wanted).toList(), reached, isMore());
        }

        private boolean isMore() {
            return next < published.size() || nextRanOut < ranOut.size();
        }

        private boolean isDeadlineNext() {
            if (nextRanOut == ranOut.size() || next == published.size()) {
                return next == published.size();
            }
            var at = Events.after(ranOut.get(nextRanOut).day());
            return at.isBefore(published.get(next).entry().standing().publishedAt());
        }

        private void runOut(RanOut deadline) {
            events.addAll(Events.of(deadline, clock.instant()));
            reached = new Cursor(reached.place(), deadline.deadline());
        }

        private void publish(Publication publication) {
            events.addAll(events(publication.entry()));
            reached = new Cursor(publication.place(), reached.deadline());
        }

        private List<Event> events(Entry entry) {
            return Changes.this.events(entry);
        }
    }
}

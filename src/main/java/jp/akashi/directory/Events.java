package jp.akashi.directory;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.akashi.certification.Ending;
import jp.akashi.directory.EntryDiff.Aspect;
import jp.akashi.directory.Event.Kind;
import jp.akashi.kernel.Tokyo;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Publications.RanOut;
import jp.akashi.registry.Statement;

/// Tells events from what was published one after the other. Everything two entries differ in is
/// told by an event; a publication that says nothing new is none.
public final class Events {
    private Events() {}

    /// The first publication of a service.
    public static List<Event> of(Entry first) {
        var events = new ArrayList<Event>();
        events.add(event(Kind.CERTIFIED, first));
        Optional.ofNullable(first.standing().ending())
                .map(ending -> event(kind(ending), first))
                .ifPresent(events::add);
        return List.copyOf(events);
    }

    /// The publication of the later of two revisions, in the order of the kinds.
    public static List<Event> of(EntryDiff diff) {
        var lines = new EnumMap<Kind, List<EntryDiff.Line>>(Kind.class);
        lines.putAll(
                diff.changed().stream().collect(groupingBy(line -> kind(line, diff.aspects()))));
        diff.aspects().forEach(aspect -> lines.putIfAbsent(kind(aspect, diff), List.of()));
        return lines.entrySet().stream().map(found -> event(found, diff)).toList();
    }

    /// What ran out with a day, as far as it is over by a moment: a term, or the date until which
    /// answers are withheld.
    public static List<Event> of(RanOut ranOut, Instant now) {
        var entry = ranOut.entry();
        return Stream.concat(
                        expiry(entry, now)
                                .filter(event -> event.at().equals(after(ranOut.day())))
                                .stream(),
                        lapse(entry, ranOut.day(), now).stream())
                .toList();
    }

    /// The expiry of the term of an entry, if it has expired by a moment and did not end before.
    static Optional<Event> expiry(Entry entry, Instant now) {
        var standing = entry.standing();
        var on = standing.term().until().plusDays(1);
        var ending = standing.ending();
        var at = after(standing.term().until());
        return at.isAfter(now) || standing.continued() || ending != null && !ending.on().isAfter(on)
                ? Optional.empty()
                : Optional.of(new Event(Kind.EXPIRED, at, null, entry, List.of()));
    }

    /// That the date until which an entry withholds answers has passed by a moment, while the
    /// certification was in force. They stay withheld until the entry is published anew.
    static Optional<Event> lapse(Entry entry, LocalDate day, Instant now) {
        var lines =
                entry.statements().entrySet().stream()
                        .filter(said ->
                                said.getValue() instanceof Statement.Withheld(var _, var until, _)
                                        && until.equals(day))
                        .map(said -> EntryDiff.Line.kept(said.getKey(), said.getValue()))
                        .toList();
        return lines.isEmpty()
                        || after(day).isAfter(now)
                        || !entry.standing().isInForceOn(day.plusDays(1))
                ? Optional.empty()
                : Optional.of(new Event(Kind.WITHHOLDING_LAPSED, after(day), null, entry, lines));
    }

    /// When a day is over in Tokyo.
    static Instant after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Tokyo.ZONE).toInstant();
    }

    private static Event event(Kind kind, Entry first) {
        return new Event(kind, first.standing().publishedAt(), null, first, List.of());
    }

    private static Event event(Map.Entry<Kind, List<EntryDiff.Line>> found, EntryDiff diff) {
        var at = diff.to().standing().publishedAt();
        return new Event(found.getKey(), at, diff.from(), diff.to(), found.getValue());
    }

    private static Kind kind(EntryDiff.Line line, Set<Aspect> aspects) {
        if (line.isByEdition() && aspects.contains(Aspect.EDITION)) {
            return Kind.EDITION_CHANGED;
        }
        if (isWithheld(line.now())) {
            return Kind.WITHHELD;
        }
        return isWithheld(line.was()) ? Kind.WITHHOLDING_ENDED : Kind.ITEMS_CHANGED;
    }

    /// Whether it was withheld at the time, not only since.
    private static boolean isWithheld(Statement statement) {
        return statement instanceof Statement.Withheld(_, _, var formerly) && !formerly;
    }

    private static Kind kind(Aspect aspect, EntryDiff diff) {
        return switch (aspect) {
            case SERVICE_NAME, PROVIDER_NAME, CORPORATE_NUMBER, SUMMARY -> Kind.NAMES_CHANGED;
            case SERVICE_URL, SERVICE_TYPES -> Kind.NAMES_CHANGED;
            case CERTIFIED -> Kind.CORRECTED;
            case TERM ->
                    until(diff.to()).isAfter(until(diff.from())) ? Kind.RENEWED : Kind.CORRECTED;
            case EDITION -> Kind.EDITION_CHANGED;
            case CONTINUED -> Kind.RENEWAL_EXAMINED;
            case ENDING ->
                    Optional.ofNullable(diff.to().standing().ending())
                            .map(Events::kind)
                            .orElse(Kind.CORRECTED);
        };
    }

    private static LocalDate until(Entry entry) {
        return entry.standing().term().until();
    }

    private static Kind kind(Ending ending) {
        return switch (ending.kind()) {
            case REVOKED -> Kind.REVOKED;
            case SERVICE_ENDED -> Kind.SERVICE_ENDED;
            case SWITCHED -> Kind.SWITCHED;
            case RENEWAL_REFUSED -> Kind.RENEWAL_REFUSED;
        };
    }
}

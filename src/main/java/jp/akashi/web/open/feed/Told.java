package jp.akashi.web.open.feed;

import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.directory.EntryDiff;
import jp.akashi.directory.Event;
import jp.akashi.export.Addresses;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Bulletin;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Tone;
import jp.akashi.web.open.past.EventWords;

/// An event as pages and feeds tell it.
public record Told(Event event, Schemes schemes) {
    private static final int MOST_NAMES = 5;

    /// A bulletin on a service, and the entry whose names it goes by.
    record Posted(Bulletin bulletin, Entry entry) {}

    public Label kind() {
        return EventWords.name(event.kind());
    }

    public Tone tone() {
        return EventWords.tone(event.kind());
    }

    public String scheme() {
        return event.entry().edition().scheme().value();
    }

    public Label schemeName() {
        return schemes.get(event.entry().edition().scheme()).shortName();
    }

    /// The page that shows it: the two revisions side by side, or the service.
    public String path() {
        var service = Addresses.of(event.entry().number());
        var before = event.before();
        return before == null
                ? service
                : "%s/diff/%d..%d"
                        .formatted(
                                service,
                                before.standing().revision(),
                                event.entry().standing().revision());
    }

    public String service() {
        return Addresses.of(event.entry().number());
    }

    /// The names of the items it is about, the first few; empty when it is about none.
    public String items(Language say) {
        var lines = event.lines();
        var names =
                lines.stream()
                        .limit(MOST_NAMES)
                        .map(line -> name(line, say))
                        .collect(Collectors.joining(say.of("、", ", ")));
        int more = lines.size() - MOST_NAMES;
        return more > 0 ? names + say.of(" ほか%d項目", " and %d more").formatted(more) : names;
    }

    /// What the kind of event does not say by itself; empty where it says enough.
    public String note(Language say) {
        return EventWords.lapsed(event, say);
    }

    private String name(EntryDiff.Line line, Language say) {
        var name = EventWords.items(line, event, schemes, say);
        return line.relation() == EntryDiff.Relation.REWORDED || line.relation().isRegrouping()
                ? say.of("%s(%s)", "%s (%s)")
                        .formatted(name, say.of(EventWords.name(line.relation())))
                : name;
    }

    static List<Told> list(List<Event> events, Schemes schemes) {
        return events.stream().map(event -> new Told(event, schemes)).toList();
    }
}

package jp.akashi.web.open.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.directory.Changes;
import jp.akashi.directory.Event;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What changed in the register (変更の記録), the latest first, narrowed by scheme and kind.
@Controller
public class ChangesPage {
    private static final int MOST = 50;
    private static final Label TITLE = new Label("変更の記録", "What changed in the register");

    private final Changes changes;
    private final Schemes schemes;

    /// What the reader asked for, as the address says it; blank where all are meant.
    public record Asked(String scheme, String kind) {
        public boolean isNarrowed() {
            return !scheme.isEmpty() || !kind.isEmpty();
        }

        /// The page of what was told before a place.
        public String older(long place) {
            return "/changes?before=" + place + more("&scheme=", scheme) + more("&kind=", kind);
        }

        private static String more(String start, String value) {
            return value.isEmpty() ? "" : start + value;
        }
    }

    /// @param older the address of what came before, if there is more
    public record View(
            Asked asked, List<Told> events, List<Scheme> schemes, Optional<String> older) {
        public List<Event.Kind> kinds() {
            return List.of(Event.Kind.values());
        }

        public static String key(Event.Kind kind) {
            return FeedWriter.key(kind);
        }
    }

    public ChangesPage(Changes changes, Schemes schemes) {
        this.changes = changes;
        this.schemes = schemes;
    }

    @GetMapping("/changes")
    public Page show(
            @RequestParam(defaultValue = "") String scheme,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String before) {
        boolean isScheme =
                scheme.isEmpty()
                        || schemes.all().stream().anyMatch(one -> one.id().value().equals(scheme));
        boolean isKind = kind.isEmpty() || kinds().anyMatch(kind::equals);
        if (!isScheme || !isKind || !before.matches("[0-9]{0,18}")) {
            return Refusal.badRequest(
                    new Label(
                            "絞り込みの指定を読み取れません。「変更の記録」の画面から選び直してください。",
                            "This cannot be narrowed so. Please choose again on the page of changes."));
        }
        return page(new Asked(scheme, kind), before);
    }

    private static Stream<String> kinds() {
        return Stream.of(Event.Kind.values()).map(FeedWriter::key);
    }

    private Page page(Asked asked, String before) {
        long place = before.isEmpty() ? Long.MAX_VALUE : Long.parseLong(before);
        var latest = changes.latest(place, MOST, event -> isWanted(event, asked));
        var view =
                new View(
                        asked,
                        Told.list(latest.events(), schemes),
                        schemes.all(),
                        latest.older().map(asked::older));
        return Page.of("open/changes", Actor.OPEN, TITLE).with("view", view);
    }

    private static boolean isWanted(Event event, Asked asked) {
        return (asked.scheme().isEmpty()
                        || event.entry().edition().scheme().value().equals(asked.scheme()))
                && (asked.kind().isEmpty() || FeedWriter.key(event.kind()).equals(asked.kind()));
    }
}

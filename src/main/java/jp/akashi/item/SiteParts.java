package jp.akashi.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.akashi.item.Reading.Unreadable;

/// A text taken apart by the marks of its sites.
sealed interface SiteParts {
    record Found(Map<String, String> bySite) implements SiteParts {}

    record Wrong(Unreadable why) implements SiteParts {}

    /// Takes apart what the notation printed: each line that begins with a mark is the head of a
    /// part, in the order of the sites.
    static Optional<SiteParts> exact(List<String> sites, String text) {
        var parts = new LinkedHashMap<String, String>();
        int next = 0;
        var site = "";
        for (var line : text.split("\n", -1)) {
            if (SiteMarks.startWith(line)) {
                var place = headOf(sites, next, line);
                if (place.isEmpty()) {
                    return Optional.empty();
                }
                next = place.getAsInt() + 1;
                site = sites.get(next - 1);
                parts.put(site, line.substring(SiteMarks.head(sites, next - 1).length()));
            } else if (next == 0) {
                return Optional.empty();
            } else {
                parts.merge(site, "\n" + line, String::concat);
            }
        }
        parts.replaceAll((_, words) -> SiteMarks.moveOut(words));
        return Optional.of(new Found(parts));
    }

    /// Takes apart what people write: marks at the beginning or behind a blank or a stop, with or
    /// without the names of the sites.
    static SiteParts loose(List<String> sites, String text) {
        var found =
                Pattern.compile("(?<![^\\s\\u3000、。,.;:：/／)）])[" + SiteMarks.ALL + "]")
                        .matcher(text);
        var ends = found.results().toList();
        if (ends.isEmpty() || ends.getFirst().start() > 0) {
            return new Wrong(Unreadable.of(Misfit.MARKS_MISSING, "sites", sites.size()));
        }
        var parts = new LinkedHashMap<String, String>();
        for (int at = 0; at < ends.size(); at++) {
            boolean last = at + 1 == ends.size();
            int end = last ? text.length() : ends.get(at + 1).start();
            int place = SiteMarks.ALL.indexOf(ends.get(at).group());
            if (place >= sites.size()) {
                return wrong(Misfit.TOO_MANY_MARKS, ends.get(at).group(), sites);
            }
            var site = sites.get(place);
            var words = text.substring(ends.get(at).end(), end).strip();
            if (parts.put(site, nameless(site, last ? words : unjoined(words))) != null) {
                return wrong(Misfit.MARK_TWICE, ends.get(at).group(), sites);
            }
        }
        return new Found(parts);
    }

    private static SiteParts wrong(Misfit misfit, String mark, List<String> sites) {
        return new Wrong(Unreadable.of(misfit, "mark", mark).with("sites", sites.size()));
    }

    private static OptionalInt headOf(List<String> sites, int from, String line) {
        return IntStream.range(from, sites.size())
                .filter(place -> line.startsWith(SiteMarks.head(sites, place)))
                .findFirst();
    }

    /// The words without the stop that only joins them to the next mark.
    private static String unjoined(String words) {
        return words.replaceFirst("[、,，;；/／]$", "").strip();
    }

    /// The words without the name of their site in front of them.
    private static String nameless(String site, String words) {
        var stops = ":：、。,，/／(（";
        return new Lexicon<>(Map.of(Typed.fold(site), site), Typed::fold, stops)
                .start(words)
                .map(start -> Typed.without(":：、。,，/／", start.rest()))
                .filter(rest -> !rest.isEmpty())
                .orElse(words);
    }
}

package jp.akashi.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The answers for several data centres in one text (①○○DC ②△△DC と併記): a part begins with the mark
/// of the site's place, its name and a colon. Lines of an answer that begin with such a mark
/// themselves are moved in by a full-width space. One site alone needs no mark.
final class PartsNotation {
    private PartsNotation() {}

    static String print(Kind kind, List<String> sites, Map<String, Value> bySite) {
        var named = named(sites);
        var plain = named.size() == 1 ? plain(kind, bySite) : "";
        if (readNamed(kind, named, plain).equals(new PartsReading.Read(bySite))) {
            return plain;
        }
        var parts = new ArrayList<String>();
        for (int place = 0; place < named.size(); place++) {
            var value = bySite.get(named.get(place));
            if (value != null) {
                var words = SiteMarks.moveIn(Notation.print(kind, value));
                parts.add(SiteMarks.head(named, place) + " " + words);
            }
        }
        return String.join("\n", parts);
    }

    static PartsReading read(Kind kind, List<String> sites, String text) {
        return readNamed(kind, named(sites), Typed.clean(text));
    }

    /// Where no site is named, the answer is that of the nameless one.
    private static List<String> named(List<String> sites) {
        return sites.isEmpty() ? List.of("") : sites;
    }

    private static String plain(Kind kind, Map<String, Value> bySite) {
        return bySite.values().stream()
                .findFirst()
                .map(value -> Notation.print(kind, value))
                .orElse("");
    }

    private static PartsReading readNamed(Kind kind, List<String> sites, String text) {
        if (text.isEmpty()) {
            return new PartsReading.Read(Map.of());
        }
        return switch (SiteParts.exact(sites, text).orElseGet(() -> loose(kind, sites, text))) {
            case SiteParts.Wrong(var why) -> new PartsReading.Unreadable("", why);
            case SiteParts.Found(var bySite) -> readEach(kind, bySite);
        };
    }

    /// One site alone may be answered without a mark, and its words may have marks of their own.
    private static SiteParts loose(Kind kind, List<String> sites, String text) {
        boolean whole =
                sites.size() == 1 && (kind instanceof Kind.Text || !SiteMarks.startWith(text));
        return whole
                ? new SiteParts.Found(Map.of(sites.getFirst(), text))
                : SiteParts.loose(sites, text);
    }

    private static PartsReading readEach(Kind kind, Map<String, String> texts) {
        var values = new LinkedHashMap<String, Value>();
        for (var part : texts.entrySet()) {
            switch (Notation.read(kind, part.getValue())) {
                case Reading.Read(var value) -> values.put(part.getKey(), value);
                case Reading.Blank() -> {}
                case Reading.Unreadable why -> {
                    return new PartsReading.Unreadable(part.getKey(), why);
                }
            }
        }
        return new PartsReading.Read(values);
    }
}

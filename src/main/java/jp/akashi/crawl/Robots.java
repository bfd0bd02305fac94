package jp.akashi.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a site's robots.txt lets us read (RFC 9309): of the lines for us, or else for everybody,
/// the longest that fits the path counts, and allowing counts more than forbidding.
record Robots(List<Line> lines) {
    static final Robots OPEN = new Robots(List.of());
    static final Robots SHUT = new Robots(List.of(new Line(false, "/")));
    static final int MOST_LINES = 2000;
    static final int MOST_STARS = 20;
    private static final int LONGEST = 2000;
    private static final String EVERYBODY = "*";

    Robots {
        lines = List.copyOf(lines);
    }

    /// Paths that begin like this are to be read, or not; `*` stands for anything, `$` for the end.
    record Line(boolean allows, String pattern) {
        /// Each part between stars is looked for once, behind the one before.
        boolean fits(String path) {
            boolean ends = pattern.endsWith("$");
            var words = ends ? pattern.substring(0, pattern.length() - 1) : pattern;
            var parts = words.split("\\*", -1);
            int at = parts[0].length();
            if (!path.startsWith(parts[0])) {
                return false;
            }
            if (parts.length == 1) {
                return !ends || at == path.length();
            }
            for (int i = 1; i < parts.length - 1; i++) {
                int found = path.indexOf(parts[i], at);
                if (found < 0) {
                    return false;
                }
                at = found + parts[i].length();
            }
            var last = parts[parts.length - 1];
            return ends
                    ? path.length() - last.length() >= at && path.endsWith(last)
                    : path.indexOf(last, at) >= 0;
        }

        /// Whether it asks for more work than it is worth.
        boolean isTooMuch() {
            return pattern.length() > LONGEST
                    || pattern.chars().filter(letter -> letter == '*').count() > MOST_STARS;
        }
    }

    /// The lines, unless they are more than anybody reads: such a site is left alone, as one whose
    /// file is too large.
    private static Robots of(List<Line> lines) {
        boolean tooMuch = lines.size() > MOST_LINES || lines.stream().anyMatch(Line::isTooMuch);
        return tooMuch ? SHUT : new Robots(lines);
    }

    /// @param name our name as robots.txt files call us
    static Robots read(String text, String name) {
        var ours = new ArrayList<Line>();
        var everybodys = new ArrayList<Line>();
        boolean named = false;
        boolean forUs = false;
        boolean forAll = false;
        boolean inNames = false;
        for (var raw : text.lines().toList()) {
            var line = raw.replaceFirst("#.*", "").strip();
            int colon = line.indexOf(':');
            if (colon < 0) {
                continue;
            }
            var key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            var value = line.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                forUs = inNames && forUs || value.equalsIgnoreCase(name);
                forAll = inNames && forAll || value.equals(EVERYBODY);
                named |= forUs;
                inNames = true;
            } else if (key.equals("allow") || key.equals("disallow")) {
                inNames = false;
                if (!value.isEmpty()) {
                    var rule = new Line(key.equals("allow"), value);
                    if (forUs) {
                        ours.add(rule);
                    }
                    if (forAll) {
                        everybodys.add(rule);
                    }
                }
            }
        }
        return of(named ? ours : everybodys);
    }

    /// @param path with its query
    boolean mayRead(String path) {
        int longest = -1;
        boolean allowed = true;
        for (var line : lines) {
            int length = line.pattern().length();
            if (line.fits(path) && (length > longest || length == longest && line.allows())) {
                longest = length;
                allowed = line.allows();
            }
        }
        return allowed;
    }
}

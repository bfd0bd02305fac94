package jp.akashi.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a site's robots.txt lets us read (RFC 9309): of the lines for us, or else for everybody,
/// the longest that fits the path counts, and allowing counts more than forbidding.
record Robots(List<Line> lines) {
    static final Robots OPEN = new Robots(List.of());
    static final Robots SHUT = new Robots(List.of(new Line(false, "/")));
    private static final String EVERYBODY = "*";

    Robots {
        lines = List.copyOf(lines);
    }

    /// Paths that begin like this are to be read, or not; `*` stands for anything, `$` for the end.
    record Line(boolean allows, String pattern) {
        boolean fits(String path) {
            var form = new StringBuilder();
            boolean ends = pattern.endsWith("$");
            var words = ends ? pattern.substring(0, pattern.length() - 1) : pattern;
            for (var part : words.split("\\*", -1)) {
                form.append(form.isEmpty() ? "" : ".*?").append(Pattern.quote(part));
            }
            return Pattern.compile(form + (ends ? "" : ".*"), Pattern.DOTALL)
                    .matcher(path)
                    .matches();
        }
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
        return new Robots(named ? ours : everybodys);
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

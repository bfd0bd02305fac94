package jp.akashi.paper.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.Words;
import jp.akashi.takeover.Column;
import jp.akashi.takeover.TakeoverRules;

/// Which column says what, by the first line of the file.
///
/// @param places where the columns that are taken stand
/// @param leftOut the headings of the known ones that are not taken
record RegisterColumns(
        Map<Column, Integer> places, Map<Column, String> header, List<String> leftOut, int width) {
    private static final Words WORDS = Words.of("register");

    /// @return TKO-01 for a heading that is not known or stands twice, and for a column that is
    ///   missing
    static Outcome<RegisterColumns> of(List<String> first) {
        var known = known();
        var notTaken = names(WORDS.get("left-out")).collect(Collectors.toSet());
        var places = new EnumMap<Column, Integer>(Column.class);
        var header = new LinkedHashMap<Column, String>();
        var leftOut = new ArrayList<String>();
        var faults = new ArrayList<Obstacle>();
        int width = width(first);
        for (int at = 0; at < width; at++) {
            var heading = first.get(at).strip();
            var column = known.get(key(heading));
            if (column != null && places.putIfAbsent(column, at) != null) {
                faults.add(fault("column-twice", heading, at));
            } else if (column != null) {
                header.put(column, heading);
            } else if (notTaken.contains(key(heading))) {
                leftOut.add(heading);
            } else {
                faults.add(fault("column-unknown", heading, at));
            }
        }
        faults.addAll(missing(places.keySet()));
        return faults.isEmpty()
                ? Outcome.done(new RegisterColumns(places, header, leftOut, width))
                : Outcome.refused(faults);
    }

    private static List<Obstacle> missing(Set<Column> there) {
        return Stream.of(Column.values())
                .filter(column -> column.isRequired() && !there.contains(column))
                .map(column ->
                        Obstacle.of(TakeoverRules.FILE, "case", "column-missing")
                                .with(
                                        "column",
                                        names(WORDS.get("column." + column.key()))
                                                .collect(Collectors.joining("、"))))
                .toList();
    }

    /// Excel leaves empty columns at the end.
    private static int width(List<String> first) {
        int width = first.size();
        while (width > 0 && first.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private static Map<String, Column> known() {
        var known = new HashMap<String, Column>();
        for (var column : Column.values()) {
            names(WORDS.get("column." + column.key())).forEach(name -> known.put(name, column));
        }
        return known;
    }

    private static Stream<String> names(String list) {
        return Stream.of(list.split("\\|")).map(RegisterColumns::key);
    }

    private static String key(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }

    private static Obstacle fault(String kind, String heading, int at) {
        return Obstacle.of(TakeoverRules.FILE, "case", kind)
                .with("given", heading)
                .with("place", at + 1);
    }
}

package jp.akashi.demo.crowd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.akashi.demo.OwnWords;

/// A text taken apart once: what stands in every answer, and what is another thing in each.
record Template(List<Part> parts) {
    sealed interface Part {
        /// The same everywhere.
        record Literal(String text) implements Part {}

        /// A fact of the service, by its name in braces.
        record FactOf(String name) implements Part {}

        /// One of several.
        record OneOf(List<String> list) implements Part {}

        /// A year that is as recent as the disclosure.
        record Year(int told) implements Part {}
    }

    private static final Map<String, String> WORDS = OwnWords.IN_USE.words();
    private static final Pattern CHANGING = changing();

    static Template of(String text) {
        var parts = new ArrayList<Part>();
        take(text, parts);
        return new Template(List.copyOf(parts));
    }

    /// The text as one service has it.
    String told(Facts facts, Dice dice) {
        var told = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case Part.Literal(var text) -> told.append(text);
                case Part.FactOf(var name) -> told.append(facts.get(name));
                case Part.OneOf(var list) -> told.append(dice.pickUneven(list));
                case Part.Year(int year) -> told.append(year + facts.yearsOn()).append("年");
            }
        }
        return told.toString();
    }

    boolean isPlain() {
        return parts.stream().allMatch(part -> part instanceof Part.Literal);
    }

    private static void take(String text, List<Part> parts) {
        var found = CHANGING.matcher(text);
        int taken = 0;
        while (found.find()) {
            literal(text.substring(taken, found.start()), parts);
            changing(found.group(), parts);
            taken = found.end();
        }
        literal(text.substring(taken), parts);
    }

    private static void literal(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part.Literal(text));
        }
    }

    private static void changing(String found, List<Part> parts) {
        var swap = Phrases.IN_USE.swaps().get(found);
        if (swap != null) {
            parts.add(new Part.OneOf(swap));
        } else if (WORDS.containsKey(found)) {
            take(WORDS.get(found), parts);
        } else if (found.startsWith("{")) {
            var name = found.substring(1, found.length() - 1);
            var list = Phrases.IN_USE.lists().get(name);
            parts.add(list != null ? new Part.OneOf(list) : new Part.FactOf(name));
        } else {
            parts.add(new Part.Year(Integer.parseInt(found.substring(0, 4))));
        }
    }

    /// The words of the sample first, then phrases, the longer before the shorter.
    private static Pattern changing() {
        var phrases = new LinkedHashMap<String, Integer>();
        WORDS.keySet().forEach(word -> phrases.put(word, 0));
        Phrases.IN_USE.swaps().keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .forEach(phrase -> phrases.put(phrase, 1));
        return Pattern.compile(
                phrases.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                        + "|\\{[a-z-]+}|202\\d年");
    }
}

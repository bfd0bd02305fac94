package jp.akashi.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Writes what the answers say into manuscripts: in place of a line `[項目 network.* support.hours]`,
/// a numbered section for each of these items that is answered. Of two lines that name an item, it
/// belongs to the one that names it more exactly; chapters left without a section fall away.
final class Chapters {
    private static final Pattern LINE = Pattern.compile("(?m)^\\[項目 ([a-z0-9.* -]+)]$");
    private static final Pattern CHAPTERS = Pattern.compile("(?m)^(?=# )");
    private static final String TITLE = "# ";

    private final List<Asked> asked;
    private final AnswerText text;
    private final List<String> patterns;

    /// @param asked the items to write about
    /// @param text what is answered to them
    /// @param all the manuscripts that share the items among them
    Chapters(List<Asked> asked, AnswerText text, List<Manuscript> all) {
        this.asked = asked;
        this.text = text;
        this.patterns = all.stream().flatMap(Chapters::patterns).toList();
    }

    private static Stream<String> patterns(Manuscript manuscript) {
        return LINE.matcher(manuscript.text())
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(" +")));
    }

    /// The mark of an item's section: 資料5#network-line.
    static String mark(String item) {
        return item.replace('.', '-');
    }

    /// The citation of the section that a manuscript has for an item, unless another one has it or
    /// nothing is claimed.
    Optional<String> findReference(Manuscript manuscript, String item) {
        return findPattern(item)
                .filter(pattern -> patterns(manuscript).anyMatch(pattern::equals))
                .filter(pattern -> of(pattern).stream().anyMatch(one -> one.is(item)))
                .map(_ -> manuscript.label() + "#" + mark(item));
    }

    private Optional<String> findPattern(String item) {
        return patterns.stream()
                .filter(pattern -> covers(pattern, item))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean covers(String pattern, String item) {
        return pattern.endsWith("*")
                ? item.startsWith(pattern.substring(0, pattern.length() - 1))
                : item.equals(pattern);
    }

    Manuscript filled(Manuscript manuscript) {
        if (patterns(manuscript).findAny().isEmpty()) {
            return manuscript;
        }
        var chapters = new ArrayList<String>();
        int number = 0;
        for (var chapter : CHAPTERS.split(manuscript.text())) {
            if (!chapter.startsWith(TITLE)) {
                chapters.add(chapter);
            } else if (!isEmpty(chapter)) {
                chapters.add(filled(chapter, ++number));
            }
        }
        return new Manuscript(manuscript.head(), String.join("", chapters));
    }

    /// Only items make a chapter empty: one that is all words has none to lack.
    private boolean isEmpty(String chapter) {
        var lines = LINE.matcher(chapter).results().toList();
        return !lines.isEmpty() && lines.stream().allMatch(line -> of(line.group(1)).isEmpty());
    }

    private String filled(String chapter, int number) {
        int[] section = {0};
        var filled =
                LINE.matcher(chapter)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(
                                        sections(of(found.group(1)), number, section)));
        return TITLE + number + ". " + filled.substring(TITLE.length());
    }

    private String sections(List<Asked> items, int chapter, int[] section) {
        var sections = new StringBuilder();
        for (var item : items) {
            sections.append(
                    "## %d.%d %s {#%s}%n%n%s%n"
                            .formatted(
                                    chapter,
                                    ++section[0],
                                    item.label(),
                                    mark(item.id().value()),
                                    text.of(item)));
        }
        return sections.toString();
    }

    /// In the order of the line's words, and within a word in the order of the form.
    private List<Asked> of(String line) {
        return Stream.of(line.split(" +"))
                .flatMap(pattern ->
                        asked.stream()
                                .filter(item ->
                                        findPattern(item.id().value())
                                                .filter(pattern::equals)
                                                .isPresent()))
                .filter(item -> !text.of(item).isBlank())
                .toList();
    }
}

package jp.akashi.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.item.Answer;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.kernel.Digest;
import jp.akashi.scheme.Row;

/// Finds what of an answer stands on a page of a document, so that the examiner's eye goes there
/// first. It points; it never judges.
public final class FindPassages {
    /// Fewer letters in a row may be the same by chance.
    private static final int TELLING = 6;

    private static final int MOST_LETTERS = 800;
    private final PageReader reader;
    private final PageTexts texts;

    public FindPassages(Units units, PageTexts texts) {
        this.reader = new PageReader(units, new SameWords(List.of()));
        this.texts = texts;
    }

    /// The passages of a page, counted from 1, the telling ones first; none where the page has no
    /// text.
    public List<Passage> on(Digest document, int page, Row row, Answer answer) {
        var pages = texts.pagesOf(document);
        if (page < 1 || page > pages.size() || pages.get(page - 1).isBlank()) {
            return List.of();
        }
        var read = reader.read(pages.get(page - 1));
        var found = new ArrayList<Passage>();
        var claims = new Claims(reader.figures()).of(row, answer);
        for (var claim : claims) {
            var support = reader.listSupport(read, claim);
            support.forEach(words -> found.add(new Passage(Passage.Kind.SAME, words)));
            if (support.isEmpty()) {
                reader.findContradiction(read, claim, claims)
                        .ifPresent(words -> found.add(new Passage(Passage.Kind.OTHER, words)));
            }
        }
        var bare = squeezed(read.text());
        said(answer)
                .flatMap(words -> common(squeezed(PageText.plain(words)), bare).stream())
                .forEach(words -> found.add(new Passage(Passage.Kind.SAID, words)));
        return found.stream().distinct().toList();
    }

    /// The words of an answer, wherever it has any.
    private static Stream<String> said(Answer answer) {
        return answer.parts().stream()
                .flatMap(part -> part.values().values().stream())
                .flatMap(FindPassages::words)
                .filter(words -> !words.isBlank());
    }

    private static Stream<String> words(Value value) {
        return switch (value) {
            case Value.Words(var text) -> Stream.of(text);
            case Value.YesNo(_, var detail, _) -> Stream.of(detail);
            case Value.Chosen(_, var detail) -> Stream.of(detail);
            case Value.Quantity amount -> Stream.of(amount.note());
            case Value.Rows(var rows) -> rows.stream().flatMap(cells -> cells.values().stream());
            case Value.Day _, Value.NotDone _, Value.NotDisclosed _ -> Stream.of();
        };
    }

    /// The longest pieces of a text that stand on the page, in their order.
    private static List<String> common(String text, String page) {
        var found = new ArrayList<String>();
        int last = Math.min(text.length(), MOST_LETTERS);
        for (int at = 0; at + TELLING <= last; at++) {
            int length = shared(text.substring(at, last), page);
            if (length >= TELLING) {
                found.add(text.substring(at, at + length));
                at += length - 1;
            }
        }
        return found;
    }

    /// How many letters of the text, from its beginning, stand on the page in a row.
    private static int shared(String text, String page) {
        int there = 0;
        int absent = text.length() + 1;
        while (absent - there > 1) {
            int half = (there + absent) / 2;
            if (page.contains(text.substring(0, half))) {
                there = half;
            } else {
                absent = half;
            }
        }
        return there;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}

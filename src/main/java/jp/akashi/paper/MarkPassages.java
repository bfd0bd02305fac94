package jp.akashi.paper;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.evidence.Passage;
import jp.akashi.paper.PageWords.Box;
import jp.akashi.paper.PageWords.Letter;

/// Turns passages into boxes over the picture of their page: one a line.
public final class MarkPassages {
    /// A figure as common as 「1」 is marked where it stands first; more would mark nothing.
    private static final int MOST_PLACES = 6;

    private MarkPassages() {}

    /// A box, and why it is there.
    public record Mark(Passage.Kind kind, Box box) {}

    public static List<Mark> of(List<Letter> letters, List<Passage> passages) {
        var page = new StringBuilder(letters.size());
        letters.forEach(letter -> page.append(dashed(letter.plain())));
        var marks = new ArrayList<Mark>();
        for (var passage : passages) {
            var words = words(passage);
            int places = 0;
            int at = page.indexOf(words);
            while (!words.isEmpty() && at >= 0 && places < MOST_PLACES) {
                if (standsAlone(letters, at)) {
                    lines(letters.subList(at, at + words.length()))
                            .forEach(box -> marks.add(new Mark(passage.kind(), box)));
                    places++;
                }
                at = page.indexOf(words, at + 1);
            }
        }
        return List.copyOf(marks);
    }

    private static String words(Passage passage) {
        var words = new StringBuilder();
        passage.words()
                .chars()
                .filter(letter -> !Character.isWhitespace(letter))
                .forEach(letter -> words.append(dashed((char) letter)));
        return words.toString();
    }

    /// 10分 does not stand in 110分, but it does behind the 1 of the cell before.
    private static boolean standsAlone(List<Letter> letters, int at) {
        if (at == 0 || !isFigure(letters.get(at).plain())) {
            return true;
        }
        var before = letters.get(at - 1);
        boolean goesOn = isFigure(before.plain()) || before.plain() == '.' || before.plain() == ',';
        return !goesOn || !before.box().touches(letters.get(at).box());
    }

    private static boolean isFigure(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static char dashed(char letter) {
        return "‐‑‒–—−".indexOf(letter) < 0 ? letter : '-';
    }

    private static List<Box> lines(List<Letter> letters) {
        var lines = new ArrayList<Box>();
        for (var letter : letters) {
            if (!lines.isEmpty() && lines.getLast().isContinuedBy(letter.box())) {
                lines.add(lines.removeLast().and(letter.box()));
            } else {
                lines.add(letter.box());
            }
        }
        return lines;
    }
}

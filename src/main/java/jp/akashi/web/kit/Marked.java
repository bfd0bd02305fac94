package jp.akashi.web.kit;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// A text before and after, word by word, as it is marked in red (朱書き).
public record Marked(List<Piece> was, List<Piece> now) {
    /// Some words; those that the other text does not have are marked.
    public record Piece(String text, boolean marked) {}

    public static Marked of(String was, String now) {
        var before = words(was);
        var after = words(now);
        var deltas =
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>()).getDeltas();
        return new Marked(
                pieces(before, deltas, AbstractDelta::getSource),
                pieces(after, deltas, AbstractDelta::getTarget));
    }

    /// The words of a Japanese text, with whatever stands between them; figures and Latin words
    /// stay whole.
    static List<String> words(String text) {
        var breaks = BreakIterator.getWordInstance(Locale.JAPANESE);
        breaks.setText(text);
        var words = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }

    private static List<Piece> pieces(
            List<String> words,
            List<AbstractDelta<String>> deltas,
            Function<AbstractDelta<String>, Chunk<String>> side) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var delta : deltas) {
            var chunk = side.apply(delta);
            add(pieces, words.subList(at, chunk.getPosition()), false);
            at = chunk.getPosition() + chunk.size();
            add(pieces, words.subList(chunk.getPosition(), at), true);
        }
        add(pieces, words.subList(at, words.size()), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, List<String> words, boolean marked) {
        var text = String.join("", words);
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}

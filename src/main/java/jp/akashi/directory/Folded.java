package jp.akashi.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A folded text that remembers where it came from, so that what is found in it can be marked in
/// the text as it was written.
public final class Folded {
    private final String text;
    private final int[] from;
    private final int[] to;

    Folded(String text, int[] from, int[] to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    public String text() {
        return text;
    }

    /// Where folded words occur in the text as it was written, in order and without overlap.
    public List<Snippet.Mark> marks(List<String> words) {
        var marks = new ArrayList<Snippet.Mark>();
        words.stream().filter(word -> !word.isEmpty()).forEach(word -> add(word, marks));
        marks.sort(Comparator.comparingInt(Snippet.Mark::from));
        var joined = new ArrayList<Snippet.Mark>();
        for (var mark : marks) {
            if (!joined.isEmpty() && mark.from() <= joined.getLast().to()) {
                var last = joined.removeLast();
                joined.add(new Snippet.Mark(last.from(), Math.max(last.to(), mark.to())));
            } else {
                joined.add(mark);
            }
        }
        return List.copyOf(joined);
    }

    private void add(String word, List<Snippet.Mark> marks) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            marks.add(new Snippet.Mark(from[at], to[at + word.length() - 1]));
        }
    }
}

package jp.akashi.directory;

import java.util.ArrayList;
import java.util.List;

/// A piece of a published text, as it was written, with the found words marked in it.
///
/// @param cutBefore whether the text began earlier
/// @param cutAfter whether the text goes on
public record Snippet(String text, List<Mark> marks, boolean cutBefore, boolean cutAfter) {
    /// From a character of the text to before another.
    public record Mark(int from, int to) {}

    private static final int BEFORE = 24;
    private static final int LONGEST = 110;

    public Snippet {
        marks = List.copyOf(marks);
    }

    /// The surroundings of the first mark.
    public static Snippet around(String text, List<Mark> marks) {
        int first = marks.isEmpty() ? 0 : marks.getFirst().from();
        int start = text.length() <= LONGEST ? 0 : border(text, Math.max(0, first - BEFORE));
        int end = border(text, Math.min(text.length(), start + LONGEST));
        var inside =
                marks.stream()
                        .filter(mark -> mark.from() < end)
                        .map(mark ->
                                new Mark(mark.from() - start, Math.min(mark.to(), end) - start))
                        .toList();
        return new Snippet(
                text.substring(start, end).replaceAll("\\s", " "),
                inside,
                start > 0,
                end < text.length());
    }

    /// A stretch of the text.
    public record Piece(String text, boolean marked) {}

    /// The text cut at its marks.
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var mark : marks) {
            pieces.add(new Piece(text.substring(at, mark.from()), false));
            pieces.add(new Piece(text.substring(mark.from(), mark.to()), true));
            at = mark.to();
        }
        pieces.add(new Piece(text.substring(at), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /// A place that does not cut a sign in two.
    private static int border(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                ? at - 1
                : at;
    }
}

package jp.akashi.mark;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.akashi.kernel.Digest;
import jp.akashi.mark.Drawing.Shape;

/// A mark as the platform hands it out: the digests of the files of its pack, and what it looks
/// like in each of its colourings.
public record Original(Set<Digest> files, List<Picture> pictures, List<Drawing> drawings) {
    private static final int FEWEST_SHAPES = 3;

    public Original {
        files = Set.copyOf(files);
        pictures = List.copyOf(pictures);
        drawings = List.copyOf(drawings);
    }

    public Likeness of(Look.Image image) {
        return switch (image) {
            case Look.Image.Points(var digest, var picture) ->
                    files.contains(digest)
                            ? Likeness.SAME
                            : best(pictures.stream().map(one -> new Resemblance(one).of(picture)));
            case Look.Image.Shapes(var digest, var drawing) ->
                    files.contains(digest)
                            ? Likeness.SAME
                            : best(drawings.stream().map(one -> likeness(one, drawing)));
            case Look.Image.Unread() -> Likeness.UNLIKE;
        };
    }

    /// Colourings differ in colour alone: what fits one of them fits.
    private static Likeness best(Stream<Likeness> found) {
        return found.min(Comparator.naturalOrder()).orElse(Likeness.UNLIKE);
    }

    private static Likeness likeness(Drawing ours, Drawing theirs) {
        if (ours.shapes().equals(theirs.shapes())) {
            return ours.window().equals(theirs.window()) ? Likeness.SAME : Likeness.PARTIAL;
        }
        if (ours.outlines().equals(theirs.outlines())) {
            return Likeness.RECOLOURED;
        }
        if (butLast(ours.shapes()).equals(butLast(theirs.shapes()))) {
            return Likeness.OTHER_NUMBER;
        }
        long kept = theirs.outlines().stream().filter(ours.outlines()::contains).distinct().count();
        if (kept >= FEWEST_SHAPES) {
            return theirs.shapes().size() < ours.shapes().size()
                    ? Likeness.PARTIAL
                    : Likeness.ALTERED;
        }
        return !theirs.title().isBlank() && theirs.title().equals(ours.title())
                ? Likeness.ALTERED
                : Likeness.UNLIKE;
    }

    /// The number is drawn last.
    private static List<Shape> butLast(List<Shape> shapes) {
        return shapes.isEmpty() ? List.of() : shapes.subList(0, shapes.size() - 1);
    }
}

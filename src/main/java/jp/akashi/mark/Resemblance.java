package jp.akashi.mark;

import java.util.Comparator;
import java.util.stream.Stream;
import jp.akashi.mark.Picture.Window;

/// Compares a picture with the drawn mark as an eye would: scaled and packed anew it is the same;
/// in other colours, cut or stretched it is not.
final class Resemblance {
    private static final int ACROSS = 45;
    private static final int DOWN = 48;
    private static final int SMALLEST = 20;
    private static final double SAME_SHAPE = 0.92;
    private static final double SAME_NUMBER = 0.75;
    private static final double SAME_COLOUR = 18;
    private static final double SAME_FORMAT = 0.05;
    private static final double FLAT = 22;
    private static final int READABLE = 140;
    private static final Window NUMBER = new Window(0.1, 0.84, 0.8, 0.11);
    private static final int NUMBER_ACROSS = 96;
    private static final int NUMBER_DOWN = 12;
    private static final int SIGNS = 12;

    private final Picture original;

    Resemblance(Picture drawn) {
        this.original = drawn;
    }

    Likeness of(Picture shown) {
        var picture = shown.trimmed();
        if (Math.min(picture.width(), picture.height()) < SMALLEST) {
            return Likeness.UNLIKE;
        }
        return Stream.of(original.frame(), original.opaque())
                .map(frame -> new Fit(picture, frame))
                .max(Comparator.comparingDouble(Fit::alike))
                .filter(fit -> fit.alike() >= SAME_SHAPE)
                .map(this::of)
                .orElseGet(() ->
                        new Parts(original).isPart(picture) ? Likeness.PARTIAL : Likeness.UNLIKE);
    }

    private Likeness of(Fit fit) {
        return fit.isStretched()
                ? Likeness.DISTORTED
                : fit.distance() > SAME_COLOUR
                        ? Likeness.RECOLOURED
                        : fit.isNumber() ? Likeness.SAME : Likeness.OTHER_NUMBER;
    }

    /// A picture laid over the mark within a frame; only what is opaque in the mark counts.
    private final class Fit {
        private final Picture picture;
        private final Window frame;
        private final float[] ours;
        private final float[] theirs;

        Fit(Picture picture, Window frame) {
            this.picture = picture;
            this.frame = frame;
            var solid = original.solid(frame, ACROSS, DOWN);
            this.ours = Cells.only(original.grid(frame, ACROSS, DOWN), solid);
            this.theirs = Cells.only(picture.grid(Window.WHOLE, ACROSS, DOWN), solid);
        }

        double alike() {
            return Math.abs(Cells.correlation(Cells.light(ours), Cells.light(theirs)));
        }

        double distance() {
            return Cells.distance(ours, theirs);
        }

        boolean isStretched() {
            double format = frame.width() * original.width() / (frame.height() * original.height());
            double theirFormat = picture.width() / (double) picture.height();
            return Math.abs(Math.log(theirFormat / format)) > SAME_FORMAT;
        }

        /// Whether the band says the same number, sign by sign; of what is too small to be read, it
        /// is taken to.
        boolean isNumber() {
            if (picture.width() < READABLE) {
                return true;
            }
            var one = Cells.light(original.grid(NUMBER, NUMBER_ACROSS, NUMBER_DOWN));
            var other = Cells.light(picture.grid(NUMBER.within(frame), NUMBER_ACROSS, NUMBER_DOWN));
            int wide = NUMBER_ACROSS / SIGNS;
            for (int sign = 0; sign < SIGNS; sign++) {
                if (!isSign(
                        Cells.columns(one, NUMBER_ACROSS, sign * wide, wide),
                        Cells.columns(other, NUMBER_ACROSS, sign * wide, wide))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isSign(float[] one, float[] other) {
            return Cells.spread(one) <= FLAT || Cells.correlation(one, other) >= SAME_NUMBER;
        }
    }
}

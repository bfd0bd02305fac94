package jp.akashi.mark;

import jp.akashi.mark.Picture.Window;

/// Finds out whether a picture is a window cut out of the mark.
final class Parts {
    private static final int ACROSS = 150;
    private static final int DOWN = 160;
    private static final int CELLS = 20;
    private static final double SAME_PART = 0.9;
    private static final double SAME_INK = 0.7;
    private static final double FLAT = 22;
    private static final double NARROWEST = 0.4;
    private static final double LOWEST = 0.3;
    private static final double STEP = 0.025;

    private final Picture original;
    private final int ink;

    Parts(Picture drawn) {
        this.ink = drawn.ink();
        this.original = drawn.trimmed().scaled(ACROSS, DOWN);
    }

    boolean isPart(Picture picture) {
        double format = picture.width() / (double) picture.height() * DOWN / ACROSS;
        int down = Math.max(6, Math.min(60, (int) Math.round(CELLS / format)));
        var theirs = Cells.light(picture.grid(Window.WHOLE, CELLS, down));
        if (Cells.spread(theirs) < FLAT || picture.share(ink) < SAME_INK) {
            return false;
        }
        for (double width = NARROWEST; width <= 1; width += 2 * STEP) {
            double height = width / format;
            if (height >= LOWEST && height <= 1 && isPart(theirs, width, height)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPart(float[] theirs, double width, double height) {
        int down = theirs.length / CELLS;
        for (double top = 0; top <= 1 - height + STEP / 2; top += STEP) {
            for (double left = 0; left <= 1 - width + STEP / 2; left += STEP) {
                var window = new Window(left, top, width, height);
                var ours = Cells.light(original.grid(window, CELLS, down));
                if (Cells.spread(ours) > FLAT
                        && Math.abs(Cells.correlation(ours, theirs)) > SAME_PART) {
                    return true;
                }
            }
        }
        return false;
    }
}

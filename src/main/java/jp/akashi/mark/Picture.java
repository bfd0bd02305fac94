package jp.akashi.mark;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/// A picture as points of colour on a white ground, which remembers what was transparent.
public final class Picture {
    private static final int CHANNELS = 3;
    private static final int NEAR = 40;
    private static final double FEW = 0.04;

    private final int width;
    private final int height;
    private final int[] points;
    private final boolean[] clear;

    /// @param points line by line, each 0xAARRGGBB; what is transparent shows white
    public Picture(int width, int height, int... points) {
        if (width < 1 || height < 1 || points.length != width * height) {
            throw new IllegalArgumentException(
                    "not %d by %d: %d".formatted(width, height, points.length));
        }
        this.width = width;
        this.height = height;
        this.points = points.clone();
        this.clear = new boolean[points.length];
        for (int i = 0; i < points.length; i++) {
            this.points[i] = onWhite(points[i]);
            this.clear[i] = points[i] >>> 24 < 0xff;
        }
    }

    /// The same picture in so many points.
    Picture scaled(int across, int down) {
        var cells = grid(Window.WHOLE, across, down);
        var scaled = new int[across * down];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] =
                    0xff000000
                            | (int) cells[CHANNELS * i] << 16
                            | (int) cells[CHANNELS * i + 1] << 8
                            | (int) cells[CHANNELS * i + 2];
        }
        return new Picture(across, down, scaled);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    private static int onWhite(int point) {
        int alpha = point >>> 24;
        int white = 0;
        for (int channel = 0; channel < CHANNELS; channel++) {
            int value = point >> 8 * channel & 0xff;
            white |= (value * alpha + 255 * (255 - alpha)) / 255 << 8 * channel;
        }
        return white;
    }

    /// Without an edge of the colour its corner has.
    Picture trimmed() {
        var frame = frame();
        return part(
                (int) Math.round(frame.left() * width),
                (int) Math.round(frame.top() * height),
                (int) Math.round(frame.width() * width),
                (int) Math.round(frame.height() * height));
    }

    /// Where the picture is without an edge of the colour its corner has.
    Window frame() {
        return frame(point -> !isNear(points[point], points[0]), FEW);
    }

    /// Where the picture is not transparent.
    Window opaque() {
        return frame(point -> !clear[point], 0);
    }

    /// @param few the part of a line of the edge that may be seen nevertheless
    private Window frame(IntPredicate seen, double few) {
        int left = 0;
        int right = width;
        int top = 0;
        int bottom = height;
        while (top < bottom - 1 && row(top, seen) <= few * width) {
            top++;
        }
        while (bottom - 1 > top && row(bottom - 1, seen) <= few * width) {
            bottom--;
        }
        while (left < right - 1 && column(left, seen) <= few * height) {
            left++;
        }
        while (right - 1 > left && column(right - 1, seen) <= few * height) {
            right--;
        }
        return new Window(
                left / (double) width,
                top / (double) height,
                (right - left) / (double) width,
                (bottom - top) / (double) height);
    }

    private int row(int row, IntPredicate seen) {
        int count = 0;
        for (int x = 0; x < width; x++) {
            count += seen.test(row * width + x) ? 1 : 0;
        }
        return count;
    }

    private int column(int column, IntPredicate seen) {
        int count = 0;
        for (int y = 0; y < height; y++) {
            count += seen.test(y * width + column) ? 1 : 0;
        }
        return count;
    }

    private Picture part(int left, int top, int wide, int high) {
        var kept = new int[wide * high];
        for (int row = 0; row < high; row++) {
            System.arraycopy(points, (top + row) * width + left, kept, row * wide, wide);
        }
        for (int i = 0; i < kept.length; i++) {
            kept[i] |= 0xff000000;
        }
        return new Picture(wide, high, kept);
    }

    /// The colour most points have besides white, as 0xRRGGBB.
    int ink() {
        var counts = new HashMap<Integer, Integer>();
        for (int i = 0; i < points.length; i++) {
            if (!clear[i] && points[i] != 0xffffff) {
                counts.merge(points[i], 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0xffffff);
    }

    /// What part of the picture has a colour, or white, or one between them.
    double share(int ink) {
        int count = 0;
        for (int point : points) {
            count += isBetween(point, ink) ? 1 : 0;
        }
        return count / (double) points.length;
    }

    /// Whether a colour lies near the line from the ink to white.
    private static boolean isBetween(int point, int ink) {
        double along = 0;
        double length = 0;
        for (int channel = 0; channel < CHANNELS; channel++) {
            int way = 255 - (ink >> 8 * channel & 0xff);
            along += way * (double) ((point >> 8 * channel & 0xff) - (ink >> 8 * channel & 0xff));
            length += way * (double) way;
        }
        double part = length == 0 ? 1 : Math.max(0, Math.min(1, along / length));
        for (int channel = 0; channel < CHANNELS; channel++) {
            int from = ink >> 8 * channel & 0xff;
            double there = from + part * (255 - from);
            if (Math.abs((point >> 8 * channel & 0xff) - there) > NEAR) {
                return false;
            }
        }
        return true;
    }

    /// Whether each cell of a grid laid over a window is wholly opaque.
    boolean[] solid(Window window, int across, int down) {
        var solid = new boolean[across * down];
        for (int cell = 0; cell < solid.length; cell++) {
            double left = window.left() + window.width() * (cell % across) / across;
            double top = window.top() + window.height() * (cell / across) / down;
            solid[cell] =
                    isSolid(new Window(left, top, window.width() / across, window.height() / down));
        }
        return solid;
    }

    private boolean isSolid(Window cell) {
        int right = Math.min(width, (int) Math.ceil((cell.left() + cell.width()) * width));
        int bottom = Math.min(height, (int) Math.ceil((cell.top() + cell.height()) * height));
        for (int y = clamp((int) (cell.top() * height), height - 1); y < bottom; y++) {
            for (int x = clamp((int) (cell.left() * width), width - 1); x < right; x++) {
                if (clear[y * width + x]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isNear(int one, int other) {
        for (int channel = 0; channel < CHANNELS; channel++) {
            if (Math.abs((one >> 8 * channel & 0xff) - (other >> 8 * channel & 0xff)) > NEAR) {
                return false;
            }
        }
        return true;
    }

    /// The mean colours of a grid laid over a window of the picture, three values a cell.
    ///
    /// @param window in parts of width and height
    float[] grid(Window window, int across, int down) {
        var cells = new float[across * down * CHANNELS];
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                mean(
                        new Window(
                                window.left() + window.width() * column / across,
                                window.top() + window.height() * row / down,
                                window.width() / across,
                                window.height() / down),
                        cells,
                        (row * across + column) * CHANNELS);
            }
        }
        return cells;
    }

    private void mean(Window cell, float[] into, int at) {
        int left = clamp((int) Math.floor(cell.left() * width), width - 1);
        int top = clamp((int) Math.floor(cell.top() * height), height - 1);
        int right = Math.max(left + 1, (int) Math.round((cell.left() + cell.width()) * width));
        int bottom = Math.max(top + 1, (int) Math.round((cell.top() + cell.height()) * height));
        int count = 0;
        for (int y = top; y < Math.min(bottom, height); y++) {
            for (int x = left; x < Math.min(right, width); x++) {
                int point = points[y * width + x];
                into[at] += point >> 16 & 0xff;
                into[at + 1] += point >> 8 & 0xff;
                into[at + 2] += point & 0xff;
                count++;
            }
        }
        for (int channel = 0; channel < CHANNELS; channel++) {
            into[at + channel] /= count;
        }
    }

    private static int clamp(int value, int most) {
        return Math.max(0, Math.min(value, most));
    }

    /// A part of a picture in parts of its width and height.
    record Window(double left, double top, double width, double height) {
        static final Window WHOLE = new Window(0, 0, 1, 1);

        /// This window as it lies within a frame.
        Window within(Window frame) {
            return new Window(
                    (left - frame.left) / frame.width,
                    (top - frame.top) / frame.height,
                    width / frame.width,
                    height / frame.height);
        }
    }
}

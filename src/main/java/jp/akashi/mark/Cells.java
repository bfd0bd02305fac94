package jp.akashi.mark;

import java.util.Arrays;

/// Sums over the cells of grids laid over pictures: three values a cell for colours, one for light.
final class Cells {
    private static final int CHANNELS = 3;

    private Cells() {}

    /// The colours of the cells that count.
    static float[] only(float[] colours, boolean[] counting) {
        var kept = new float[colours.length];
        int count = 0;
        for (int cell = 0; cell < counting.length; cell++) {
            if (counting[cell]) {
                System.arraycopy(colours, cell * CHANNELS, kept, count * CHANNELS, CHANNELS);
                count++;
            }
        }
        return Arrays.copyOf(kept, count * CHANNELS);
    }

    static float[] light(float[] colours) {
        var light = new float[colours.length / CHANNELS];
        for (int i = 0; i < light.length; i++) {
            light[i] =
                    0.3f * colours[3 * i] + 0.59f * colours[3 * i + 1] + 0.11f * colours[3 * i + 2];
        }
        return light;
    }

    /// Some columns of a grid.
    static float[] columns(float[] cells, int across, int from, int wide) {
        int down = cells.length / across;
        var kept = new float[wide * down];
        for (int row = 0; row < down; row++) {
            System.arraycopy(cells, row * across + from, kept, row * wide, wide);
        }
        return kept;
    }

    static double distance(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs(one[i] - other[i]);
        }
        return sum / one.length;
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    static double spread(float[] values) {
        double mean = mean(values);
        double sum = 0;
        for (float value : values) {
            sum += (value - mean) * (value - mean);
        }
        return Math.sqrt(sum / values.length);
    }

    static double correlation(float[] one, float[] other) {
        double meanOne = mean(one);
        double meanOther = mean(other);
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - meanOne) * (other[i] - meanOther);
            first += (one[i] - meanOne) * (one[i] - meanOne);
            second += (other[i] - meanOther) * (other[i] - meanOther);
        }
        return first == 0 || second == 0 ? 0 : both / Math.sqrt(first * second);
    }
}

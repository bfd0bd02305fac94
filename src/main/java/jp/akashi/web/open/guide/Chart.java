package jp.akashi.web.open.guide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A chart of horizontal bars as it is drawn: labels stand above their bars, so that it can be read
/// in the hand. Lengths are those of the drawing, which is 340 wide.
///
/// @param id its name in data and in the page
/// @param note what has to be known to read it
public record Chart(String id, String title, String note, List<Bar> bars) {
    static final int WIDTH = 340;
    static final int ROW = 40;

    private static final int ROOM_FOR_COUNT = 56;

    /// A bar, with the address of the services it counts, if there is one.
    public record Bar(
            String key, String label, int count, @Nullable String href, int top, int length) {
        public int labelAt() {
            return top + 14;
        }

        public int barAt() {
            return top + 20;
        }

        public int countAt() {
            return length + 6;
        }
    }

    /// What is counted, before it is drawn.
    record Line(String key, String label, int count, @Nullable String href) {}

    static Chart of(String id, String title, String note, List<Line> lines) {
        int most = lines.stream().mapToInt(Line::count).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (var line : lines) {
            int length = most == 0 ? 0 : line.count() * (WIDTH - ROOM_FOR_COUNT) / most;
            bars.add(
                    new Bar(
                            line.key(),
                            line.label(),
                            line.count(),
                            line.href(),
                            bars.size() * ROW,
                            line.count() == 0 ? 0 : Math.max(2, length)));
        }
        return new Chart(id, title, note, bars);
    }

    public int height() {
        return bars.size() * ROW + 4;
    }
}

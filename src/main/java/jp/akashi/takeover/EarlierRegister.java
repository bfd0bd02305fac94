package jp.akashi.takeover;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.RuleId;

/// The earlier register (引継ぎ元の台帳) as its file says it, line by line.
///
/// @param header how the columns that are taken are headed
/// @param leftOut the headings of the columns that are known and not taken
public record EarlierRegister(
        File file, Map<Column, String> header, List<String> leftOut, List<Line> lines) {
    /// The file and what tells it from another.
    public record File(String name, Digest digest, String encoding) {}

    /// A line by its number in the file, which counts from one.
    public record Line(int number, Map<Column, String> cells) {
        public Line {
            cells = new EnumMap<>(cells);
        }

        /// What stands in the column; empty where there is no such column.
        public String get(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    public EarlierRegister {
        header = Map.copyOf(header);
        leftOut = List.copyOf(leftOut);
        lines = List.copyOf(lines);
    }

    /// Something that is wrong with a cell: with its line, its column as the file heads it, and
    /// what stands there.
    Obstacle fault(Line line, Column column, RuleId rule, String kind) {
        return Obstacle.of(rule, "case", kind)
                .with("line", line.number())
                .with("column", header.getOrDefault(column, column.key()))
                .with("given", line.get(column));
    }
}

package jp.akashi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Reading the texts of all answers of an application, as the import of the Excel form does.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnswerNotation {
    private final List<Cell> cells = cells();

    private record Cell(Kind kind, String text) {}

    @Benchmark
    public List<Reading> read() {
        return cells.stream().map(cell -> Notation.read(cell.kind(), cell.text())).toList();
    }

    private static List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var row : Example.SCHEMES.get(Example.EDITION).rows()) {
            for (var field : row.fields()) {
                var text = row.item().help().example().getOrDefault(field.key(), "");
                cells.add(new Cell(field.kind(), text));
            }
        }
        return cells;
    }
}

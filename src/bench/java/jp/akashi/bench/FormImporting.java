package jp.akashi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.akashi.application.FaceSheet;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.form.FilledForm;
import jp.akashi.paper.form.FormImport;
import jp.akashi.paper.form.FormReader;
import jp.akashi.paper.form.FormWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Reading a filled-in Excel form of 112 items: at most 150 ms, warm. Beside it, making one.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class FormImporting {
    private final FormReader reader = new FormReader(Example.SCHEMES);
    private final FormWriter writer = new FormWriter(Example.SCHEMES);
    private final FilledForm form =
            new FilledForm(FaceSheet.empty(), List.of(), Example.disclosure(), Map.of(), List.of());
    private Path file = Path.of("form.xlsx");

    @Setup
    public void write() throws IOException {
        file = Files.write(Files.createTempFile("form", ".xlsx"), writer.write(form).orThrow());
    }

    @TearDown
    public void remove() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public Outcome<FormImport> read() {
        return reader.read(file, Example.EDITION);
    }

    @Benchmark
    public Outcome<byte[]> made() {
        return writer.write(form);
    }
}

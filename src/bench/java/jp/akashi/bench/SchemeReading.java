package jp.akashi.bench;

import java.util.concurrent.TimeUnit;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/// Reading and checking all schemes at start: at most 300 ms, cold, as a server does it once. The
/// fork has no cache of the JVM (`-XX:AOTCache`), with which the launcher starts a server.
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SchemeReading {
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Schemes cold() {
        return SchemeFiles.builtIn().read().orThrow();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 5, time = 2)
    public Schemes warm() {
        return SchemeFiles.builtIn().read().orThrow();
    }
}

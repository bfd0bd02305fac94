package jp.akashi.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.akashi.disclosure.CheckDisclosure;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.disclosure.Finding;
import jp.akashi.scheme.Edition;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Checking the 112 answers of 申請書B by themselves: the part of the pre-check that needs no
/// evidence.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DisclosureCheck {
    private final Edition edition = Example.SCHEMES.get(Example.EDITION);
    private final Disclosure disclosure = Example.disclosure();
    private final CheckDisclosure check =
            new CheckDisclosure(Example.SCHEMES.units(), Example.SCHEMES.words().productNames());

    @Benchmark
    public List<Finding> answers() {
        return check.check(edition, disclosure, List.of("東京DC"));
    }
}

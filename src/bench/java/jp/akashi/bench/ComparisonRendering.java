package jp.akashi.bench;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.akashi.store.memory.MemoryRegistry;
import jp.akashi.web.open.compare.CompareDesk;
import jp.akashi.web.open.compare.ComparePage;
import jp.akashi.web.open.compare.Shelf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.LinkedMultiValueMap;

/// Rendering the comparison of three services with their 112 answers, of 10,000 services held in
/// memory: of the same few again and again, or of others each time.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ComparisonRendering {
    private static final int SERVICES = 9_999;

    @Param({"300", "9996"})
    int compared;

    private final MemoryRegistry registry = new MemoryRegistry();
    private final InstantSource clock = () -> Instant.parse("2025-06-01T00:00:00Z");
    private final ComparePage page =
            new ComparePage(new CompareDesk(new Shelf(registry, registry, Example.SCHEMES), clock));
    private int next;

    @Setup
    public void publish() {
        var statements = Example.statements();
        for (int serial = 1; serial <= SERVICES; serial++) {
            registry.append(Example.entry(serial, statements));
        }
    }

    @Benchmark
    public byte[] page() throws Exception {
        next = (next + 3) % compared;
        var ids = "ai-%04d-2504,ai-%04d-2504,ai-%04d-2504".formatted(next + 1, next + 2, next + 3);
        var parameters = new LinkedMultiValueMap<String, String>();
        parameters.add("ids", ids);
        var request = new MockHttpServletRequest("GET", "/compare");
        request.setQueryString("ids=" + ids);
        var response = new Wire();
        page.compare(parameters).render(Map.of(), request, response);
        return response.bytes();
    }
}

package jp.akashi.bench;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.akashi.export.Source;
import jp.akashi.store.memory.MemoryBulletins;
import jp.akashi.store.memory.MemoryRegistry;
import jp.akashi.web.kit.Language;
import jp.akashi.web.open.ServicePage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.mock.web.MockHttpServletRequest;

/// Rendering the page of a service with its 112 answers, of 10,000 services held in memory: at most
/// 3 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ServicePageRendering {
    private static final int SERVICES = 9_999;

    private final MemoryRegistry registry = new MemoryRegistry();
    private final ServicePage page =
            new ServicePage(
                    registry,
                    Example.SCHEMES,
                    new Source.Publisher(path -> "https://akashi.example" + path, "見本認定機関"),
                    new MemoryBulletins(),
                    () -> Instant.parse("2025-06-01T00:00:00Z"));
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
        next = next % SERVICES + 1;
        var path = "/services/ai-%04d-2504".formatted(next);
        var request = new MockHttpServletRequest("GET", path);
        var response = new Wire();
        page.show(path.substring("/services/".length()), Language.JA, request)
                .render(Map.of(), request, response);
        return response.bytes();
    }
}

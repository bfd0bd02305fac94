package jp.akashi.bench;

import java.util.concurrent.TimeUnit;
import jp.akashi.certification.Certificate;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Term;
import jp.akashi.paper.CertificatePdf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Making the certificate (認定証) as a PDF: at most 100 ms, warm.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class CertificateMaking {
    private final CertificatePdf maker = new CertificatePdf("一般社団法人 例示クラウド協会");
    private final Certificate certificate =
            new Certificate(
                    "AI 0001-2504",
                    "みほん文書AI",
                    "株式会社みほんクラウド",
                    new Term(Example.CERTIFIED, Example.CERTIFIED.plusYears(2).minusDays(1)),
                    Example.CERTIFIED,
                    Example.SCHEMES.get(Example.EDITION.scheme()).name(),
                    "https://register.example/services/ai-0001-2504");

    @Benchmark
    public Outcome<byte[]> pdf() {
        return maker.make(certificate, Example.SCHEMES.get(Example.EDITION.scheme()).mark());
    }
}

package jp.akashi.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceSheet;
import jp.akashi.application.PreCheck;
import jp.akashi.application.PriorCertifications;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.disclosure.Finding;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.Pages;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.ProviderId;
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

/// The whole pre-check of an application that answers and cites every row, with documents whose
/// pages have no text: at most 1 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class PreChecking {
    private static final PreCheck.Subject SUBJECT =
            new PreCheck.Subject(new ProviderId("mihon"), LocalDate.of(2025, 6, 1));

    private final PreCheck check =
            new PreCheck(Example.SCHEMES, _ -> List.of(), PriorCertifications.none());
    private Dossier dossier = Dossier.empty(Example.EDITION);

    /// The edition the goal was set for, and the largest there is.
    @Param({"asp-saas-ai/2022-04-01", "medical-asp-saas/2017-10-01"})
    private String edition = "";

    @Setup
    public void fill() {
        var disclosure = Example.disclosure(EditionId.parse(edition));
        dossier = new Dossier(FaceSheet.empty(), List.of("東京DC"), disclosure, evidence(disclosure));
    }

    @Benchmark
    public List<Finding> whole() {
        return check.check(dossier, SUBJECT);
    }

    private static EvidenceIndex evidence(Disclosure disclosure) {
        var documents = new ArrayList<Evidence>();
        for (int number = 1; number <= 14; number++) {
            documents.add(document(number));
        }
        var index = new EvidenceIndex(documents, Map.of());
        int place = 0;
        for (ItemId item : disclosure.answers().keySet()) {
            var label = documents.get(place++ % documents.size()).label();
            index = index.withCitations(item, List.of(new Citation(label, Pages.of(1, 2), "")));
        }
        return index;
    }

    private static Evidence document(int number) {
        var file =
                new Evidence.StoredFile(Digest.of("document " + number), number + ".pdf", 9_000, 8);
        return new Evidence(
                new EvidenceId("document-" + number),
                "資料" + number,
                "社内規程 " + number,
                EvidenceKind.RULES,
                file,
                null,
                LocalDate.of(2025, 4, 1));
    }
}

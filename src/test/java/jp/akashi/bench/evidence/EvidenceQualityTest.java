package jp.akashi.bench.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The checks on evidence against pairs that a person has judged: they may get better, not worse.
class EvidenceQualityTest {
    private static final Schemes SCHEMES = SchemeFiles.builtIn().read().orThrow();
    private static final Path FOLDER = Path.of("samples/evidence");

    @TempDir Path folder;

    @Test
    void theChecksAreAtLeastAsOftenRightAsTheyWere() {
        var quality = Quality.of(new LabelledSet(FOLDER, SCHEMES));

        assertThat(quality.overall().precision()).isGreaterThan(0.88);
        assertThat(quality.overall().recall()).isGreaterThan(0.32);
        assertThat(Told.of(quality)).contains("EVI-06").contains("not supported");
    }

    @Test
    void halfOfThePairsAndMoreAreNotSupported() {
        var pairs = new LabelledSet(FOLDER, SCHEMES).pairs();

        assertThat(pairs).hasSizeGreaterThanOrEqualTo(120);
        assertThat(pairs.stream().filter(pair -> !pair.label().supported()).count())
                .isGreaterThanOrEqualTo(pairs.size() / 2);
    }

    @Test
    void everyFaultOfTheFileIsToldWithItsLine() throws IOException {
        var pairs = Files.readString(FOLDER.resolve("pairs.yaml"));
        Files.writeString(
                folder.resolve("pairs.yaml"),
                pairs.substring(0, pairs.indexOf("pairs:"))
                        + """
                        pairs:
                          - item: finance.sales
                            says: {answer: a lot}
                            at: [資料3 page 1]
                            supported: true
                            rule: EVI-07
                          - {item: no.such, at: [資料1 p.1], supported: true}
                        """);

        assertThatThrownBy(() -> PairFile.read(folder, SCHEMES))
                .hasMessageContaining("`a lot` is no answer")
                .hasMessageContaining("`資料3 page 1` is not of the form")
                .hasMessageContaining("`rule` belongs to a pair that is not supported")
                .hasMessageContaining("does not ask this item");
    }
}

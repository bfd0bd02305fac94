package jp.akashi.bench.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.akashi.Proves;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.RuleId;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The checks on evidence against pairs that a person has judged: they may get better, not worse.
class EvidenceQualityTest {
    private static final Schemes SCHEMES = SchemeFiles.builtIn().read().orThrow();
    private static final Path FOLDER = Path.of("samples/evidence");
    private static final Quality QUALITY = Quality.of(new LabelledSet(FOLDER, SCHEMES));

    @TempDir Path folder;

    @Test
    void theChecksAreAtLeastAsOftenRightAsTheyWere() {
        var quality = QUALITY;

        assertThat(quality.overall().precision()).isGreaterThan(0.92);
        assertThat(quality.overall().recall()).isGreaterThan(0.80);
        assertThat(Told.of(quality)).contains("EVI-06").contains("not supported");
    }

    /// Pairs the checks were not made with: what is claimed of the others has to hold for them.
    @Test
    void theChecksAreAsOftenRightAboutWhatTheyWereNotMadeWith() {
        var quality = Quality.of(new LabelledSet(Path.of("samples/evidence-held-back"), SCHEMES));
        var pairs = quality.judged().stream().map(Quality.Judged::pair).toList();

        assertThat(pairs).hasSizeGreaterThanOrEqualTo(70);
        assertThat(pairs.stream().filter(pair -> !pair.label().supported()).count())
                .isGreaterThanOrEqualTo(pairs.size() / 2);
        assertThat(quality.overall().precision()).isGreaterThan(0.92);
        assertThat(quality.overall().recall()).isGreaterThan(0.80);
    }

    @ParameterizedTest
    @Proves({"EVI-03", "EVI-06", "EVI-07", "EVI-08", "EVI-11", "EVI-12", "EVI-13", "EVI-14"})
    @CsvSource({
        "EVI-03, support.maintenance-notice",
        "EVI-06, provider-profile.established",
        "EVI-07, finance.interest-coverage",
        "EVI-08, compliance.staff-confidentiality",
        "EVI-11, platform.encryption",
        "EVI-12, service-basics.certifications",
        "EVI-13, network.firewall",
        "EVI-14, compliance.sales-rules",
    })
    void aRuleSpeaksOfAPrintedPageThatDoesNotBearItsClaimOut(String rule, String item) {
        assertThat(judged(item))
                .filteredOn(one -> one.pair().label().rule().equals(Optional.of(new RuleId(rule))))
                .anyMatch(one -> one.rules().contains(new RuleId(rule)));
    }

    @Test
    @Proves({"EVI-06", "EVI-11"})
    void thePageThatBearsTheClaimOutIsProposed() {
        assertThat(judged("network.firewall"))
                .anyMatch(one -> one.proposed().equals(Optional.of(4)));
        assertThat(judged("service-basics.prices"))
                .anyMatch(one -> one.proposed().equals(Optional.of(2)));
    }

    private static List<Quality.Judged> judged(String item) {
        return QUALITY.judged().stream()
                .filter(one -> one.pair().item().equals(new ItemId(item)))
                .toList();
    }

    @Test
    void halfOfThePairsAndMoreAreNotSupported() {
        var pairs = QUALITY.judged().stream().map(Quality.Judged::pair).toList();

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

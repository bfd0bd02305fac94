package jp.akashi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import jp.akashi.SmallDisk;
import jp.akashi.cli.rehearsal.Upload;
import jp.akashi.web.kit.Aside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who hands a document in while the disk is full is told so, and hands it in later.
@ExtendWith(Premises.Shared.class)
class FullDiskUploadTest {
    private static final String NAME = "ato-de.pdf";

    private final Premises premises;

    FullDiskUploadTest(Premises premises) {
        this.premises = premises;
    }

    @Test
    void nothingIsKeptOfItAndNothingStandsInTheListUntilThereIsRoom() throws IOException {
        var spot = spot();
        var disk = SmallDisk.at(premises.documents());
        assumeTrue(disk.isPresent(), "no right to mount");
        try (var _ = disk.get()) {
            Files.createDirectory(premises.documents().resolve("incoming"));
            var filler = premises.documents().resolve("filler");
            assertThatThrownBy(() -> Files.write(filler, new byte[1 << 21]))
                    .isInstanceOf(IOException.class);
            var told = hand(spot);
            assertThat(told.status()).isEqualTo(507);
            assertThat(told.page().select("main").text()).contains("保存する場所が足りない");
            assertThat(told.text()).doesNotContain("No space left", "java.io");
            try (var parts = Files.list(premises.documents().resolve("incoming"))) {
                assertThat(parts).isEmpty();
            }
            assertThat(listed(spot)).doesNotContain(NAME);
        }
        assertThat(hand(spot).status()).isLessThan(400);
        assertThat(listed(spot)).contains(NAME);
    }

    /// The form is not even read as far as its fields.
    @Test
    void aFormThatCannotBePutAsideIsAnsweredLikewise() throws IOException {
        var spot = spot();
        var reading = premises.part(Aside.class).folder();
        var disk = SmallDisk.at(reading);
        assumeTrue(disk.isPresent(), "no right to mount");
        try (var _ = disk.get()) {
            assertThatThrownBy(() -> Files.write(reading.resolve("filler"), new byte[1 << 21]))
                    .isInstanceOf(IOException.class);
            var told = hand(spot);
            assertThat(told.status()).isEqualTo(507);
            assertThat(told.page().select("main").text()).contains("保存する場所が足りない");
            assertThat(told.text()).doesNotContain("No space left", "java.io");
            try (var left = Files.list(reading)) {
                assertThat(left).containsExactly(reading.resolve("filler"));
            }
        }
        assertThat(hand(spot).status()).isLessThan(400);
    }

    private Trail.Spot spot() {
        return premises.walk(Who.QUEUED).forms().stream()
                .filter(one -> one.action().endsWith("/evidence"))
                .filter(Trail.Spot::takesFiles)
                .findFirst()
                .orElseThrow();
    }

    private String listed(Trail.Spot spot) {
        return premises.as(Who.QUEUED).get(spot.page()).page().select("main").text();
    }

    private Answer hand(Trail.Spot spot) throws IOException {
        return premises.as(Who.QUEUED)
                .post(spot.action(), spot.with(new Upload(NAME, BadFiles.good())));
    }
}

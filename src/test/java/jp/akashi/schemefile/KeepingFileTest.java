package jp.akashi.schemefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.akashi.keeping.Occasion;
import jp.akashi.keeping.PaperKind;
import jp.akashi.keeping.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What of a case is returned and kept, as data.
class KeepingFileTest {
    private static final String SOUND =
            "evidence:\n  refused: {return-within: 30, keep: 60}\nkept: [face-sheet, published]\n";

    @TempDir Path folder;

    @Test
    void theHousesOwnScheduleNamesEveryOccasionAndKeepsWhatIsNeverReturned() {
        var schedule = SchemeFiles.builtIn().keeping();
        for (var occasion : Occasion.values()) {
            assertThat(schedule.find(PaperKind.EVIDENCE, occasion)).isPresent();
            assertThat(schedule.find(PaperKind.FACE_SHEET, occasion)).isEmpty();
        }
        assertThat(schedule.kept())
                .containsExactlyInAnyOrder(PaperKind.FACE_SHEET, PaperKind.PUBLISHED);
    }

    @Test
    void whatIsNotInTheScheduleStays() throws IOException {
        var schedule = read(SOUND);
        assertThat(schedule.find(PaperKind.EVIDENCE, Occasion.REFUSED)).isPresent();
        assertThat(schedule.find(PaperKind.EVIDENCE, Occasion.REVOKED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keep: 60 | keep: 29 | documents are kept at least as long",
                "keep: 60 | keep: soon | `keep` has to be",
                "refused | denied | unknown key `denied`",
                "published | letters | `letters` is none of",
                ", published | '' | always kept"
            })
    void whatIsWrongIsSaid(String was, String is, String says) {
        assertThatThrownBy(() -> read(SOUND.replace(was, is)))
                .isInstanceOf(BrokenSchemes.class)
                .hasMessageContaining("keeping.yaml")
                .hasMessageContaining(says);
    }

    private Schedule read(String yaml) throws IOException {
        Files.writeString(folder.resolve("keeping.yaml"), yaml);
        return SchemeFiles.in(folder).keeping();
    }
}

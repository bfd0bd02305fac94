package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockMultipartFile;

class AsideTest {
    @TempDir Path parent;

    @Test
    void whatIsReadThereIsGoneAfterwards() throws IOException {
        var aside = new Aside(parent);
        var handed = new MockMultipartFile("file", "証拠".getBytes(StandardCharsets.UTF_8));
        var seen = new ArrayList<Path>();

        var read =
                aside.copied(
                        handed,
                        ".pdf",
                        file -> {
                            seen.add(file);
                            return Files.readString(file);
                        });

        assertThat(read).isEqualTo("証拠");
        assertThat(seen.getFirst().getFileName().toString()).endsWith(".pdf");
        assertThat(aside.folder()).isEmptyDirectory();
    }

    @Test
    void whatCannotBeReadIsGoneAsWell() {
        var aside = new Aside(parent);

        assertThatThrownBy(() ->
                        aside.with(
                                "",
                                _ -> {
                                    throw new IOException("damaged");
                                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("damaged");
        assertThat(aside.folder()).isEmptyDirectory();
    }

    @Test
    void nobodyElseMayLookThere() throws IOException {
        var granted = Files.getPosixFilePermissions(new Aside(parent).folder());

        assertThat(PosixFilePermissions.toString(granted)).isEqualTo("rwx------");
    }

    @Test
    void whatAnotherProcessReadsStays() throws IOException {
        var other =
                ProcessHandle.allProcesses()
                        .filter(process -> !process.equals(ProcessHandle.current()))
                        .filter(process -> process.info().startInstant().isPresent())
                        .findFirst()
                        .orElseThrow();
        long began = other.info().startInstant().orElseThrow().toEpochMilli();
        var near = Files.createDirectory(parent.resolve(other.pid() + "-" + (began + 1_000)));
        var far = Files.createDirectory(parent.resolve(other.pid() + "-" + (began + 60_000)));

        new Aside(parent);

        assertThat(near).exists();
        assertThat(far).doesNotExist();
    }

    /// The number of a process that ended may be that of another by now.
    @Test
    void whatTheDeadHaveLeftIsTakenAwayAndWhatTheLivingReadStays() throws IOException {
        var living = Files.writeString(new Aside(parent).folder().resolve("a.pdf"), "living");
        var own = ProcessHandle.current().pid();
        var dead = new ArrayList<Path>();
        for (var name :
                new String[] {"1000000007-1", own + "-1", "odd", "99999999999999999999-1"}) {
            var folder = Files.createDirectory(parent.resolve(name));
            dead.add(Files.writeString(folder.resolve("a.pdf"), "dead"));
        }

        new Aside(parent);

        assertThat(living).exists();
        assertThat(dead).allSatisfy(file -> assertThat(file.getParent()).doesNotExist());
    }
}

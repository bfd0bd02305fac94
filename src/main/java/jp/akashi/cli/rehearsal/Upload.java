package jp.akashi.cli.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file as somebody sends it.
public record Upload(String name, byte[] bytes) {
    static Upload of(Path file) {
        try {
            return new Upload(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException("a file of the sample: " + file, broken);
        }
    }

    Path copyTo(Path folder) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException("no place for " + name, broken);
        }
    }

    String type() {
        return name.endsWith(".pdf")
                ? "application/pdf"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }
}

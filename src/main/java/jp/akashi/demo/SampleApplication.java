package jp.akashi.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import jp.akashi.application.Dossier;
import jp.akashi.evidence.DocumentReader;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.evidence.TextIndex;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.paper.form.FilledForm;
import jp.akashi.paper.form.FormReader;
import jp.akashi.paper.form.ListedDocument;
import jp.akashi.scheme.Schemes;

/// The sample application that comes with the platform, read as if a provider had handed it in: the
/// Excel form, and the documents it lists.
public final class SampleApplication {
    private static final long LARGEST = 50_000_000;
    private final Shelves shelves;
    private final FormReader reader;

    /// Where documents go, and who opens them.
    public record Shelves(StoredFiles files, TextIndex texts, DocumentReader reader) {}

    public SampleApplication(Shelves shelves, Schemes schemes) {
        this.shelves = shelves;
        this.reader = new FormReader(schemes);
    }

    /// @throws IllegalStateException when the sample is not whole
    public Dossier of(SchemeId scheme) {
        var folder = "/samples/" + scheme + "/";
        try {
            var book = copy(folder + "application.xlsx");
            try {
                var form = reader.read(book).orThrow();
                if (!form.faults().isEmpty()) {
                    throw new IllegalStateException("the sample has faults: " + form.faults());
                }
                return filled(form.form(), folder);
            } finally {
                Files.deleteIfExists(book);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Dossier filled(FilledForm form, String folder) throws IOException {
        var index = EvidenceIndex.empty();
        for (var listed : form.documents()) {
            index = index.withDocument(stored(listed, folder));
        }
        return form.over(Dossier.empty(form.disclosure().edition()).with(index));
    }

    private Evidence stored(ListedDocument listed, String folder) throws IOException {
        var copy = copy(folder + "evidence/" + listed.fileName());
        try {
            var bytes = Files.readAllBytes(copy);
            var digest = shelves.files().put(new ByteArrayInputStream(bytes), LARGEST);
            var reading = shelves.reader().read(copy, listed.fileName()).orThrow();
            shelves.texts().put(digest, reading.plainTexts());
            var file =
                    new Evidence.StoredFile(
                            digest, listed.fileName(), bytes.length, reading.pages());
            return new Evidence(
                    EvidenceId.random(),
                    listed.label(),
                    listed.title(),
                    listed.kind(),
                    file,
                    listed.capture(),
                    listed.issuedOn());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static Path copy(String name) throws IOException {
        var copy = Files.createTempFile("sample", name.substring(name.lastIndexOf('.')));
        try (var stream = SampleApplication.class.getResourceAsStream(name)) {
            Files.write(copy, Objects.requireNonNull(stream, name).readAllBytes());
        }
        return copy;
    }
}

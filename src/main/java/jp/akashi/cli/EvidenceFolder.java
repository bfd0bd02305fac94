package jp.akashi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.evidence.DocumentReader;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.evidence.EvidenceRules;
import jp.akashi.evidence.PageTexts;
import jp.akashi.evidence.Reading;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.PdfReader;
import jp.akashi.paper.ReadingLimits;
import jp.akashi.paper.form.ListedDocument;

/// The documents of evidence (疎明資料) in a folder, read by the list of the form: what could be read,
/// and what is missing or cannot be taken.
final class EvidenceFolder {
    private final Path folder;
    private final DocumentReader reader = new PdfReader(ReadingLimits.standard());
    private final Map<Digest, List<String>> texts = new HashMap<>();
    private final List<Finding> faults = new ArrayList<>();
    private EvidenceIndex index = EvidenceIndex.empty();

    private EvidenceFolder(Path folder) {
        this.folder = folder;
    }

    /// The folder `evidence` beside a form.
    static EvidenceFolder beside(Path form) {
        return new EvidenceFolder(form.toAbsolutePath().resolveSibling("evidence"));
    }

    EvidenceFolder read(List<ListedDocument> documents) {
        documents.stream().filter(document -> !document.fileName().isEmpty()).forEach(this::read);
        return this;
    }

    EvidenceIndex index() {
        return index;
    }

    PageTexts texts() {
        return document -> texts.getOrDefault(document, List.of());
    }

    List<Finding> faults() {
        return List.copyOf(faults);
    }

    private void read(ListedDocument listed) {
        var found = find(listed.fileName());
        if (found.isEmpty()) {
            var missing =
                    Obstacle.of(EvidenceRules.FILED, "case", "file")
                            .with("label", listed.label())
                            .with("file", listed.fileName());
            faults.add(Finding.refuse(missing, Spot.ofDocument(listed.label())));
            return;
        }
        switch (reader.read(found.get(), listed.fileName())) {
            case Outcome.Done<Reading>(var reading) -> add(listed, found.get(), reading);
            case Outcome.Refused<Reading>(var obstacles) ->
                    obstacles.forEach(obstacle ->
                            faults.add(Finding.refuse(obstacle, Spot.ofDocument(listed.label()))));
        }
    }

    /// A name is that of a file in the folder, and no way out of it.
    private Optional<Path> find(String name) {
        try {
            var file = folder.resolve(name).normalize();
            return folder.normalize().equals(file.getParent()) && Files.isRegularFile(file)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    private void add(ListedDocument listed, Path file, Reading reading) {
        try {
            var digest = Digest.of(Files.readAllBytes(file));
            texts.put(digest, reading.texts());
            var stored =
                    new Evidence.StoredFile(
                            digest, listed.fileName(), Files.size(file), reading.pages());
            index =
                    index.withDocument(
                            new Evidence(
                                    EvidenceId.random(),
                                    listed.label(),
                                    listed.title(),
                                    listed.kind(),
                                    stored,
                                    listed.capture(),
                                    listed.issuedOn()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

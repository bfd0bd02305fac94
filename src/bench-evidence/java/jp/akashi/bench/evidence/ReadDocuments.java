package jp.akashi.bench.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.PageTexts;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.paper.PdfReader;
import jp.akashi.paper.ReadingLimits;
import jp.akashi.paper.form.ListedDocument;

/// The documents of a folder, read from their PDFs as they would be on upload.
record ReadDocuments(List<Evidence> documents, Map<Digest, List<String>> read) {
    static ReadDocuments in(Path folder, List<ListedDocument> listed) {
        var all = new ReadDocuments(new ArrayList<>(), new HashMap<>());
        var reader = new PdfReader(ReadingLimits.standard());
        for (var one : listed) {
            all.add(folder.resolve(one.fileName()), one, reader);
        }
        return all;
    }

    PageTexts texts() {
        return digest -> read.getOrDefault(digest, List.of());
    }

    private void add(Path file, ListedDocument listed, PdfReader reader) {
        try {
            var reading = reader.read(file, listed.fileName()).orThrow();
            var digest = Digest.of(Files.readAllBytes(file));
            read.put(digest, reading.texts());
            documents.add(
                    new Evidence(
                            new EvidenceId(listed.fileName()),
                            listed.label(),
                            listed.title(),
                            listed.kind(),
                            new Evidence.StoredFile(
                                    digest, listed.fileName(), Files.size(file), reading.pages()),
                            listed.capture(),
                            listed.issuedOn()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

package jp.akashi.samples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.akashi.kernel.EditionId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;

/// A sample as it is written: 申請書A, the answers with what they cite, and the manuscripts of its
/// documents.
record Sample(
        Edition edition,
        Map<String, Object> face,
        Map<String, Object> answers,
        List<Manuscript> documents) {
    static final String DOCUMENTS = "documents";

    Sample {
        documents = List.copyOf(documents);
    }

    /// One is written by hand from end to end (`face.yaml`, `answers.yaml`); the others take the
    /// item bank's examples and say where they differ (`sample.yaml`).
    ///
    /// @param samples the folder of all samples
    /// @param source what this one is written in
    static Sample read(Path samples, Path source, Schemes schemes) {
        return Files.exists(source.resolve("sample.yaml"))
                ? new FromExamples(samples, source, schemes).sample()
                : byHand(source, schemes);
    }

    private static Sample byHand(Path source, Schemes schemes) {
        var face = Sources.map(source.resolve("face.yaml"));
        return new Sample(
                edition(face, schemes),
                face,
                Sources.map(source.resolve("answers.yaml")),
                Manuscript.readAll(source.resolve(DOCUMENTS)));
    }

    static Edition edition(Map<String, Object> written, Schemes schemes) {
        return schemes.get(EditionId.parse(Sources.text(written, "edition")));
    }
}

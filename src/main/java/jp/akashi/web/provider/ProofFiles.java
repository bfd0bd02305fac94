package jp.akashi.web.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.evidence.DocumentReader;
import jp.akashi.evidence.Reading;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.item.Typed;
import jp.akashi.kernel.Outcome;
import jp.akashi.surveillance.Handover.Proof;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes in the papers that prove a handover (承継を証明する書類): each is read and kept, or refused with a
/// sentence that names it.
@Component
public class ProofFiles {
    private static final long MOST_BYTES = 50L << 20;
    private static final int LONGEST = 200;

    private final DocumentReader reader;
    private final StoredFiles files;
    private final Wording wording;

    ProofFiles(DocumentReader reader, StoredFiles files, Wording wording) {
        this.reader = reader;
        this.files = files;
        this.wording = wording;
    }

    /// What was kept, and what is wrong with the rest.
    record Kept(List<Proof> proofs, List<String> sentences) {}

    Kept keep(List<MultipartFile> handed) throws IOException {
        var proofs = new ArrayList<Proof>();
        var sentences = new ArrayList<String>();
        for (var file : handed) {
            if (!file.isEmpty()) {
                keep(file, proofs, sentences);
            }
        }
        return new Kept(proofs, sentences);
    }

    private void keep(MultipartFile file, List<Proof> proofs, List<String> sentences)
            throws IOException {
        var name = name(file);
        var copy = Files.createTempFile("proof", ".pdf");
        try {
            file.transferTo(copy);
            switch (reader.read(copy, name)) {
                case Outcome.Refused<Reading>(var obstacles) ->
                        sentences.add("「" + name + "」: " + wording.sentence(obstacles.getFirst()));
                case Outcome.Done<Reading>(var reading) -> {
                    try (var bytes = Files.newInputStream(copy)) {
                        proofs.add(new Proof(name, files.put(bytes, MOST_BYTES), reading.pages()));
                    }
                }
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static String name(MultipartFile file) {
        var given = Typed.clean(Optional.ofNullable(file.getOriginalFilename()).orElse(""));
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = last.replace('\n', ' ').strip();
        var named = plain.isEmpty() ? "名称のないファイル" : plain;
        return named.length() <= LONGEST ? named : named.substring(named.length() - LONGEST);
    }
}

package jp.akashi.web.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.evidence.DocumentReader;
import jp.akashi.evidence.KeepFile;
import jp.akashi.item.Typed;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProviderId;
import jp.akashi.surveillance.Handover.Proof;
import jp.akashi.web.kit.Aside;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes in the papers that prove a handover (承継を証明する書類): each is read and kept, or refused with a
/// sentence that names it.
@Component
public class ProofFiles {
    private static final int LONGEST = 200;

    private final DocumentReader reader;
    private final KeepFile files;
    private final Wording wording;
    private final Aside aside;

    ProofFiles(DocumentReader reader, KeepFile files, Wording wording, Aside aside) {
        this.reader = reader;
        this.files = files;
        this.wording = wording;
        this.aside = aside;
    }

    /// What was kept, and what is wrong with the rest.
    record Kept(List<Proof> proofs, List<String> sentences) {}

    Kept keep(ProviderId by, List<MultipartFile> handed) {
        var proofs = new ArrayList<Proof>();
        var sentences = new ArrayList<String>();
        for (var file : handed) {
            if (!file.isEmpty()) {
                var name = name(file);
                switch (keep(by, file, name)) {
                    case Outcome.Done<Proof>(var proof) -> proofs.add(proof);
                    case Outcome.Refused<Proof>(var obstacles) ->
                            sentences.add(
                                    "「" + name + "」: " + wording.sentence(obstacles.getFirst()));
                }
            }
        }
        return new Kept(proofs, sentences);
    }

    private Outcome<Proof> keep(ProviderId by, MultipartFile file, String name) {
        return aside.copied(
                file,
                ".pdf",
                copy ->
                        reader.read(copy, name)
                                .then(read ->
                                        kept(by, copy)
                                                .map(digest ->
                                                        new Proof(name, digest, read.pages()))));
    }

    private Outcome<Digest> kept(ProviderId by, Path copy) {
        try {
            return files.keep(by, copy);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
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

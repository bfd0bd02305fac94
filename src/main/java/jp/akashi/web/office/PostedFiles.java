package jp.akashi.web.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.Dossier;
import jp.akashi.evidence.DocumentReader;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.KeepFile;
import jp.akashi.evidence.Reading;
import jp.akashi.evidence.TextIndex;
import jp.akashi.item.Typed;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.form.FormImport;
import jp.akashi.paper.form.FormReader;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Aside;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Makes a dossier of what the office typed in and scanned of an application that came by post: the
/// Excel form, and the documents as PDF.
@Component
class PostedFiles {
    private final FormReader forms;
    private final DocumentReader documents;
    private final KeepFile files;
    private final TextIndex texts;
    private final Wording wording;
    private final Aside aside;

    PostedFiles(
            Schemes schemes,
            DocumentReader documents,
            KeepFile files,
            TextIndex texts,
            Wording wording,
            Aside aside) {
        this.forms = new FormReader(schemes);
        this.documents = documents;
        this.files = files;
        this.texts = texts;
        this.wording = wording;
        this.aside = aside;
    }

    /// What was read, and the sentences about what could not be; no dossier where the form itself
    /// could not.
    record Read(Optional<Dossier> dossier, List<String> faults) {}

    /// @param before what the draft holds already
    Read read(Optional<Dossier> before, Optional<MultipartFile> form, List<MultipartFile> pdfs) {
        var faults = new ArrayList<String>();
        var filled =
                form.flatMap(
                        file -> aside.copied(file, ".xlsx", path -> read(path, before, faults)));
        if (form.isPresent() && filled.isEmpty()) {
            return new Read(Optional.empty(), faults);
        }
        var index = before.map(Dossier::evidence).orElseGet(EvidenceIndex::empty);
        for (var pdf : pdfs) {
            index = aside.copied(pdf, ".pdf", new Taking(index, pdf, faults)::from);
        }
        var documentsOnly = index;
        return new Read(
                filled.map(read ->
                                read.form()
                                        .over(
                                                Dossier.empty(read.form().disclosure().edition())
                                                        .with(documentsOnly)))
                        .or(() -> before.map(dossier -> dossier.with(documentsOnly))),
                faults);
    }

    private Optional<FormImport> read(Path path, Optional<Dossier> before, List<String> faults) {
        var read = before.isPresent() ? forms.read(path, before.get().edition()) : forms.read(path);
        return switch (read) {
            case Outcome.Refused<FormImport>(var obstacles) -> {
                obstacles.stream().map(wording::sentence).distinct().forEach(faults::add);
                yield Optional.empty();
            }
            case Outcome.Done<FormImport>(var form) -> {
                form.faults().stream().limit(20).map(wording::sentence).forEach(faults::add);
                yield Optional.of(form);
            }
        };
    }

    /// Keeps a document that belongs to no list.
    ///
    /// @return EVI-10 when it cannot be taken
    Outcome<Evidence.StoredFile> keep(MultipartFile file) {
        var name = name(file);
        return aside.copied(
                file,
                ".pdf",
                path -> documents.read(path, name).map(reading -> keep(path, name, reading)));
    }

    private Evidence.StoredFile keep(Path path, String name, Reading reading) {
        try {
            return new Evidence.StoredFile(
                    files.keep(path), name, Files.size(path), reading.pages());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Takes one document into a list.
    private final class Taking {
        private final EvidenceIndex index;
        private final MultipartFile file;
        private final List<String> faults;

        Taking(EvidenceIndex index, MultipartFile file, List<String> faults) {
            this.index = index;
            this.file = file;
            this.faults = faults;
        }

        EvidenceIndex from(Path path) {
            var name = name(file);
            return switch (documents.read(path, name)) {
                case Outcome.Refused<Reading>(var obstacles) -> {
                    faults.add("「" + name + "」: " + wording.sentence(obstacles.getFirst()));
                    yield index;
                }
                case Outcome.Done<Reading>(var reading) -> kept(path, name, reading);
            };
        }

        private EvidenceIndex kept(Path path, String name, Reading reading) {
            try {
                var digest = files.keep(path);
                if (index.documents().stream()
                        .anyMatch(there -> there.file().digest().equals(digest))) {
                    return index;
                }
                texts.put(digest, reading.plainTexts());
                return index.withDocument(
                        new Evidence(
                                EvidenceId.random(),
                                index.nextLabel(),
                                name.replaceFirst("(?i)\\.pdf$", ""),
                                EvidenceKind.OTHER,
                                new Evidence.StoredFile(
                                        digest, name, Files.size(path), reading.pages()),
                                null,
                                null));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static String name(MultipartFile file) {
        var given = Typed.clean(Optional.ofNullable(file.getOriginalFilename()).orElse(""));
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = last.replace('\n', ' ').strip();
        return plain.isEmpty() ? "名称のないファイル" : plain.substring(0, Math.min(200, plain.length()));
    }
}

package jp.akashi.paper.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.akashi.application.Dossier;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.form.FormImport;
import jp.akashi.paper.form.FormReader;
import jp.akashi.takeover.EarlierEntry;
import jp.akashi.takeover.Form;
import jp.akashi.takeover.Forms;

/// The forms (申請書B) in a folder, each under the name its line says or under the number of its
/// service: `0003-0805.xlsx`.
public final class FormsFolder implements Forms {
    private final FormReader reader;
    private final Map<String, Path> idle = new TreeMap<>();
    private final Map<String, Path> files = new HashMap<>();
    private final Map<CertificationNumber, Path> byNumber = new HashMap<>();

    public FormsFolder(Path folder, FormReader reader) {
        this.reader = reader;
        try (var found = Files.list(folder)) {
            found.filter(Files::isRegularFile).sorted().forEach(this::add);
        } catch (IOException gone) {
            throw new UncheckedIOException("a folder that cannot be read: " + folder, gone);
        }
    }

    private void add(Path file) {
        var name = String.valueOf(file.getFileName());
        files.put(name, file);
        idle.put(name, file);
        number(name).ifPresent(number -> byNumber.putIfAbsent(number, file));
    }

    private static Optional<CertificationNumber> number(String name) {
        var dot = name.toLowerCase(Locale.ROOT).lastIndexOf(".xlsx");
        try {
            return dot < 0
                    ? Optional.empty()
                    : Optional.of(CertificationNumber.parse(name.substring(0, dot)));
        } catch (IllegalArgumentException otherName) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Outcome<Form>> find(EarlierEntry service) {
        var file =
                service.form().isEmpty()
                        ? byNumber.get(service.number())
                        : files.get(service.form());
        if (file == null) {
            return Optional.empty();
        }
        idle.remove(String.valueOf(file.getFileName()));
        return Optional.of(read(file));
    }

    private Outcome<Form> read(Path file) {
        var name = String.valueOf(file.getFileName());
        return switch (reader.read(file)) {
            case Outcome.Done<FormImport>(var read) -> form(file, name, read);
            case Outcome.Refused<FormImport>(var obstacles) ->
                    Outcome.refused(
                            obstacles.stream().map(each -> each.with("file", name)).toList());
        };
    }

    private static Outcome<Form> form(Path file, String name, FormImport read) {
        if (!read.faults().isEmpty()) {
            return Outcome.refused(
                    read.faults().stream()
                            .map(each -> each.obstacle().with("file", name))
                            .toList());
        }
        var form = read.form();
        var dossier =
                new Dossier(
                        form.faceSheet(), form.sites(), form.disclosure(), EvidenceIndex.empty());
        try {
            var digest = Digest.of(Files.readAllBytes(file));
            return Outcome.done(new Form(name, digest, dossier, form.documents().size()));
        } catch (IOException gone) {
            throw new UncheckedIOException("a form that is gone: " + file, gone);
        }
    }

    @Override
    public List<String> idle() {
        return new ArrayList<>(idle.keySet());
    }
}

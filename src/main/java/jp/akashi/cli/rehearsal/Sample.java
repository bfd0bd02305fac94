package jp.akashi.cli.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.akashi.application.FaceField;
import jp.akashi.application.WithholdingRequest;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Price;
import jp.akashi.kernel.SchemeId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.paper.form.FilledForm;
import jp.akashi.paper.form.FormReader;
import jp.akashi.paper.form.FormWriter;
import jp.akashi.paper.form.ListedDocument;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;

/// The good sample (見本) as a provider has it on disk: the filled-in Excel form and its documents.
///
/// @param filled what the form says
record Sample(Upload form, List<Upload> documents, FilledForm filled, Schemes schemes) {
    private static final String SETTINGS = "/cli/rehearsal.properties";
    private static final String FORM = "application.xlsx";

    Sample {
        documents = List.copyOf(documents);
    }

    /// The scheme whose sample is taken when none is named.
    static SchemeId usual() {
        var settings = new Properties();
        try (var stream = Sample.class.getResourceAsStream(SETTINGS)) {
            settings.load(Objects.requireNonNull(stream, SETTINGS));
        } catch (IOException broken) {
            throw new UncheckedIOException(SETTINGS, broken);
        }
        return new SchemeId(settings.getProperty("scheme"));
    }

    /// The schemes there is a sample of.
    static List<SchemeId> all(Schemes schemes) {
        return schemes.all().stream().map(Scheme::id).filter(Sample::exists).toList();
    }

    private static boolean exists(SchemeId scheme) {
        return Sample.class.getResource(folder(scheme) + FORM) != null;
    }

    private static String folder(SchemeId scheme) {
        return "/samples/" + scheme + "/";
    }

    static Sample builtIn(SchemeId scheme, Schemes schemes) {
        var folder = folder(scheme);
        return read(name -> bytes(folder + name), schemes);
    }

    /// The sample in a folder on disk.
    static Sample in(Path folder, Schemes schemes) {
        return read(name -> Upload.of(folder.resolve(name)).bytes(), schemes);
    }

    private static Sample read(Function<String, byte[]> files, Schemes schemes) {
        var form = new Upload(FORM, files.apply(FORM));
        var filled = read(form, schemes);
        var documents =
                filled.documents().stream()
                        .map(ListedDocument::fileName)
                        .map(name -> new Upload(name, files.apply("evidence/" + name)))
                        .toList();
        return new Sample(form, documents, filled, schemes);
    }

    /// The same under another service name, as a provider fills the form in once more.
    Sample renamed(String service) {
        var other =
                new FilledForm(
                        filled.faceSheet().with(FaceField.SERVICE_NAME, service),
                        filled.sites(),
                        renamed(service(), service),
                        filled.citations(),
                        filled.documents());
        var bytes = new FormWriter(schemes).write(other).orThrow();
        return new Sample(new Upload(FORM, bytes), documents, other, schemes);
    }

    private Disclosure renamed(String from, String to) {
        var next = filled.disclosure();
        for (var row : edition().rows()) {
            for (var field : row.fields()) {
                if (answer(row).find(field.key()).equals(Optional.of(new Value.Words(from)))) {
                    var name = Optional.<Value>of(new Value.Words(to));
                    next = next.with(row.id(), next.answer(row.id()).with("", field.key(), name));
                }
            }
        }
        return next;
    }

    /// The same with another answer to one item.
    Sample with(ItemId item, Answer answer) {
        var other =
                new FilledForm(
                        filled.faceSheet(),
                        filled.sites(),
                        filled.disclosure().with(item, answer),
                        filled.citations(),
                        filled.documents());
        return new Sample(form, documents, other, schemes);
    }

    String service() {
        return face(FaceField.SERVICE_NAME);
    }

    String face(FaceField field) {
        return filled.faceSheet().get(field);
    }

    Scheme scheme() {
        return schemes.get(edition().id().scheme());
    }

    /// What filing it costs today.
    Price fee() {
        return new Price(scheme().fees().newApplication(), schemes.taxPercentOn(today()));
    }

    static LocalDate today() {
        return Tokyo.today(InstantSource.system());
    }

    /// The items that another sample's edition asks too.
    List<ItemId> shared(Sample other) {
        return edition().rows().stream()
                .map(Row::id)
                .filter(item -> other.edition().findRow(item).isPresent())
                .toList();
    }

    Edition edition() {
        return schemes.get(filled.disclosure().edition());
    }

    Answer answer(Row row) {
        return filled.disclosure().answer(row.id());
    }

    boolean isWithheld(ItemId item) {
        return withholdings().anyMatch(wish -> wish.item().equals(item));
    }

    Stream<WithholdingRequest> withholdings() {
        return filled.faceSheet().withholdings().stream();
    }

    /// The rows whose answers have to be published as they were filed.
    List<Row> published() {
        return edition().rows().stream()
                .filter(row -> !answer(row).isEmpty() && !isWithheld(row.id()))
                .toList();
    }

    static FilledForm read(Upload form, Schemes schemes) {
        try {
            var folder = Files.createTempDirectory("akashi-sample");
            var copy = form.copyTo(folder);
            try {
                var read = new FormReader(schemes).read(copy).orThrow();
                Mismatch.unless(read.faults().isEmpty(), "a form without faults", read.faults());
                return read.form();
            } finally {
                Files.delete(copy);
                Files.delete(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("no place for the sample's form", broken);
        }
    }

    private static byte[] bytes(String name) {
        try (var stream = Sample.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}

package jp.akashi.paper.form;

import static jp.akashi.paper.form.FormLayout.WORDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.Desks;
import jp.akashi.paper.PaperRules;
import jp.akashi.paper.Refusal;
import jp.akashi.paper.form.FormLayout.Meta;
import jp.akashi.paper.form.FormLayout.Sheet;
import jp.akashi.paper.sheet.Book;
import jp.akashi.paper.sheet.BookFault;
import jp.akashi.paper.sheet.BookLimits;
import jp.akashi.paper.sheet.BookReader;
import jp.akashi.paper.sheet.Grid;
import jp.akashi.paper.sheet.UnreadableBook;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;
import jp.akashi.wording.Wording;

/// Reads a filled-in Excel form. A file that is no form of the edition is refused as a whole;
/// otherwise every cell that cannot be read is named, and the rest is there.
public final class FormReader {
    /// Each reading may hold much in memory, whoever asks for it.
    private static final Desks DESKS =
            new Desks(2, Duration.ofSeconds(Long.parseLong(WORDS.get("file.seconds"))));

    private final Desks desks;
    private final Schemes schemes;
    private final FaceEntries entries;
    private final Wording wording;
    private final BookLimits limits =
            new BookLimits(
                    Long.parseLong(WORDS.get("file.bytes")),
                    Long.parseLong(WORDS.get("file.unpacked")),
                    Integer.parseInt(WORDS.get("file.cells")));

    public FormReader(Schemes schemes) {
        this(schemes, DESKS);
    }

    FormReader(Schemes schemes, Desks desks) {
        this.desks = desks;
        this.schemes = schemes;
        wording = Wording.of(schemes);
        entries = new FaceEntries(schemes.words().serviceTypes());
    }

    /// Reads a form of whatever edition it was made for.
    ///
    /// @return what was read; or PAP-02 (`fault`: a `BookFault`), PAP-03 or PAP-04
    public Outcome<FormImport> read(Path file) {
        return atDesk(
                () -> book(file).then(book -> edition(book).then(edition -> read(book, edition))));
    }

    /// Reads a form that has to be of one edition, that of the draft it is read into.
    ///
    /// @return what was read; or PAP-02 (`fault`: a `BookFault`), PAP-03 (`expected`, `given`) or
    ///   PAP-04
    public Outcome<FormImport> read(Path file, EditionId expected) {
        return atDesk(() ->
                book(file)
                        .then(book ->
                                edition(book)
                                        .then(edition ->
                                                edition.id().equals(expected)
                                                        ? read(book, edition)
                                                        : Outcome.refused(
                                                                other(expected, edition.id())))));
    }

    private Outcome<FormImport> atDesk(Callable<Outcome<FormImport>> reading) {
        try {
            return desks.at(reading);
        } catch (Refusal refused) {
            return Outcome.refused(
                    refusal(refused.isBusy() ? BookFault.BUSY : BookFault.TOO_DEMANDING));
        }
    }

    private Outcome<Book> book(Path file) {
        try {
            boolean large = Files.size(file) > limits.bytes();
            return large
                    ? Outcome.refused(refusal(BookFault.TOO_LARGE))
                    : book(Files.readAllBytes(file));
        } catch (IOException gone) {
            throw new UncheckedIOException("an uploaded file that is gone: " + file, gone);
        }
    }

    private Outcome<Book> book(byte[] bytes) {
        try {
            return Outcome.done(new BookReader(limits).read(bytes));
        } catch (UnreadableBook refused) {
            return Outcome.refused(refusal(refused.fault()));
        }
    }

    private Obstacle refusal(BookFault fault) {
        return Obstacle.of(PaperRules.WORKBOOK, "fault", fault.key())
                .with("limit", limits.bytes() >> 20);
    }

    private Outcome<Edition> edition(Book book) {
        var meta = book.find(Sheet.META.title());
        if (meta.isEmpty() || !meta.get().text(Meta.FORM.value()).equals(FormLayout.FORM)) {
            return Outcome.refused(Obstacle.of(PaperRules.WHOLE_FORM, "case", "no-form"));
        }
        if (!meta.get().text(Meta.VERSION.value()).equals(WORDS.get("version"))) {
            return Outcome.refused(Obstacle.of(PaperRules.WHOLE_FORM, "case", "version"));
        }
        var given =
                meta.get().text(Meta.SCHEME.value()) + "/" + meta.get().text(Meta.EDITION.value());
        return id(given)
                .flatMap(schemes::findEdition)
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(
                                Obstacle.of(PaperRules.SAME_EDITION, "case", "unknown")
                                        .with("given", given)));
    }

    private Obstacle other(EditionId expected, EditionId given) {
        return Obstacle.of(PaperRules.SAME_EDITION, "case", "other")
                .with("given", name(given))
                .with("expected", name(expected));
    }

    private String name(EditionId edition) {
        return WORDS.get(
                "subtitle", schemes.get(edition.scheme()).shortName().ja(), edition.date());
    }

    private static Optional<EditionId> id(String text) {
        try {
            return Optional.of(EditionId.parse(text));
        } catch (IllegalArgumentException | DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private Outcome<FormImport> read(Book book, Edition edition) {
        var missing = new ArrayList<Obstacle>();
        for (var sheet : List.of(Sheet.FACE, Sheet.ANSWERS, Sheet.DOCUMENTS, Sheet.WITHHOLDINGS)) {
            if (book.find(sheet.title()).isEmpty()) {
                missing.add(
                        Obstacle.of(PaperRules.WHOLE_FORM, "case", "sheet-missing")
                                .with("sheet", sheet.title()));
            }
        }
        return missing.isEmpty() ? Outcome.done(imported(book, edition)) : Outcome.refused(missing);
    }

    private FormImport imported(Book book, Edition edition) {
        var faults = new CellFaults();
        var face = new FaceReader(grid(book, Sheet.FACE), faults, entries).found();
        var withholdings =
                new WithholdingsReader(grid(book, Sheet.WITHHOLDINGS), faults, edition, wording)
                        .read();
        var sites = face.sites();
        var answers = new AnswersReader(grid(book, Sheet.ANSWERS), faults, sites).found(edition);
        var documents = new DocumentsReader(grid(book, Sheet.DOCUMENTS), faults, wording).read();
        var form =
                new FilledForm(
                        face.sheet(withholdings),
                        sites,
                        answers.disclosure(edition),
                        new CitedLabels(documents).meant(answers.citations(edition)),
                        documents);
        return new FormImport(form, faults.faults(), faults.cells());
    }

    private static Grid grid(Book book, Sheet sheet) {
        return book.find(sheet.title()).orElseThrow();
    }
}

package jp.akashi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.certification.Ending;
import jp.akashi.registry.Entry;
import jp.akashi.scheme.Schemes;
import org.jspecify.annotations.Nullable;

/// The services as a table: a line for each, with its face, its term and the number of items in
/// each state.
public final class ServicesCsv implements CsvTable {
    private final Schemes schemes;
    private final Source.Publisher publisher;
    private final Dialect dialect;

    public ServicesCsv(Schemes schemes, Source.Publisher publisher, Dialect dialect) {
        this.schemes = schemes;
        this.publisher = publisher;
        this.dialect = dialect;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public List<DataColumn> columns() {
        return ServiceColumns.ALL;
    }

    @Override
    public void write(Entry entry, OutputStream out) throws IOException {
        var pen = new CsvPen(out, dialect.isGuarded());
        write(entry, pen);
        pen.line();
        pen.flush();
    }

    /// The same as cells of a sheet.
    List<Object> cells(Entry entry) {
        var pen = new ListPen();
        write(entry, pen);
        return pen.line();
    }

    private void write(Entry entry, CellPen pen) {
        face(entry, pen);
        standing(entry, pen);
        counts(entry, pen);
        beyond(entry, pen);
    }

    /// What goes on past the term, and what follows the certification.
    private void beyond(Entry entry, CellPen pen) {
        var standing = entry.standing();
        var ending = standing.ending();
        pen.text(standing.continued() ? dialect.word("継続中", "continued") : "");
        pen.next();
        if (ending != null) {
            pen.text(successor(ending));
        }
    }

    private String successor(Ending ending) {
        return Optional.ofNullable(ending.successor())
                .map(number -> publisher.address().apply(Addresses.of(number)))
                .orElse("");
    }

    private void face(Entry entry, CellPen pen) {
        var scheme = schemes.get(entry.edition().scheme());
        var face = entry.face();
        texts(
                pen,
                entry.printed(),
                publisher.address().apply(Addresses.of(entry.number())),
                scheme.id().value(),
                scheme.name().ja());
        day(pen, entry.edition().date());
        texts(
                pen,
                face.serviceName(),
                face.summary(),
                face.serviceUrl(),
                types(face.serviceTypes()),
                face.providerName(),
                face.corporateNumber());
    }

    private void standing(Entry entry, CellPen pen) {
        var standing = entry.standing();
        var ending = standing.ending();
        day(pen, standing.certifiedOn());
        day(pen, standing.term().from());
        day(pen, standing.term().until());
        texts(pen, ending == null ? "" : word(ending.kind()));
        day(pen, ending == null ? null : ending.on());
        count(pen, standing.revision());
        texts(pen, Times.print(standing.publishedAt()));
        day(pen, Disclosed.asOf(entry, schemes.get(entry.edition())).orElse(null));
    }

    private void counts(Entry entry, CellPen pen) {
        var edition = schemes.get(entry.edition());
        var counts = Counts.of(entry, edition);
        count(pen, edition.rows().size());
        count(pen, counts.of(BlankState.DISCLOSED));
        count(pen, counts.of(BlankState.NOT_DONE));
        count(pen, counts.of(BlankState.NOT_DISCLOSED));
        count(pen, counts.of(BlankState.WITHHELD));
        count(pen, counts.of(BlankState.UNANSWERED));
    }

    private static void texts(CellPen pen, String... cells) {
        for (var cell : cells) {
            pen.text(cell);
            pen.next();
        }
    }

    private static void day(CellPen pen, @Nullable LocalDate day) {
        if (day != null) {
            pen.day(day);
        }
        pen.next();
    }

    private static void count(CellPen pen, int count) {
        pen.number(BigDecimal.valueOf(count));
        pen.next();
    }

    private String types(List<String> types) {
        return types.stream()
                .map(type -> dialect == Dialect.PEOPLE ? label(type) : type)
                .collect(Collectors.joining(dialect.word("、", ";")));
    }

    private String label(String id) {
        return schemes.words().serviceTypes().stream()
                .filter(type -> type.id().equals(id))
                .map(type -> type.label().ja())
                .findFirst()
                .orElse(id);
    }

    private String word(Ending.Kind kind) {
        return switch (kind) {
            case REVOKED -> dialect.word("認定の取消し", "revoked");
            case SERVICE_ENDED -> dialect.word("サービスの終了", "service-ended");
            case SWITCHED -> dialect.word("他の制度への切替", "switched");
            case RENEWAL_REFUSED -> dialect.word("更新の否認", "renewal-refused");
        };
    }
}

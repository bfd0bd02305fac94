package jp.akashi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import jp.akashi.kernel.EditionId;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;

/// The answers as a long table: a line for every service, item, blank and data centre, one value a
/// cell. Lines of a withheld answer say that it is, and nothing of it.
public final class AnswersCsv implements CsvTable {
    private final Schemes schemes;
    private final Dialect dialect;
    private final ValueCells values;
    private final Map<EditionId, Map<Row, BlankPieces>> pieces = new ConcurrentHashMap<>();

    public AnswersCsv(Schemes schemes, Dialect dialect) {
        this.schemes = schemes;
        this.dialect = dialect;
        this.values = new ValueCells(dialect);
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public List<DataColumn> columns() {
        return AnswerColumns.ALL;
    }

    @Override
    public void write(Entry entry, OutputStream out) throws IOException {
        var pen = new CsvPen(out, dialect.isGuarded());
        write(entry, pen);
        pen.flush();
    }

    /// The table of many services, without its head.
    public void writeAll(Iterable<Entry> entries, OutputStream out) throws IOException {
        var pen = new CsvPen(out, dialect.isGuarded());
        for (var entry : entries) {
            write(entry, pen);
        }
        pen.flush();
    }

    /// Statements stand in the order of the rows, and are looked for only where one does not.
    private void write(Entry entry, CsvPen pen) throws IOException {
        var edition = schemes.get(entry.edition());
        var blanks = pieces.computeIfAbsent(edition.id(), _ -> pieces(edition));
        var service = service(entry);
        var told = entry.statements().entrySet().iterator();
        for (var section : edition.sections()) {
            for (var row : section.rows()) {
                var places = Objects.requireNonNull(blanks.get(row));
                var next = told.hasNext() ? told.next() : null;
                var statement =
                        next != null && next.getKey().equals(row.id())
                                ? next.getValue()
                                : entry.statement(row.id());
                write(statement, new Lines(pen, service, places));
            }
        }
    }

    /// What every line of a service begins with.
    private byte[] service(Entry entry) {
        var scheme = schemes.get(entry.edition().scheme());
        return CsvPen.piece(
                dialect.isGuarded(),
                entry.printed(),
                entry.face().serviceName(),
                dialect.word(scheme.shortName().ja(), scheme.id().value()),
                entry.edition().date().toString());
    }

    /// The lines of one item of one service.
    private record Lines(CsvPen pen, byte[] service, BlankPieces blanks) {
        /// Begins the line of a blank.
        void begin(int field) throws IOException {
            pen.piece(service);
            pen.piece(blanks.of(field));
        }
    }

    private void write(Statement statement, Lines lines) throws IOException {
        switch (statement) {
            case Statement.Disclosed disclosed -> disclosed(disclosed, lines);
            case Statement.Withheld withheld -> withheld(withheld, lines);
            case Statement.Unanswered _ -> silent(BlankState.UNANSWERED, lines);
            case Statement.NotHeld _ -> silent(BlankState.NOT_HELD, lines);
            case Statement.NotAsked _ -> silent(BlankState.NOT_ASKED, lines);
        }
    }

    private void disclosed(Statement.Disclosed disclosed, Lines lines) throws IOException {
        var fields = lines.blanks().item().fields();
        for (var part : disclosed.answer().parts()) {
            boolean absent = lines.blanks().isAbsent(part);
            for (int at = 0; at < fields.size(); at++) {
                var value = part.values().get(fields.get(at).key());
                if (value != null || !absent) {
                    lines.begin(at);
                    lines.pen().text(part.site());
                    values.write(lines.pen(), fields.get(at).kind(), value);
                    lines.pen().line();
                }
            }
        }
    }

    private void withheld(Statement.Withheld withheld, Lines lines) throws IOException {
        for (int at = 0; at < lines.blanks().item().fields().size(); at++) {
            lines.begin(at);
            values.withheld(lines.pen(), withheld);
            lines.pen().line();
        }
    }

    private void silent(BlankState state, Lines lines) throws IOException {
        for (int at = 0; at < lines.blanks().item().fields().size(); at++) {
            lines.begin(at);
            values.silent(lines.pen(), state);
            lines.pen().line();
        }
    }

    private Map<Row, BlankPieces> pieces(Edition edition) {
        var all = new IdentityHashMap<Row, BlankPieces>();
        edition.sections()
                .forEach(section ->
                        section.rows()
                                .forEach(row ->
                                        all.put(row, BlankPieces.of(section, row, dialect))));
        return all;
    }
}

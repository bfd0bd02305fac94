package jp.akashi.fee.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.akashi.fee.bank.CsvLines.Line;
import jp.akashi.fee.bank.Statement.LeftOut;
import jp.akashi.kernel.FileText;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;

/// Reads a bank's CSV by the layout its first line tells. Whatever does not agree refuses the file
/// as a whole.
public final class CsvFile {
    private static final int MOST_FAULTS = 20;

    private final CsvLayout layout;
    private final LocalDate today;
    private final List<Obstacle> faults = new ArrayList<>();
    private final List<BankLine> deposits = new ArrayList<>();
    private final List<CsvRow> rows = new ArrayList<>();
    private final Set<String> accounts = new LinkedHashSet<>();
    private int withdrawals;

    private CsvFile(CsvLayout layout, LocalDate today) {
        this.layout = layout;
        this.today = today;
    }

    public static Outcome<Statement> read(byte[] file, List<CsvLayout> layouts, LocalDate today) {
        return FileText.read(file)
                .map(text -> read(CsvLines.of(text.words()), layouts, today))
                .orElseGet(() ->
                        Outcome.refused(BankFault.ENCODING.at(FileText.firstBroken(file), "")));
    }

    private static Outcome<Statement> read(CsvLines csv, List<CsvLayout> layouts, LocalDate today) {
        if (csv.fault().isPresent()) {
            return Outcome.refused(csv.fault().get());
        }
        var lines = csv.lines();
        if (lines.isEmpty()) {
            return Outcome.refused(BankFault.EMPTY.at(1));
        }
        var found =
                layouts.stream().filter(each -> each.begins(lines.getFirst().cells())).findFirst();
        return found.isEmpty()
                ? Outcome.refused(BankFault.LAYOUT.at(1))
                : new CsvFile(found.get(), today).read(lines.subList(1, lines.size()));
    }

    private Outcome<Statement> read(List<Line> lines) {
        if (lines.isEmpty()) {
            faults.add(BankFault.EMPTY.at(1));
        }
        for (var line : lines) {
            if (line.cells().size() == layout.header().size()) {
                row(new CsvRow(layout, line, today));
            } else {
                faults.add(BankFault.COLUMNS.at(line.number(), line.cells().size()));
            }
            if (faults.size() >= MOST_FAULTS) {
                return Outcome.refused(faults);
            }
        }
        if (faults.isEmpty()) {
            faults.addAll(CsvBalances.check(rows));
        }
        return faults.isEmpty()
                ? Outcome.done(
                        new Statement(
                                layout.name(),
                                String.join("、", accounts),
                                deposits,
                                new LeftOut(withdrawals, List.of())))
                : Outcome.refused(faults);
    }

    private void row(CsvRow row) {
        rows.add(row);
        long moved = row.moved();
        row.day();
        if (row.faults().isEmpty()) {
            if (moved > 0) {
                deposits.add(row.deposit());
            } else {
                withdrawals++;
            }
            if (!row.account().isEmpty()) {
                accounts.add(row.account());
            }
        }
        faults.addAll(row.faults());
    }
}

package jp.akashi.fee.bank;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import jp.akashi.fee.Deposit;
import jp.akashi.fee.bank.CsvLines.Line;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Yen;

/// A line of a bank's CSV as its layout reads it, and what was found wrong with it.
final class CsvRow {
    private final CsvLayout layout;
    private final Line line;
    private final LocalDate today;
    private final List<Obstacle> faults = new ArrayList<>();

    CsvRow(CsvLayout layout, Line line, LocalDate today) {
        this.layout = layout;
        this.line = line;
        this.today = today;
    }

    int number() {
        return line.number();
    }

    List<Obstacle> faults() {
        return faults;
    }

    /// What came in, or less what went out.
    long moved() {
        long in = amount(layout.columns().in());
        long out = amount(layout.columns().out());
        if (faults.isEmpty() && (in == 0) == (out == 0)) {
            faults.add(BankFault.DIRECTION.at(line.number()));
        }
        return in - out;
    }

    OptionalLong balance() {
        var cell = cell(layout.columns().balance());
        return cell.isEmpty() ? OptionalLong.empty() : OptionalLong.of(number(cell));
    }

    LocalDate day() {
        var cell = Normalizer.normalize(cell(layout.columns().day()), Normalizer.Form.NFKC);
        var typed = cell.matches("\\d{8}") ? cell.replaceAll("(....)(..)(..)", "$1-$2-$3") : cell;
        if (!(Notation.read(new Kind.Date(), typed) instanceof Reading.Read(Value.Day(var day)))) {
            faults.add(BankFault.DATE.at(line.number(), cell));
            return today;
        }
        if (day.isAfter(today)) {
            faults.add(BankFault.FUTURE.at(line.number(), day));
        }
        return day;
    }

    String account() {
        return cell(layout.columns().account());
    }

    BankLine deposit() {
        var remark =
                layout.columns().remarks().stream()
                        .map(this::cell)
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(" "));
        return new BankLine(
                line.number(),
                day(),
                new Yen(moved()),
                new Deposit.Payer(cell(layout.columns().payer()), remark),
                cell(layout.columns().reference()));
    }

    private long amount(String column) {
        var cell = cell(column);
        return cell.isEmpty() || cell.equals("-") ? 0 : number(cell);
    }

    private long number(String cell) {
        var plain =
                Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("[,\\s円\\\\¥+]", "");
        if (!plain.matches("-?\\d{1,15}")) {
            faults.add(BankFault.NUMBER.at(line.number(), cell));
            return 0;
        }
        return Long.parseLong(plain);
    }

    private String cell(String column) {
        int place = layout.place(column);
        return place < 0 ? "" : line.cells().get(place).strip();
    }
}

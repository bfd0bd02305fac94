package jp.akashi.paper.form;

import java.time.LocalDate;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.paper.PaperRules;
import jp.akashi.paper.form.CellFaults.Cell;
import org.jspecify.annotations.Nullable;

/// Reads a day in any of the ways days are written.
final class Days {
    private Days() {}

    /// @return the day; nothing where the cell is empty, or where it is a fault
    static @Nullable LocalDate read(String words, CellFaults faults, Cell cell) {
        return switch (Notation.read(new Kind.Date(), words)) {
            case Reading.Read(Value.Day(var day)) -> day;
            case Reading.Blank() -> null;
            case Reading.Unreadable why -> {
                faults.add(cell, why.obstacle(PaperRules.CELL_FITS).with("case", "date"));
                yield null;
            }
            case Reading.Read(_) -> {
                faults.add(cell, PaperRules.CELL_FITS, "date");
                yield null;
            }
        };
    }
}

package jp.akashi.export;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Writes one line of a table cell by cell. A cell nothing is written in stays empty.
interface CellPen {
    void text(String text);

    void number(BigDecimal number);

    void day(LocalDate day);

    /// Goes on to the next cell.
    void next();

    void next(int count);
}

package jp.akashi.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Writes a line of a sheet as a list of cells.
final class ListPen implements CellPen {
    private final List<Object> cells = new ArrayList<>();
    private Object cell = "";

    @Override
    public void text(String text) {
        cell = text;
    }

    @Override
    public void number(BigDecimal number) {
        cell = number;
    }

    @Override
    public void day(LocalDate day) {
        cell = day;
    }

    @Override
    public void next() {
        cells.add(cell);
        cell = "";
    }

    @Override
    public void next(int count) {
        for (int at = 0; at < count; at++) {
            next();
        }
    }

    List<Object> line() {
        next();
        return cells;
    }
}

package jp.akashi.paper.sheet;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// One sheet: its name and the cells that hold something, row by row.
public record Grid(String name, NavigableMap<Place, Content> cells) {
    public Grid {
        cells = Collections.unmodifiableNavigableMap(new TreeMap<>(cells));
    }

    public Optional<Content> find(Place place) {
        return Optional.ofNullable(cells.get(place));
    }

    /// The words of a cell; empty where there are none.
    public String text(Place place) {
        return cells.get(place) instanceof Content.Text(var text) ? text : "";
    }

    /// The number of rows up to the last cell that holds something.
    public int rows() {
        return cells.isEmpty() ? 0 : cells.lastKey().row() + 1;
    }
}

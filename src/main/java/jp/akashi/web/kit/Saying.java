package jp.akashi.web.kit;

import java.util.List;

/// What one blank of an item says, ready to be shown: its state, the answer proper (有り, 99.9%), the
/// words beside it as they were written, and a table where the blank is one.
///
/// @param site the data centre, or empty where the item is not answered by site
/// @param label the name of the blank, or empty where the item has only one
public record Saying(String site, String label, State state, String head, String words, Grid grid) {
    /// A column of a small table.
    ///
    /// @param verbatim whether its cells are in the provider's own words
    public record Column(String label, boolean verbatim) {}

    /// A small table; without columns there is none.
    public record Grid(List<Column> columns, List<List<String>> rows) {
        static final Grid NONE = new Grid(List.of(), List.of());

        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// A blank that was left so.
    public static final Saying BLANK = of(State.BLANK, "", "");

    /// A blank that the edition does not have.
    public static final Saying NOT_ASKED = of(State.NOT_ASKED, "", "");

    static Saying of(State state, String head, String words) {
        return new Saying("", "", state, head, words, Grid.NONE);
    }

    Saying at(String place, String blank) {
        return new Saying(place, blank, state, head, words, grid);
    }
}

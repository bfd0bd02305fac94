package jp.akashi.paper.sheet;

import java.util.Comparator;

/// Where a cell stands, counted from 0; written as people call it: `H12`.
public record Place(int row, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::row).thenComparingInt(Place::column);

    /// Reads `H12`.
    ///
    /// @throws IllegalArgumentException when the text is no address of a cell
    static Place parse(String address) {
        if (!address.matches("[A-Z]{1,3}[1-9]\\d{0,6}")) {
            throw new IllegalArgumentException("not a cell: " + address);
        }
        int column = 0;
        int at = 0;
        for (; Character.isLetter(address.charAt(at)); at++) {
            column = column * 26 + address.charAt(at) - 'A' + 1;
        }
        return new Place(Integer.parseInt(address.substring(at)) - 1, column - 1);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString() + (row + 1);
    }
}

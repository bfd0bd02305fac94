package jp.akashi.paper.letter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A part of the body of a letter.
public sealed interface Block {
    /// Every text in it that is printed.
    Stream<String> texts();

    /// Words, each line of the text on a line of its own.
    record Paragraph(String text) implements Block {
        @Override
        public Stream<String> texts() {
            return Stream.of(text);
        }
    }

    /// The heading of what follows (「記」 stands in the middle by itself).
    record Heading(String text) implements Block {
        @Override
        public Stream<String> texts() {
            return Stream.of(text);
        }
    }

    /// Points numbered from 1.
    record Points(List<String> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }

        @Override
        public Stream<String> texts() {
            return points.stream();
        }
    }

    /// Facts by name: 申請番号, サービス名 and so on.
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }

        public static Facts of(Fact... facts) {
            return new Facts(List.of(facts));
        }

        @Override
        public Stream<String> texts() {
            return facts.stream().flatMap(fact -> Stream.of(fact.name(), fact.value()));
        }
    }

    record Fact(String name, String value) {}

    /// What the reader has to see first, such as the sum of an invoice.
    record Sum(String name, String value) implements Block {
        @Override
        public Stream<String> texts() {
            return Stream.of(name, value);
        }
    }

    /// A table with a head, whose rows are as long as it has columns.
    record Table(List<Column> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("rows of a table of " + width + " columns");
            }
        }

        @Override
        public Stream<String> texts() {
            return Stream.concat(
                    columns.stream().map(Column::title), rows.stream().flatMap(List::stream));
        }
    }

    /// @param percent of the width of the table
    record Column(String title, int percent, boolean isFigure) {
        public static Column text(String title, int percent) {
            return new Column(title, percent, false);
        }

        /// Set to the right, as sums are.
        public static Column figure(String title, int percent) {
            return new Column(title, percent, true);
        }
    }

    /// Small print.
    record Note(String text) implements Block {
        @Override
        public Stream<String> texts() {
            return Stream.of(text);
        }
    }

    /// A new page.
    record PageBreak() implements Block {
        @Override
        public Stream<String> texts() {
            return Stream.empty();
        }
    }

    /// The end (以上), to the right.
    record End() implements Block {
        static final String WORD = "以上";

        @Override
        public Stream<String> texts() {
            return Stream.of(WORD);
        }
    }

    /// Facts with names and values in turn.
    ///
    /// @throws IllegalArgumentException when a value is missing
    static Facts facts(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(Arrays.toString(namesAndValues));
        }
        return new Facts(
                Stream.iterate(0, at -> at < namesAndValues.length, at -> at + 2)
                        .map(at -> new Fact(namesAndValues[at], namesAndValues[at + 1]))
                        .toList());
    }
}

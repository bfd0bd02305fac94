package jp.akashi.item;

import java.util.List;
import jp.akashi.kernel.Label;
import org.jspecify.annotations.Nullable;

/// The kind of answer a field asks for. Units are those of the scheme's data
/// (`schemes/units.yaml`); the first is the one the form proposes.
public sealed interface Kind {
    /// 有無と内容: yes or no, words beside it, and an amount where `units` are given.
    record YesNoDetail(List<String> units) implements Kind {
        public YesNoDetail {
            units = List.copyOf(units);
        }
    }

    /// Words. `pattern` is a regular expression for the whole text.
    record Text(int maxChars, @Nullable String pattern) implements Kind {}

    /// A number with its unit; `qualifiers` are the ways it may be meant, `noted` asks for a remark
    /// beside it, `range` says which numbers make sense.
    record Quantity(List<String> units, List<Qualifier> qualifiers, boolean noted, Range range)
            implements Kind {
        public Quantity {
            units = List.copyOf(units);
            qualifiers = List.copyOf(qualifiers);
            if (units.isEmpty()) {
                throw new IllegalArgumentException("a quantity has a unit");
            }
        }

        /// A quantity that cannot be negative, as most cannot.
        public Quantity(List<String> units, List<Qualifier> qualifiers, boolean noted) {
            this(units, qualifiers, noted, Range.NOT_NEGATIVE);
        }
    }

    /// The numbers a quantity can have: zero and more, any (a profit may be a loss), or 0 to 100 (a
    /// share of a whole in percent).
    enum Range {
        NOT_NEGATIVE,
        SIGNED,
        SHARE
    }

    /// A calendar date.
    record Date() implements Kind {}

    /// One of the choices, or several where `multi`.
    record Choice(List<Option> options, boolean multi) implements Kind {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /// Rows of the same columns, such as shareholders with their share.
    record Table(List<Column> columns, int maxRows) implements Kind {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /// What a stored choice is called. A key the kind does not know is called by itself.
    default Label labelOf(String key) {
        var options = this instanceof Choice(var all, _) ? all : List.<Option>of();
        return options.stream()
                .filter(option -> option.key().equals(key))
                .map(Option::label)
                .findFirst()
                .orElseGet(() -> new Label(key, key));
    }

    /// The most characters any one text may have where the scheme's data sets no lower limit.
    int MAX_CHARS = 4000;

    /// The most rows a table may have where the scheme's data sets no lower limit.
    int MAX_ROWS = 100;
}

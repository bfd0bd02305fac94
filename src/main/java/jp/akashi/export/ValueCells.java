package jp.akashi.export;

import java.util.List;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Option;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Value;
import jp.akashi.registry.Statement;
import org.jspecify.annotations.Nullable;

/// The cells that say what stands in a blank: its state, a column for each type of value, the
/// words, and what is withheld.
final class ValueCells {
    private final Dialect dialect;

    ValueCells(Dialect dialect) {
        this.dialect = dialect;
    }

    void write(CellPen pen, Kind kind, @Nullable Value value) {
        if (value == null) {
            silent(pen, BlankState.UNANSWERED);
            return;
        }
        pen.next();
        pen.text(BlankState.of(value).in(dialect));
        pen.next();
        switch (value) {
            case Value.YesNo said -> yesNo(pen, said);
            case Value.Words(var text) -> words(pen, text);
            case Value.Quantity amount -> {
                pen.next();
                amount(pen, amount);
                pen.next(4);
                pen.text(amount.note());
            }
            case Value.Day(var date) -> {
                pen.next(4);
                pen.day(date);
                pen.next(3);
            }
            case Value.Chosen chosen -> chosen(pen, kind, chosen);
            case Value.Rows rows -> words(pen, Notation.print(kind, rows));
            case Value.NotDone(var reason) -> words(pen, reason);
            case Value.NotDisclosed(var reason) -> words(pen, reason);
        }
        pen.next(2);
    }

    void withheld(CellPen pen, Statement.Withheld withheld) {
        pen.next();
        pen.text(BlankState.WITHHELD.in(dialect));
        pen.next(9);
        pen.text(ReasonClass.in(dialect, withheld.reason()));
        pen.next();
        pen.day(withheld.until());
    }

    void silent(CellPen pen, BlankState state) {
        pen.next();
        pen.text(state.in(dialect));
        pen.next(10);
    }

    private void yesNo(CellPen pen, Value.YesNo said) {
        pen.text(said.yes() ? dialect.word("有り", "true") : dialect.word("無し", "false"));
        pen.next();
        var amount = said.amount();
        if (amount == null) {
            pen.next(2);
        } else {
            amount(pen, amount);
        }
        pen.next(4);
        pen.text(said.detail());
    }

    private static void words(CellPen pen, String text) {
        pen.next(7);
        pen.text(text);
    }

    /// Number, unit, and how it is meant.
    private void amount(CellPen pen, Value.Quantity amount) {
        pen.number(amount.number());
        pen.next();
        pen.text(amount.unit());
        pen.next();
        if (amount.qualifier() != null) {
            pen.text(word(amount.qualifier()));
        }
    }

    private String word(Qualifier qualifier) {
        return switch (qualifier) {
            case ACTUAL -> dialect.word("実績値", "actual");
            case TARGET -> dialect.word("目標値", "target");
        };
    }

    private static void chosen(CellPen pen, Kind kind, Value.Chosen chosen) {
        pen.next(5);
        pen.text(String.join(";", chosen.keys()));
        pen.next();
        pen.text(labels(kind, chosen.keys()));
        pen.next();
        pen.text(chosen.detail());
    }

    static String labels(Kind kind, List<String> keys) {
        var options = kind instanceof Kind.Choice(var all, _) ? all : List.<Option>of();
        if (keys.size() == 1) {
            return label(options, keys.getFirst());
        }
        return String.join("、", keys.stream().map(key -> label(options, key)).toList());
    }

    private static String label(List<Option> options, String key) {
        for (var option : options) {
            if (option.key().equals(key)) {
                return option.label().ja();
            }
        }
        return key;
    }
}

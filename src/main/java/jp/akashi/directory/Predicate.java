package jp.akashi.directory;

import java.time.LocalDate;
import java.util.Set;
import jp.akashi.item.Kind;
import jp.akashi.item.Value;

/// What a buyer asks of the value of one field.
public sealed interface Predicate {
    /// 有り: the measure is taken.
    record Done() implements Predicate {}

    /// 無し: it is not so, where that is what a buyer hopes for (no penalty for leaving, no learning
    /// from customers' data).
    record Absent() implements Predicate {}

    /// The figure is this much or more.
    record AtLeast(Value.Quantity bound) implements Predicate {}

    /// The figure is this much or less.
    record AtMost(Value.Quantity bound) implements Predicate {}

    /// One of these options is chosen.
    record Any(Set<String> options) implements Predicate {
        public Any {
            options = Set.copyOf(options);
        }
    }

    /// None of these options is chosen.
    record None(Set<String> options) implements Predicate {
        public None {
            options = Set.copyOf(options);
        }
    }

    /// The day is this one or before.
    record NotAfter(LocalDate day) implements Predicate {}

    /// The day is this one or later.
    record NotBefore(LocalDate day) implements Predicate {}

    /// The words say one of these; that they do not is no proof of the contrary.
    record Mentions(Set<String> words) implements Predicate {
        public Mentions {
            words = Set.copyOf(words);
        }
    }

    /// Something is disclosed, whatever it says.
    record Disclosed() implements Predicate {}

    /// Whether a field of this kind can be asked for that.
    default boolean suits(Kind kind) {
        return switch (this) {
            case Disclosed ignored -> true;
            case Done ignored -> kind instanceof Kind.YesNoDetail;
            case Absent ignored -> kind instanceof Kind.YesNoDetail;
            case Mentions ignored -> kind instanceof Kind.Text;
            case AtLeast ignored -> hasFigure(kind);
            case AtMost ignored -> hasFigure(kind);
            case Any ignored -> kind instanceof Kind.Choice;
            case None ignored -> kind instanceof Kind.Choice;
            case NotAfter ignored -> kind instanceof Kind.Date;
            case NotBefore ignored -> kind instanceof Kind.Date;
        };
    }

    private static boolean hasFigure(Kind kind) {
        return kind instanceof Kind.Quantity
                || kind instanceof Kind.YesNoDetail(var units) && !units.isEmpty();
    }
}

package jp.akashi.web.open.guide;

import java.util.Set;
import jp.akashi.directory.Condition;
import jp.akashi.directory.Predicate;
import jp.akashi.item.Value;

/// The address at which the register is held against one condition. Whatever the page of
/// requirements calls its parameters, it is corrected here alone.
final class Conditions {
    private Conditions() {}

    static String address(Condition condition) {
        return "/requirements?c="
                + Encoded.of(
                        condition.item()
                                + "/"
                                + condition.field()
                                + "/"
                                + said(condition.predicate()));
    }

    private static String said(Predicate predicate) {
        return switch (predicate) {
            case Predicate.Done _ -> "done";
            case Predicate.Absent _ -> "absent";
            case Predicate.Disclosed _ -> "disclosed";
            case Predicate.AtLeast(var bound) -> "at-least/" + amount(bound);
            case Predicate.AtMost(var bound) -> "at-most/" + amount(bound);
            case Predicate.Any(var options) -> "any/" + joined(options);
            case Predicate.None(var options) -> "none/" + joined(options);
            case Predicate.Mentions(var words) -> "says/" + joined(words);
            case Predicate.NotAfter(var day) -> "not-after/" + day;
            case Predicate.NotBefore(var day) -> "not-before/" + day;
        };
    }

    private static String amount(Value.Quantity bound) {
        return bound.number().toPlainString() + bound.unit();
    }

    private static String joined(Set<String> words) {
        return String.join(",", words.stream().sorted().toList());
    }
}

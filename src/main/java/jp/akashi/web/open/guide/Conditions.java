package jp.akashi.web.open.guide;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.directory.Condition;
import jp.akashi.directory.Condition.Weight;
import jp.akashi.directory.Predicate;
import jp.akashi.item.Value;

/// The address at which the register is held against conditions. Whatever the page of requirements
/// calls its parameters, it is corrected here alone.
final class Conditions {
    private Conditions() {}

    static String address(List<Condition> conditions) {
        return conditions.stream()
                .map(one ->
                        (one.weight() == Weight.MUST ? "must=" : "want=")
                                + Encoded.of(
                                        one.item()
                                                + "/"
                                                + one.field()
                                                + ":"
                                                + said(one.predicate())))
                .collect(Collectors.joining("&", "/requirements?", ""));
    }

    private static String said(Predicate predicate) {
        return switch (predicate) {
            case Predicate.Done _ -> "done";
            case Predicate.Absent _ -> "absent";
            case Predicate.Disclosed _ -> "disclosed";
            case Predicate.AtLeast(var bound) -> "at-least:" + amount(bound);
            case Predicate.AtMost(var bound) -> "at-most:" + amount(bound);
            case Predicate.Any(var options) -> "one-of:" + joined(options);
            case Predicate.None(var options) -> "none-of:" + joined(options);
            case Predicate.Mentions(var words) -> "says:" + joined(words);
            case Predicate.NotAfter(var day) -> "not-after:" + day;
            case Predicate.NotBefore(var day) -> "not-before:" + day;
        };
    }

    private static String amount(Value.Quantity bound) {
        return bound.number().toPlainString() + bound.unit();
    }

    private static String joined(Set<String> words) {
        return String.join(",", words.stream().sorted().toList());
    }
}

package jp.akashi.schemefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/// What a single value may be; empty where the node is something else.
public final class Scalars {
    private Scalars() {}

    static Optional<String> text(Node node) {
        return plain(node, Tag.STR).filter(text -> !text.isBlank());
    }

    /// A text that may be empty.
    static Optional<String> anyText(Node node) {
        return plain(node, Tag.STR);
    }

    static Optional<Integer> whole(Node node) {
        return plain(node, Tag.INT)
                .filter(text -> text.matches("0|[1-9]\\d{0,8}"))
                .map(Integer::parseInt);
    }

    static Optional<BigDecimal> number(Node node) {
        return plain(node, Tag.INT)
                .or(() -> plain(node, Tag.FLOAT))
                .filter(text -> text.matches("\\d{1,15}(\\.\\d{1,9})?"))
                .map(BigDecimal::new);
    }

    static Optional<Boolean> flag(Node node) {
        return plain(node, Tag.BOOL)
                .filter(text -> text.equals("true") || text.equals("false"))
                .map(Boolean::parseBoolean);
    }

    static Optional<LocalDate> date(Node node) {
        return plain(node, Tag.TIMESTAMP).or(() -> plain(node, Tag.STR)).flatMap(Scalars::date);
    }

    /// A month or a day, as exactly as it is known: 2022-10, 2022-10-31.
    static Optional<String> monthOrDay(Node node) {
        return plain(node, Tag.TIMESTAMP)
                .or(() -> plain(node, Tag.STR))
                .filter(text -> date(text.length() == 7 ? text + "-01" : text).isPresent());
    }

    public static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<String> plain(Node node, Tag tag) {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(tag)
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }
}

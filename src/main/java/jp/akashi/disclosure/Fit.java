package jp.akashi.disclosure;

import java.util.List;
import java.util.stream.Stream;
import jp.akashi.item.Kind;
import jp.akashi.item.Value;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Field;
import org.jspecify.annotations.Nullable;

/// Finds answers that do not fit the kind their blank asks for, figures that do not say how they
/// are meant, and 有り said without saying what.
final class Fit {
    private Fit() {}

    static List<Finding> of(Sheet.Blank blank, Value value) {
        var refused =
                Stream.concat(misfits(blank, value), unqualified(blank, value))
                        .map(wrong -> Finding.refuse(wrong, blank.spot()));
        return Stream.concat(
                        refused,
                        unclear(blank, value).map(hint -> Finding.hint(hint, blank.spot())))
                .toList();
    }

    private static Stream<Obstacle> misfits(Sheet.Blank blank, Value value) {
        var example = blank.row().item().help().example().getOrDefault(blank.field().key(), "");
        return Stream.concat(
                kindly(blank.field().kind(), value).map(wrong -> wrong.with("example", example)),
                tooLong(blank.field().kind(), value));
    }

    private static Stream<Obstacle> kindly(Kind kind, Value value) {
        return switch (value) {
            case Value.NotDone _, Value.NotDisclosed _ -> Stream.of();
            case Value.YesNo(_, _, var amount) ->
                    kind instanceof Kind.YesNoDetail(var units)
                            ? amount(units, amount)
                            : Stream.of(wrong("kind"));
            case Value.Words(var text) ->
                    kind instanceof Kind.Text asked
                            ? pattern(asked, text)
                            : Stream.of(wrong("kind"));
            case Value.Quantity quantity ->
                    kind instanceof Kind.Quantity asked
                            ? Figures.misfits(asked, quantity)
                            : Stream.of(wrong("kind"));
            case Value.Day _ -> kind instanceof Kind.Date ? Stream.of() : Stream.of(wrong("kind"));
            case Value.Chosen chosen ->
                    kind instanceof Kind.Choice asked
                            ? choices(asked, chosen)
                            : Stream.of(wrong("kind"));
            case Value.Rows(var rows) ->
                    kind instanceof Kind.Table asked
                            ? Tables.misfits(asked, rows)
                            : Stream.of(wrong("kind"));
        };
    }

    /// An answer that does not fit; `why` chooses the sentence.
    static Obstacle wrong(String why) {
        return Obstacle.of(DisclosureRules.FITS, "case", why);
    }

    private static Stream<Obstacle> amount(List<String> units, Value.@Nullable Quantity amount) {
        if (amount == null) {
            return Stream.of();
        }
        return units.isEmpty()
                ? Stream.of(wrong("kind"))
                : Figures.misfits(new Kind.Quantity(units, List.of(), true), amount);
    }

    private static Stream<Obstacle> pattern(Kind.Text asked, String text) {
        return asked.pattern() == null || text.matches(asked.pattern())
                ? Stream.of()
                : Stream.of(wrong("pattern"));
    }

    private static Stream<Obstacle> choices(Kind.Choice asked, Value.Chosen chosen) {
        var known = asked.options().stream().map(option -> option.key()).toList();
        var unknown =
                chosen.keys().stream()
                        .filter(key -> !known.contains(key))
                        .map(key -> wrong("choice").with("choice", key));
        boolean tooMany = !asked.multi() && chosen.keys().size() > 1;
        return tooMany ? Stream.concat(unknown, Stream.of(wrong("single"))) : unknown;
    }

    private static Stream<Obstacle> tooLong(Kind kind, Value value) {
        int most =
                kind instanceof Kind.Text(int own, _) && value instanceof Value.Words
                        ? Math.min(own, Kind.MAX_CHARS)
                        : Kind.MAX_CHARS;
        return Texts.of(value)
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .filter(length -> length > most)
                .limit(1)
                .mapToObj(length -> wrong("long").with("length", length).with("most", most));
    }

    private static Stream<Obstacle> unqualified(Sheet.Blank blank, Value value) {
        return blank.field().kind() instanceof Kind.Quantity asked
                        && value instanceof Value.Quantity quantity
                        && !asked.qualifiers().isEmpty()
                        && asked.qualifiers().stream().noneMatch(one -> one == quantity.qualifier())
                ? Stream.of(Obstacle.of(DisclosureRules.QUALIFIED))
                : Stream.of();
    }

    private static Stream<Obstacle> unclear(Sheet.Blank blank, Value value) {
        if (!(blank.field().kind() instanceof Kind.YesNoDetail(var units))
                || !(value instanceof Value.YesNo(boolean yes, var detail, var amount))
                || !yes
                || amount != null) {
            return Stream.of();
        }
        if (!units.isEmpty()) {
            return Stream.of(
                    Obstacle.of(DisclosureRules.CLEAR, "case", "amount")
                            .with("units", String.join("・", units)));
        }
        return detail.isBlank() && blank.field().meaning() != Field.Meaning.PRESENCE
                ? Stream.of(Obstacle.of(DisclosureRules.CLEAR, "case", "words"))
                : Stream.of();
    }
}

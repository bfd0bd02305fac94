package jp.akashi.web.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Units;
import jp.akashi.item.Value;

/// How typed values are said in a language: 有り or Yes, 10分 or 10 minutes, the names of choices.
/// What a provider wrote in words is nobody's to translate.
///
/// @param units the scheme's, for what they are called in English
public record Tongue(Language say, Units units) {
    /// For pages in Japanese alone.
    public static final Tongue JAPANESE = new Tongue(Language.JA, new Units(Map.of()));

    public String yesNo(boolean yes) {
        return yes ? say.of("有り", "Yes") : say.of("無し", "No");
    }

    /// A figure with its unit, and whether it is measured or aimed at.
    public String figure(Value.Quantity amount) {
        var figure = say == Language.JA ? amount.printed() : units.inEnglish(amount);
        return amount.qualifier() == null ? figure : figure + qualifier(amount.qualifier());
    }

    private String qualifier(Qualifier qualifier) {
        return switch (qualifier) {
            case ACTUAL -> say.of("(実績値)", " (measured)");
            case TARGET -> say.of("(目標値)", " (target)");
        };
    }

    public String day(LocalDate date) {
        return Days.print(date, say);
    }

    /// The names of the chosen options.
    public String choices(Kind kind, List<String> keys) {
        return keys.stream()
                .map(key -> choice(kind, key))
                .collect(Collectors.joining(say.of("、", ", ")));
    }

    public String choice(Kind kind, String key) {
        return say.of(kind.labelOf(key));
    }

    Saying.Grid grid(Kind kind, List<Map<String, String>> rows) {
        var columns = kind instanceof Kind.Table(var all, _) ? all : List.<Column>of();
        return new Saying.Grid(
                columns.stream().map(this::column).toList(),
                rows.stream()
                        .map(row ->
                                columns.stream()
                                        .map(one -> cell(one, row.getOrDefault(one.key(), "")))
                                        .toList())
                        .toList());
    }

    private Saying.Column column(Column column) {
        return new Saying.Column(say.of(column.label()), !(column.kind() instanceof Kind.Choice));
    }

    private String cell(Column column, String stored) {
        return column.kind() instanceof Kind.Choice
                ? choice(column.kind(), stored)
                : Notation.printCell(column, stored);
    }
}

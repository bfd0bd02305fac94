package jp.akashi.web.open.compare;

import java.util.List;
import java.util.Map;
import jp.akashi.directory.Merit;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.kernel.Label;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.State;

/// The parts of typed values in writing: signs, figures, choices.
public final class Printed {
    private static final Label YES = new Label("有り", "Yes");
    private static final Label NO = new Label("無し", "No");
    private static final Label ACTUAL = new Label("実績値", "actual");
    private static final Label TARGET = new Label("目標値", "target");
    private static final Label BEST = new Label("最良", "Best");
    private static final Label WORST = new Label("最下位", "Weakest");

    private Printed() {}

    public static String yesNo(boolean yes, Language say) {
        return say.of(yes ? YES : NO);
    }

    /// How a figure stands among those compared, by a sign and a word.
    public static String merit(Merit merit, Language say) {
        return switch (merit) {
            case BEST -> "▲ " + say.of(BEST);
            case WORST -> "▽ " + say.of(WORST);
        };
    }

    /// The number without its unit.
    public static String number(Value.Quantity amount) {
        var printed = amount.printed();
        return printed.substring(0, printed.length() - amount.unit().length());
    }

    /// What the unit of an amount is called.
    public static String unit(Value.Quantity amount, Units units, Language say) {
        return say == Language.JA
                ? amount.unit()
                : units.inEnglish(amount).substring(number(amount).length());
    }

    /// How a figure is meant; empty where it does not say.
    public static String qualifier(Value.Quantity amount, Language say) {
        var qualifier = amount.qualifier();
        return qualifier == null ? "" : say.of(qualifier == Qualifier.ACTUAL ? ACTUAL : TARGET);
    }

    public static List<String> choices(Kind kind, List<String> keys, Language say) {
        return keys.stream().map(key -> say.of(kind.labelOf(key))).toList();
    }

    public static List<String> columns(Kind kind, Language say) {
        return all(kind).stream().map(column -> say.of(column.label())).toList();
    }

    public static List<List<String>> rows(Kind kind, List<Map<String, String>> rows) {
        return rows.stream()
                .map(row ->
                        all(kind).stream()
                                .map(column ->
                                        Notation.printCell(
                                                column, row.getOrDefault(column.key(), "")))
                                .toList())
                .toList();
    }

    private static List<Column> all(Kind kind) {
        return kind instanceof Kind.Table(var columns, _) ? columns : List.of();
    }

    /// What a cell says as plain text, for files: blanks and sites by lines.
    static String text(CellView cell, Language say) {
        var text = new StringBuilder();
        if (cell.saids().isEmpty() && !cell.isOnlyFormer()) {
            text.append(say.of(cell.state().label()));
            if (!cell.note().ja().isEmpty()) {
                text.append(say.of("", " ")).append("(").append(say.of(cell.note())).append(")");
            }
        }
        text.append(saids(cell, say));
        cell.former()
                .forEach(former ->
                        text.append(text.isEmpty() ? "" : "\n")
                                .append(say.of(former(former.item().label())))
                                .append(":\n")
                                .append(text(former.cell(), say)));
        return text.toString();
    }

    private static Label former(Label item) {
        return new Label(
                "旧項目「" + item.ja() + "」への回答", "Answer to the earlier item “" + item.en() + "”");
    }

    private static String saids(CellView cell, Language say) {
        var lines = new StringBuilder();
        var site = "";
        for (var said : cell.saids()) {
            if (!said.site().equals(site)) {
                lines.append("[").append(said.site()).append("]\n");
                site = said.site();
            }
            lines.append(said(said, say)).append("\n");
        }
        return lines.toString().strip();
    }

    private static String said(Said said, Language say) {
        var value =
                said.value() == null
                        ? say.of(State.BLANK.label())
                        : Notation.print(said.field().kind(), said.value());
        var merit = said.merit() == null ? "" : " " + merit(said.merit(), say);
        return (said.named() ? say.of(said.field().label()) + ": " : "") + value + merit;
    }
}

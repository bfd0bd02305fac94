package jp.akashi.export;

import java.util.List;
import jp.akashi.item.Kind;
import jp.akashi.kernel.Label;

/// The kinds of blanks as the data names them.
final class KindNames {
    private KindNames() {}

    static String of(Kind kind) {
        return switch (kind) {
            case Kind.YesNoDetail _ -> "yes-no";
            case Kind.Text _ -> "text";
            case Kind.Quantity _ -> "quantity";
            case Kind.Date _ -> "date";
            case Kind.Choice _ -> "choice";
            case Kind.Table _ -> "table";
        };
    }

    static Label label(Kind kind) {
        return switch (kind) {
            case Kind.YesNoDetail _ -> new Label("有無と内容", "Yes or no, with words");
            case Kind.Text _ -> new Label("文章", "Words");
            case Kind.Quantity _ -> new Label("数値", "A figure with its unit");
            case Kind.Date _ -> new Label("日付", "A day");
            case Kind.Choice(_, var multi) ->
                    multi
                            ? new Label("選択(複数)", "Several of the choices")
                            : new Label("選択(一つ)", "One of the choices");
            case Kind.Table _ -> new Label("表", "A table");
        };
    }

    static List<String> units(Kind kind) {
        return switch (kind) {
            case Kind.YesNoDetail(var units) -> units;
            case Kind.Quantity quantity -> quantity.units();
            case Kind.Text _ -> List.of();
            case Kind.Date _ -> List.of();
            case Kind.Choice _ -> List.of();
            case Kind.Table _ -> List.of();
        };
    }
}

package jp.akashi.item;

import java.util.List;
import java.util.Map;

/// The one text notation of a value: in the Excel form of 申請書B, in examples, on pages and in web
/// forms. Reading is tolerant of how people write figures, dates and choices, and leaves their
/// words alone; what is printed reads as the same value again.
///
/// | kind | written |
/// |---|---|
/// | 有無と内容 | `有り 10分 / 詳細`, `無し 理由` |
/// | number | `99.98% (実績値) / 備考` |
/// | date | `2019-04-01` |
/// | choice | labels joined by `、`, then ` / 詳細` |
/// | table | rows by line, columns by ` | ` (`\|` within a cell) |
/// | any | `実施なし 理由`, `開示なし 理由` |
///
/// Words that begin with 実施なし or 開示なし are that answer, also where words are asked.
public final class Notation {
    private Notation() {}

    /// The value in writing. Also prints a value that does not fit the kind, as good as it can.
    public static String print(Kind kind, Value value) {
        return switch (value) {
            case Value.YesNo yesNo -> YesNoNotation.print(kind, yesNo);
            case Value.Words(var text) -> text;
            case Value.Quantity quantity -> QuantityNotation.print(quantity);
            case Value.Day(var date) -> date.toString();
            case Value.Chosen chosen -> ChoiceNotation.print(kind, chosen);
            case Value.Rows rows -> TableNotation.print(kind, rows);
            case Value.NotDone(var reason) -> AbsenceNotation.notDone(kind, reason);
            case Value.NotDisclosed(var reason) -> AbsenceNotation.notDisclosed(kind, reason);
        };
    }

    public static Reading read(Kind kind, String text) {
        var clean = Typed.clean(kind instanceof Kind.Table ? Cells.parted(text) : text);
        if (clean.isEmpty()) {
            return new Reading.Blank();
        }
        return LengthLimits.passedBy(kind, clean)
                .or(() -> AbsenceNotation.read(kind, clean))
                .map(reading -> LengthLimits.kept(kind, reading))
                .orElseGet(() -> LengthLimits.kept(kind, readKind(kind, clean)));
    }

    /// One cell of a table as it was stored, in writing.
    public static String printCell(Column column, String stored) {
        return TableNotation.printCell(column, stored);
    }

    /// The answers for several sites in one text, `①…` `②…` in the order of the sites.
    public static String printParts(Kind kind, List<String> sites, Map<String, Value> bySite) {
        return PartsNotation.print(kind, sites, bySite);
    }

    public static PartsReading readParts(Kind kind, List<String> sites, String text) {
        return PartsNotation.read(kind, sites, text);
    }

    private static Reading readKind(Kind kind, String text) {
        return switch (kind) {
            case Kind.YesNoDetail yesNo -> YesNoNotation.read(yesNo, text);
            case Kind.Text words -> TextNotation.read(words, text);
            case Kind.Quantity quantity -> QuantityNotation.read(quantity, text);
            case Kind.Date ignored -> DateNotation.read(text);
            case Kind.Choice choice -> ChoiceNotation.read(choice, text);
            case Kind.Table table -> TableNotation.read(table, text);
        };
    }
}

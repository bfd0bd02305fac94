package jp.akashi.item;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// 実施なし and 開示なし in writing, with the reason behind them.
final class AbsenceNotation {
    private static final Lexicon<Function<String, Value>> MARKS =
            new Lexicon<>(
                    Map.of(
                            "実施なし", Value.NotDone::new,
                            "実施無し", Value.NotDone::new,
                            "未実施", Value.NotDone::new,
                            "開示なし", Value.NotDisclosed::new,
                            "開示無し", Value.NotDisclosed::new,
                            "非開示", Value.NotDisclosed::new),
                    Typed::fold,
                    "(（:：、。,，/／");

    private AbsenceNotation() {}

    static String notDone(Kind kind, String reason) {
        return print("実施なし", kind, reason);
    }

    static String notDisclosed(Kind kind, String reason) {
        return print("開示なし", kind, reason);
    }

    static Optional<Reading> read(Kind kind, String text) {
        if (kind instanceof Kind.Table && Cells.hasSeveral(text)) {
            return Optional.empty();
        }
        return MARKS.start(text)
                .map(start -> start.meaning().apply(reason(kind, start.rest())))
                .map(value -> new Reading.Read(value));
    }

    private static String print(String mark, Kind kind, String reason) {
        var words = kind instanceof Kind.Table ? Cells.escape(reason) : reason;
        return words.isEmpty() ? mark : mark + " " + words;
    }

    private static String reason(Kind kind, String rest) {
        var words = rest.isEmpty() ? "" : behind(rest);
        return kind instanceof Kind.Table ? Cells.unescape(words) : words;
    }

    /// Words behind a blank are taken as they are; a mark that joins them directly goes.
    private static String behind(String rest) {
        return Character.isWhitespace(rest.charAt(0))
                ? rest.strip()
                : Typed.without(":：、。,，/／", rest);
    }
}

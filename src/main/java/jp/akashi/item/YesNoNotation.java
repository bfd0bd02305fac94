package jp.akashi.item;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.item.Reading.Unreadable;

/// 有無と内容 in writing: `有り 10分 / 詳細`. Words that would be taken for the amount stand behind a slash:
/// `有り / 10分ごと`.
final class YesNoNotation {
    private static final String JOINTS = ":：、。,，/／";
    private static final Lexicon<Boolean> WORDS =
            new Lexicon<>(
                    Map.ofEntries(
                            Map.entry("有り", true),
                            Map.entry("有", true),
                            Map.entry("あり", true),
                            Map.entry("アリ", true),
                            Map.entry("はい", true),
                            Map.entry("○", true),
                            Map.entry("◯", true),
                            Map.entry("〇", true),
                            Map.entry("無し", false),
                            Map.entry("無", false),
                            Map.entry("なし", false),
                            Map.entry("ナシ", false),
                            Map.entry("いいえ", false),
                            Map.entry("×", false),
                            Map.entry("✕", false)),
                    Typed::fold,
                    JOINTS + "(（「『【・0123456789０１２３４５６７８９");
    private static final Lexicon<Boolean> ENGLISH =
            new Lexicon<>(Map.of("yes", true, "no", false), Typed::fold, JOINTS + "(（");

    private YesNoNotation() {}

    static String print(Kind kind, Value.YesNo value) {
        var asked = kind instanceof Kind.YesNoDetail own ? own : new Kind.YesNoDetail(List.of());
        var word = value.yes() ? "有り" : "無し";
        var amount = value.amount() == null ? "" : " " + QuantityNotation.print(value.amount());
        if (value.detail().isEmpty()) {
            return word + amount;
        }
        var plain = word + " " + value.detail();
        boolean plainly = amount.isEmpty() && read(asked, plain).equals(new Reading.Read(value));
        return plainly ? plain : word + amount + " / " + value.detail();
    }

    static Reading read(Kind.YesNoDetail kind, String text) {
        return WORDS.start(text)
                .or(() -> ENGLISH.start(text))
                .<Reading>map(start -> new Reading.Read(value(kind, start.meaning(), start.rest())))
                .orElseGet(() -> Unreadable.of(Misfit.NOT_YES_NO));
    }

    private static Value value(Kind.YesNoDetail kind, boolean yes, String rest) {
        var words = rest.strip();
        boolean blankFirst = !words.equals(rest);
        if (blankFirst && isSlash(words)) {
            return new Value.YesNo(yes, words.substring(1).strip(), null);
        }
        var plain = blankFirst ? words : Typed.without(JOINTS, words);
        return Optional.of(plain)
                .filter(_ -> yes)
                .flatMap(given -> Amount.read(kind.units(), given))
                .map(YesNoNotation::value)
                .orElseGet(() -> new Value.YesNo(yes, plain, null));
    }

    private static Value.YesNo value(Amount amount) {
        return new Value.YesNo(true, Typed.without(JOINTS, amount.rest()), amount.quantity());
    }

    private static boolean isSlash(String words) {
        return words.matches("(?s)[/／](\\s.*)?");
    }
}

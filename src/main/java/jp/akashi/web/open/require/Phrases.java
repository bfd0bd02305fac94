package jp.akashi.web.open.require;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.akashi.directory.Ground;
import jp.akashi.directory.Holding;
import jp.akashi.directory.Predicate;
import jp.akashi.item.Kind;
import jp.akashi.item.Units;
import jp.akashi.kernel.Label;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Language;
import jp.akashi.web.open.compare.Printed;

/// Conditions and outcomes in plain words.
public final class Phrases {
    private Phrases() {}

    /// What is asked of a blank: 「有り」であること, 1年以上であること.
    static Label asked(Kind kind, Predicate predicate, Units units) {
        return switch (predicate) {
            case Predicate.Done() -> new Label("「有り」であること", "is “yes”");
            case Predicate.Absent() -> new Label("「無し」であること", "is “no”");
            case Predicate.Disclosed() -> new Label("内容が開示されていること", "is disclosed");
            case Predicate.AtLeast(var bound) ->
                    new Label(bound.printed() + "以上であること", "is at least " + units.inEnglish(bound));
            case Predicate.AtMost(var bound) ->
                    new Label(bound.printed() + "以下であること", "is at most " + units.inEnglish(bound));
            case Predicate.Any(var options) ->
                    options.size() == 1
                            ? new Label(
                                    options(kind, options, Language.JA) + "であること",
                                    "is " + options(kind, options, Language.EN))
                            : new Label(
                                    options(kind, options, Language.JA) + "のいずれかであること",
                                    "is one of " + options(kind, options, Language.EN));
            case Predicate.None(var options) ->
                    options.size() == 1
                            ? new Label(
                                    options(kind, options, Language.JA) + "ではないこと",
                                    "is not " + options(kind, options, Language.EN))
                            : new Label(
                                    options(kind, options, Language.JA) + "のいずれでもないこと",
                                    "is none of " + options(kind, options, Language.EN));
            case Predicate.NotAfter(var day) ->
                    new Label(
                            Days.print(day) + "以前であること",
                            "is not after " + Days.print(day, Language.EN));
            case Predicate.NotBefore(var day) ->
                    new Label(
                            Days.print(day) + "以後であること",
                            "is not before " + Days.print(day, Language.EN));
            case Predicate.Mentions(var words) ->
                    new Label(
                            quoted(words, "「", "」", "または") + "という言葉があること",
                            "says " + quoted(words, "“", "”", " or "));
        };
    }

    private static String options(Kind kind, Set<String> keys, Language say) {
        var known =
                kind instanceof Kind.Choice(var all, _)
                        ? all.stream().map(option -> option.key()).filter(keys::contains).toList()
                        : keys.stream().sorted().toList();
        return Printed.choices(kind, known, say).stream()
                .map(label -> say.of("「" + label + "」", "“" + label + "”"))
                .collect(Collectors.joining(say.of("", ", ")));
    }

    private static String quoted(Set<String> words, String open, String close, String or) {
        return new TreeSet<>(words)
                .stream().map(word -> open + word + close).collect(Collectors.joining(or));
    }

    public static Label sign(Holding holding) {
        return switch (holding) {
            case MEETS -> new Label("○ 満たす", "○ Met");
            case FAILS -> new Label("× 満たさない", "× Not met");
            case UNKNOWN -> new Label("? 不明", "? Unknown");
        };
    }

    public static String css(Holding holding) {
        return switch (holding) {
            case MEETS -> "is-met";
            case FAILS -> "is-failed";
            case UNKNOWN -> "is-unknown";
        };
    }

    /// Why it is not known.
    public static Label reason(Ground ground) {
        return switch (ground) {
            case SAID -> new Label("", "");
            case NOT_DISCLOSED -> new Label("開示なし(事業者が開示していません)", "Not disclosed by the provider");
            case WITHHELD -> new Label("公表留保(期日まで公表されません)", "Withheld until a day");
            case BLANK -> new Label("記載なし(選択項目で、記載がありません)", "Left blank");
            case NOT_HELD -> new Label("未収録(以前の台帳の内容をまだ収録していません)", "Not on this site yet");
            case NOT_ASKED ->
                    new Label("対象外(このサービスの制度・版にない項目です)", "Not asked by the scheme of this service");
            case TARGET_ONLY -> new Label("目標値のみ(実績は示されていません)", "A target only; no actual value");
            case NOT_MENTIONED ->
                    new Label("言葉が見当たりません(ないことの証明ではありません)", "Not mentioned, which proves nothing");
            case NOT_COMPARABLE -> new Label("答えから判断できません", "The answer does not tell");
        };
    }
}

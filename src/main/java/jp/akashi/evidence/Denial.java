package jp.akashi.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds where a page says that what a blank asks for is not done: 生体認証は導入していない, 免震装置はない. Not where
/// it forbids something, or leaves something else out.
final class Denial {
    private static final String DOING =
            "(?:行[っわ]|実施|導入|採用|設け|設置|取得|備え|用意|対応|整備|実装|開催|公表)(?:し|て|い|され|おこな)*";
    private static final Pattern DENIED =
            Pattern.compile(
                    "(?<what>[\\p{IsHan}々\\p{IsKatakana}ーの]{2,16})[はも](?:"
                            + DOING
                            + ")?(?:ない|ません|ありません|なし|無い)"
                            + "(?!よう|場合|とき|時|限り|こと|けれ|もの|者|か|でも|で|状態)");

    private Denial() {}

    /// What a page denies of the words of an answer, as it stands there.
    ///
    /// @param said the pairs of letters of the answer
    /// @param words of the labels of the blank
    static Optional<String> find(String page, Set<String> said, List<String> words) {
        var asked = Grams.of(String.join("。", words));
        return DENIED.matcher(page)
                .results()
                .filter(found -> !found.group("what").matches(".*(?:データ|情報|事故|障害|影響|例)"))
                .filter(found -> isAbout(Grams.of(found.group("what")), said, asked))
                .map(MatchResult::group)
                .findFirst();
    }

    private static boolean isAbout(Set<String> what, Set<String> said, Set<String> asked) {
        return !what.isEmpty()
                && what.stream().anyMatch(asked::contains)
                && (what.stream().anyMatch(said::contains) || said.isEmpty());
    }

    /// Whether an answer itself says that something is not done.
    static boolean isIn(String answer) {
        return answer.contains("ない") || answer.contains("ません") || answer.contains("なし");
    }
}

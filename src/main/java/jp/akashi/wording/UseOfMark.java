package jp.akashi.wording;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.akashi.kernel.Label;

/// How the mark is used (認定マークの使用, 運用規程 第10条), in words for the page about it and for the pack.
public final class UseOfMark {
    private static final List<String> ORDER =
            List.of(
                    "in-force",
                    "places",
                    "own-service",
                    "apart",
                    "linked",
                    "unaltered",
                    "declared",
                    "revoked");
    private static final Map<String, String> WORDS = WordingFile.read("use-of-mark.yaml");

    private UseOfMark() {}

    /// A rule, and where it stands in the documents of the scheme.
    public record Rule(String id, Label words, String clause) {}

    public static List<Rule> rules() {
        return ORDER.stream()
                .map(id ->
                        new Rule(id, new Label(word(id, "ja"), word(id, "en")), word(id, "clause")))
                .toList();
    }

    private static String word(String id, String part) {
        return Objects.requireNonNull(WORDS.get(id + "/" + part), id);
    }

    /// The rules as a plain text in both languages, to be packed with the mark.
    ///
    /// @param number as printed
    /// @param link the designated address
    public static String text(String number, String link) {
        var japanese =
                rules().stream()
                        .map(rule -> "・" + rule.words().ja())
                        .collect(Collectors.joining("\n"));
        var english =
                rules().stream()
                        .map(rule -> "* " + rule.words().en())
                        .collect(Collectors.joining("\n"));
        return """
        情報開示認定マーク %s

        指定URL: %s
        ページに貼るHTMLは snippet.html にあります。
        mark-…-colour がカラー版、mark-…-black が白黒版です。

        %s

        ----

        Certification mark %s

        Designated address: %s
        The lines for a page are in snippet.html.

        %s
        """
                .formatted(number, link, japanese, number, link, english);
    }
}

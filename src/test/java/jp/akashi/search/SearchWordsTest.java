package jp.akashi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.akashi.directory.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The data files of the search, and what is no data of theirs.
class SearchWordsTest {
    private static final SearchWords WORDS = CaughtUp.WORDS;

    @Test
    void oldFormsAreFolded() {
        assertThat(WORDS.folding().fold("髙﨑 渡邉 渡邊 藤澤 齋藤 齊藤")).isEqualTo("高崎 渡辺 渡辺 藤沢 斎藤 斎藤");
    }

    @Test
    void thereAreManyGroupsAndNoneHasOnlyOneWordLeftAfterFolding() {
        assertThat(WORDS.synonyms().all()).hasSizeGreaterThan(200);
        assertThat(WORDS.synonyms().of("ｍｆａ")).contains("二要素認証", "多要素認証");
        assertThat(WORDS.synonyms().of("AI")).contains("人工知能");
        assertThat(WORDS.synonyms().of("人工知能")).doesNotContain("AI");
        assertThat(WORDS.synonyms().of("聞いたこともない言葉")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "same: [高]                       | has to be a character of its own",
                "same: [高髙, 高﨑]               | has to be a character of its own",
                "same: [高髙, 橋髙]               | stands twice",
                "same: [高髙, 髙橋]               | another stands for",
                "same: {高: 髙}                   | has to be a list",
                "same: [1]                        | has to be a text",
                "other: [高髙]                    | unknown key other"
            })
    void aBrokenFileOfCharactersIsRefused(String text, String message) {
        assertThatThrownBy(() -> SearchWords.forms(DataFile.of("test", text)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "groups: []                       | has to be a list",
                "groups: [{words: [a, a]}]        | twice",
                "groups: [{word: [a, b]}]         | unknown key word",
                "groups: [{typed: [a]}]           | `words` is missing"
            })
    void aBrokenFileOfSynonymsIsRefused(String text, String message) {
        assertThatThrownBy(() -> SearchWords.synonyms(DataFile.of("test", text), Folding.PLAIN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    @Test
    void namesAreReadInKanaAndInLatinLetters() {
        var kuromoji = new Kuromoji(WORDS);

        assertThat(kuromoji.readings("株式会社東京データ")).contains("トウキョウデータ", "tokyodeta", "toukyoudeta");
        assertThat(kuromoji.bare("㈱みほん")).isEqualTo("みほん");
        assertThat(kuromoji.words("クラウドの多要素認証")).contains("くらうど", "多要素", "認証");
    }
}

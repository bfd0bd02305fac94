package jp.akashi.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How words are folded before they are looked for.
class SearchTest {
    @ParameterizedTest
    @CsvSource({
        "クラウド, くらうど",
        "ｸﾗｳﾄﾞ, くらうど",
        "くらうど, くらうど",
        "ＳａａＳ, saas",
        "㈱みほん, (株)みほん",
        "ヴァージョン, ゔぁーじょん",
        "ＡＩ０００１－２２０４, ai0001-2204",
        "㍿, 株式会社",
        "①, 1",
    })
    void widthCaseAndKindOfKanaMakeNoDifference(String text, String folded) {
        assertThat(Search.folded(text)).isEqualTo(folded);
    }

    @Test
    void spacesOfAnyKindAreOneSpaceAndNoneAtTheEnds() {
        assertThat(Search.folded("　死活　 監視\n\t間隔 ")).isEqualTo("死活 監視 間隔");
        assertThat(Search.words("　死活　 監視 死活 ")).containsExactly("死活", "監視");
        assertThat(Search.words(" 　\t")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ワ\u3099い", "ﾜﾞ", "İstanbul", "ﬁ", "ǅ", "カ゛", "𠮷野家", "が", "ｶﾞ"})
    void whatIsFoldedStaysAsItIs(String text) {
        var once = Search.folded(text);

        assertThat(Search.folded(once)).isEqualTo(once);
    }

    @Test
    void aSliceHasUpToAHundredLines() {
        assertThat(new Search.Slice(0, 1).limit()).isEqualTo(1);
        assertThat(new Search.Slice(0, 100).limit()).isEqualTo(100);
        for (var wrong : List.of(new int[] {-1, 1}, new int[] {0, 0}, new int[] {0, 101})) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Search.Slice(wrong[0], wrong[1]));
        }
    }

    @Test
    void whatStandsInQuotesIsOneWord() {
        assertThat(Search.words("暗号 \"死活　監視\" “a b”")).containsExactly("暗号", "死活 監視", "a b");
        assertThat(Search.words("死活\" 監視")).containsExactly("死活", "監視");
        assertThat(Search.words("\"\" \u0000 \u0007")).isEmpty();
    }

    @Test
    void aFacetWithoutValuesIsNoWish() {
        assertThat(new Search.Wish(List.of(), Map.of("scheme", Set.of())))
                .isEqualTo(Search.Wish.ALL);
    }
}

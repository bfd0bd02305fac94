package jp.akashi.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How texts and words lose the differences nobody searches for.
class FoldingTest {
    private static final Folding FOLDING =
            new Folding(Map.of((int) '髙', (int) '高', (int) '邊', (int) '辺', 0x20BB7, (int) '吉'));

    @ParameterizedTest
    @CsvSource({
        "髙橋, 高橋",
        "渡邊, 渡辺",
        "𠮷野家, 吉野家",
        "葛󠄀城, 葛城",
        "ｶﾞｽ, がす",
        "カ\u3099, が",
        "ヽヾ, ゝゞ",
        "\uAC00\u3133, \uAC03",
        "\u3131\u314F, \uAC00",
        "a\u200Bb, ab",
        "ＡＢ　Ｃ, ab c"
    })
    void oldFormsAndMarksMakeNoDifference(String text, String folded) {
        assertThat(FOLDING.fold(text)).isEqualTo(folded);
    }

    @Test
    void controlSignsAreSpaces() {
        assertThat(FOLDING.fold("\u0000死活\u0007\u001B監視\u0085")).isEqualTo("死活 監視");
    }

    @Test
    void whatIsFoundIsMarkedInTheTextAsItWasWritten() {
        var marks = FOLDING.trace("ﾊﾞｯｸｱｯﾌﾟと㍿髙橋").marks(List.of("ばっくあっぷ", "株式会社", "高"));

        assertThat(marks).containsExactly(new Snippet.Mark(0, 8), new Snippet.Mark(9, 11));
    }

    @Property(tries = 300)
    void whatIsFoldedStaysAsItIs(@ForAll @StringLength(max = 30) String text) {
        var once = FOLDING.fold(text);

        assertThat(FOLDING.fold(once)).isEqualTo(once);
    }

    @Property(tries = 300)
    void theTraceIsTheSameTextAndPointsIntoTheOldOne(@ForAll @StringLength(max = 30) String text) {
        var traced = FOLDING.trace(text);

        assertThat(traced.text()).isEqualTo(FOLDING.fold(text));
        for (var mark : traced.marks(List.of(traced.text()))) {
            assertThat(mark.from()).isBetween(0, mark.to());
            assertThat(mark.to()).isLessThanOrEqualTo(text.length());
        }
    }
}

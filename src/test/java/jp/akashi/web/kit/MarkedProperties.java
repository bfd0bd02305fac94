package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What holds of any two texts that are marked word by word.
class MarkedProperties {
    @Property
    void bothTextsStandThereToTheLetter(@ForAll("text") String was, @ForAll("text") String now) {
        var marked = Marked.of(was, now);

        assertThat(text(marked.was(), true)).isEqualTo(was);
        assertThat(text(marked.now(), true)).isEqualTo(now);
        assertThat(text(marked.was(), false)).isEqualTo(text(marked.now(), false));
    }

    @Property
    void theSameTextHasNoMark(@ForAll("text") String text) {
        assertThat(Marked.of(text, text).was()).noneMatch(Marked.Piece::marked);
    }

    @Test
    void figuresAndWordsStayWhole() {
        var marked = Marked.of("毎日10分間隔で監視します。", "毎日15分間隔で監視します。");

        assertThat(marked.was()).contains(new Marked.Piece("10", true));
        assertThat(marked.now()).contains(new Marked.Piece("15", true));
    }

    @Test
    void longTextsThatHaveNothingInCommonAreMarkedInGoodTime() {
        var was = "甲、乙".repeat(1333);
        var now = "丙。丁".repeat(1333);

        assertThat(Marked.of(was, now).was()).containsExactly(new Marked.Piece(was, true));
    }

    private static String text(List<Marked.Piece> pieces, boolean withMarked) {
        return pieces.stream()
                .filter(piece -> withMarked || !piece.marked())
                .map(Marked.Piece::text)
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of("監視", "10分", "毎日", "、", "。", "abc", "\n", "𠮷", " ", "データ")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join("", words));
    }
}

package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagingTest {
    @Test
    void twentyRowsFillOnePageAndTheTwentyFirstOpensTheSecond() {
        assertThat(paging(1, 20).pages()).isEqualTo(1);
        assertThat(paging(1, 21).pages()).isEqualTo(2);
    }

    @Test
    void anEmptyListHasOnePageThatShowsNothing() {
        var empty = paging(1, 0);
        assertThat(empty.pages()).isEqualTo(1);
        assertThat(empty.first()).isZero();
        assertThat(empty.last()).isZero();
    }

    @Test
    void theLastPageEndsWithTheLastRow() {
        var last = paging(3, 41);
        assertThat(last.first()).isEqualTo(41);
        assertThat(last.last()).isEqualTo(41);
        assertThat(last.next()).isNull();
        assertThat(last.previous()).isEqualTo("?page=2");
    }

    @Test
    void manyPagesShowTheEndsAndTheNeighboursWithGapsBetween() {
        assertThat(paging(5, 200).numbers()).containsExactly(1, 0, 4, 5, 6, 0, 10);
    }

    @Test
    void thereIsNoPageZero() {
        assertThatThrownBy(() -> paging(0, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoAsksForAPageThatIsNotThereGetsTheNearest() {
        assertThat(asked("3").page()).isEqualTo(3);
        assertThat(asked("4").page()).isEqualTo(3);
        for (var odd : List.of("", "0", "-1", "x", "9999999")) {
            assertThat(asked(odd).page()).as(odd).isEqualTo(1);
        }
        assertThat(asked("2").rows(IntStream.rangeClosed(1, 41).boxed().toList()))
                .hasSize(20)
                .startsWith(21)
                .endsWith(40);
        assertThat(Paging.of("1", 20, 0, Integer::toString).rows(List.of())).isEmpty();
    }

    private static Paging asked(String page) {
        return Paging.of(page, 20, 41, Integer::toString);
    }

    private static Paging paging(int page, int total) {
        return new Paging(page, 20, total, number -> "?page=" + number);
    }
}

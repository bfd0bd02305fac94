package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    private static Paging paging(int page, int total) {
        return new Paging(page, 20, total, number -> "?page=" + number);
    }
}

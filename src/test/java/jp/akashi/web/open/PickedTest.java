package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PickedTest {
    @Test
    void numbersComeByCommaByRepetitionAndInAnySpelling() {
        var picked = Picked.of(List.of("ai-0001-2206,AI 0002-2207", "ＡＩ００１０－２２０８", ""));
        assertThat(picked.joined()).isEqualTo("ai-0001-2206,ai-0002-2207,ai-0010-2208");
    }

    @Test
    void aNumberNamedTwiceCountsOnce() {
        assertThat(Picked.of(List.of("ai-0001-2206", "AI0001-2206")).numbers()).hasSize(1);
    }

    @Test
    void whatIsNoNumberIsKeptToBeNamed() {
        var picked = Picked.of(List.of("ai-0001-2206,<script>"));
        assertThat(picked.numbers()).hasSize(1);
        assertThat(picked.unreadable()).containsExactly("<script>");
    }
}

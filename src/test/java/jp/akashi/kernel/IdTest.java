package jp.akashi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    @Test
    void randomIdsHaveOneFormAndDoNotMeet() {
        var ids = IntStream.range(0, 10_000).mapToObj(i -> Id.random()).collect(Collectors.toSet());
        assertThat(ids).hasSize(10_000).allMatch(id -> id.matches("[0-9a-hjkmnp-tv-z]{26}"));
    }

    @Test
    void everyPlaceOfARandomIdVaries() {
        var ids = IntStream.range(0, 500).mapToObj(i -> Id.random()).toList();
        for (int place = 0; place < 26; place++) {
            int here = place;
            assertThat(ids.stream().map(id -> id.charAt(here)).distinct().count()).isGreaterThan(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "../etc", "A", "a b", "a/b", "<x>", "-a", ".a", "a_b", "aA", "aé", "a９", "a\n"
            })
    void whatIsNoIdIsRefused(String text) {
        assertThatThrownBy(() -> new DraftId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIdHasUpToEightySigns() {
        assertThat(Id.isOne("a" + "0.-z9".repeat(15) + "0.-z")).isTrue();
        assertThat(Id.isOne("a".repeat(81))).isFalse();
    }

    @Test
    void anEditionIsReadBackFromItsText() {
        var edition = EditionId.parse("asp-saas-ai/2022-04-01");
        assertThat(EditionId.parse(edition.toString())).isEqualTo(edition);
    }
}

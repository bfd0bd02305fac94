package jp.akashi.demo.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static Map<String, String> map(String... keys) {
        var map = new LinkedHashMap<String, String>();
        for (var key : keys) {
            map.put(key, "値 " + key);
        }
        return map;
    }

    @Test
    void theOrderInWhichAMapIsPrintedDoesNotCount() {
        assertThat(map("a", "b").toString()).isNotEqualTo(map("b", "a").toString());
        assertThat(Likeness.words(map("a", "b"))).isEqualTo(Likeness.words(map("b", "a")));
    }

    @Test
    void anotherValueIsAnotherLikeness() {
        assertThat(Likeness.words(map("a", "b"))).isNotEqualTo(Likeness.words(map("a", "c")));
        assertThat(Likeness.words(map("a"))).isNotEqualTo(Likeness.words(null));
    }
}

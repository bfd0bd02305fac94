package jp.akashi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeysTest {
    private static final List<String> TEXTS =
            List.of("", "a", "ab", "ア", "アイ", "京", "京都", "𠮷野", "ﾊ", "z".repeat(300));

    @Test
    void keysCompareAsTheirTextsDo() {
        var keys = new Keys();
        for (int slot = 0; slot < TEXTS.size(); slot++) {
            keys.put(slot, TEXTS.get(slot));
        }
        for (int slot = 0; slot < TEXTS.size(); slot++) {
            for (int other = 0; other < TEXTS.size(); other++) {
                assertThat(Integer.signum(keys.compare(slot, other)))
                        .isEqualTo(Integer.signum(TEXTS.get(slot).compareTo(TEXTS.get(other))));
            }
        }
    }

    @Test
    void aKeyIsReplacedByALongerOrAShorterOneHoweverOften() {
        var random = new Random(5);
        var keys = new Keys();
        var texts = new ArrayList<String>();
        for (int slot = 0; slot < 50; slot++) {
            texts.add("");
            keys.put(slot, "");
        }
        for (int round = 0; round < 20_000; round++) {
            int slot = random.nextInt(50);
            texts.set(slot, TEXTS.get(random.nextInt(TEXTS.size())) + random.nextInt(9));
            keys.put(slot, texts.get(slot));
            int other = random.nextInt(50);
            assertThat(Integer.signum(keys.compare(slot, other)))
                    .isEqualTo(Integer.signum(texts.get(slot).compareTo(texts.get(other))));
        }
    }
}

package jp.akashi.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {
    @Test
    void lineEndsTabsAndInvisiblesAreTidied() {
        assertThat(Typed.clean("\ufeff 一行目\r\n二行目\r三行目\u2028四\t五\u0000\u0007\u202e六\u200b \n"))
                .isEqualTo("一行目\n二行目\n三行目\n四 五六");
    }

    @Test
    void wordsStayAsTheyWereWritten() {
        var words = "㈱みほん　①ｶﾅ ５階 髙﨑 𠮷野 葛\udb40\udd00 👨\u200d👩 か\u3099";
        assertThat(Typed.clean(words)).isEqualTo(words);
    }

    @Test
    void halvesOfCharactersAndCodesThatAreNoCharactersGo() {
        assertThat(Typed.clean("a\ud842b\uffffc\ufffe")).isEqualTo("abc");
    }
}

package jp.akashi.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hanako@example.co.jp",
                "Hanako.Mihon+akashi@Example.CO.JP",
                "o'brien_1-2@sub-1.mihon.example",
                "a@xn--wgv71a119e.jp",
                "a@mihon.xn--q9jyb4c"
            })
    void anAddressOfOneMailboxIsRight(String text) {
        assertThat(EmailAddress.isRight(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hanako",
                "@mihon.example",
                "hanako@",
                "hanako@localhost",
                "hanako@mihon.example.",
                "hanako@-mihon.example",
                ".hanako@mihon.example",
                "hana..ko@mihon.example",
                "g:a@x.jp,b@y.jp;",
                "g:a@x.jp",
                "g:a@x.jp;",
                "a,b@x.jp",
                "a@x.jp,b@y.jp",
                "a@x.jp b@y.jp",
                "<a@x.jp>",
                "Hanako <a@x.jp>",
                "\"a b\"@x.jp",
                "(c)a@x.jp",
                "a@[127.0.0.1]",
                "a@x.jp\n",
                "a@x.jp\r\nBcc: b@y.jp",
                "a\r\nBcc:b@y.jp",
                "\u212Aelvin@x.jp",
                "花子@x.jp"
            })
    void anythingElseIsNot(String text) {
        assertThat(EmailAddress.isRight(text)).isFalse();
    }

    @Test
    void aNameHasUpTo64LettersAndTheWholeUpTo254() {
        assertThat(EmailAddress.isRight("a".repeat(64) + "@x.jp")).isTrue();
        assertThat(EmailAddress.isRight("a".repeat(65) + "@x.jp")).isFalse();
        var host = ("b".repeat(49) + ".").repeat(5) + "jp";
        assertThat(EmailAddress.isRight("a@" + host)).isTrue();
        assertThat(EmailAddress.isRight("aa@" + host)).isFalse();
    }

    @Test
    void itIsCountedTheSameHoweverItIsWritten() {
        assertThat(EmailAddress.digest(" Hanako@Mihon.example"))
                .isEqualTo(EmailAddress.digest("hanako@mihon.example"))
                .isNotEqualTo(EmailAddress.digest("taro@mihon.example"));
    }
}

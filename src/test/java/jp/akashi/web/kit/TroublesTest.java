package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jp.akashi.kernel.ItemId;
import org.junit.jupiter.api.Test;

/// What the log says of what a stranger sends.
class TroublesTest {
    @Test
    void whatCannotBeReadIsOneLineHoweverItIsWritten() {
        var line = Troubles.inOneLine(new IllegalArgumentException("a\r\n2026 ERROR forged\u0000"));

        assertThat(line).startsWith("a 2026 ERROR forged ").doesNotContain("\n", "\r", "\u0000");
    }

    @Test
    void whatCannotBeReadIsCutAtTwoHundredCharacters() {
        assertThat(Troubles.inOneLine(thrown("x".repeat(200)))).isEqualTo("x".repeat(200));
        assertThat(Troubles.inOneLine(thrown("x".repeat(201)))).isEqualTo("x".repeat(200));
    }

    @Test
    void thePlaceWhereItWasNoticedIsNamed() {
        try {
            new ItemId("not an id");
        } catch (IllegalArgumentException odd) {
            assertThat(Troubles.inOneLine(odd)).contains(" at jp.akashi.kernel.");
        }
    }

    /// As thrown by somebody else's code.
    private static IllegalArgumentException thrown(String words) {
        var odd = new IllegalArgumentException(words);
        odd.setStackTrace(new StackTraceElement[0]);
        return odd;
    }
}

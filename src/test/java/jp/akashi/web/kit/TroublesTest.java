package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jp.akashi.kernel.ItemId;
import org.junit.jupiter.api.Test;

/// What the log says of what a stranger sends.
class TroublesTest {
    @Test
    void nothingOfWhatWasTypedIsInTheLog() {
        var typed = new NumberFormatException("For input string: \"山田 花子\"\r\n2026 ERROR forged");
        typed.setStackTrace(new StackTraceElement[0]);

        assertThat(Troubles.inOneLine(typed)).isEqualTo("NumberFormatException");
    }

    @Test
    void thePlaceWhereItWasNoticedIsNamedAndTheWordsAreNot() {
        try {
            new ItemId("not an id");
        } catch (IllegalArgumentException odd) {
            assertThat(Troubles.inOneLine(odd))
                    .startsWith("IllegalArgumentException at jp.akashi.kernel.")
                    .doesNotContain("not an id", "\n");
        }
    }
}

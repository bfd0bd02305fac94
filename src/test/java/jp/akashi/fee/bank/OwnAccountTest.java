package jp.akashi.fee.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether a bank's file is of the account that fees are paid to.
class OwnAccountTest {
    private static final OwnAccount OURS =
            OwnAccount.of(List.of("見本銀行 本店営業部(001)", "普通 ０１２３４５６", "ミホンニンテイキカン"));

    @ParameterizedTest
    @CsvSource({
        "0000-001 普通 123456, false",
        "本店 普通 0123456, false",
        "0000-001 普通 1234567, true",
        "0000-001 普通 123456、0000-001 普通 7654321, true",
        // a file that names no number says nothing against itself
        "'', false",
        "普通預金, false"
    })
    void aFileOfAnotherAccountIsKnownByItsNumber(String account, boolean other) {
        assertThat(OURS.isNot(account)).isEqualTo(other);
    }

    @Test
    void asLongAsNoNumberIsKnownEveryFileMayBeOurs() {
        assertThat(OwnAccount.of(List.of("見本銀行", "普通 0000000")).isNot("普通 1234567")).isFalse();
        assertThat(OwnAccount.of(List.of()).isNot("普通 1234567")).isFalse();
    }
}

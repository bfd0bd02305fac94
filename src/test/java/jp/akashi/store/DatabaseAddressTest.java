package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.akashi.store.embedded.DatabaseUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    private static final Login EXPECTED =
            new Login("jdbc:postgresql://db.example:5433/akashi?sslmode=require", "証", "p@ss+w");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example:5433/akashi?user=%E8%A8%BC&sslmode=require&password=p%40ss+w",
                "postgresql://%E8%A8%BC:p%40ss%2Bw@db.example:5433/akashi?sslmode=require",
                "postgres://%E8%A8%BC:p%40ss+w@db.example:5433/akashi?sslmode=require"
            })
    void userAndPasswordMayStandInTheUrl(String url) {
        assertThat(DatabaseAddress.parse(url, null, null)).isEqualTo(EXPECTED);
        assertThat(DatabaseAddress.parse(url, "other", "other")).isEqualTo(EXPECTED);
    }

    @Test
    void orBesideIt() {
        assertThat(
                        DatabaseAddress.parse(
                                "jdbc:postgresql://db.example:5433/akashi?sslmode=require",
                                "証",
                                "p@ss+w"))
                .isEqualTo(EXPECTED);
    }

    @Test
    void severalHostsStayTogether() {
        assertThat(DatabaseAddress.parse("jdbc:postgresql://a:1,b:2/akashi", "u", "p").url())
                .isEqualTo("jdbc:postgresql://a:1,b:2/akashi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://db/akashi",
                "db.example/akashi",
                "jdbc:postgresql://db.example",
                "jdbc:postgresql://db.example/",
                "jdbc:postgresql://db.example/aka shi?password=hidden",
                "://"
            })
    void whatIsNoAddressIsRefusedWithoutBeingRepeated(String url) {
        assertThatThrownBy(() -> DatabaseAddress.parse(url, "u", "p"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("AKASHI_DATABASE_URL is not the address")
                .hasMessageNotContaining("hidden");
    }

    @Test
    void aMissingUserOrPasswordIsAskedFor() {
        assertThatThrownBy(() -> DatabaseAddress.parse("jdbc:postgresql://h/d", null, "p"))
                .hasMessageContaining(
                        "names no user; put it into the URL or set AKASHI_DATABASE_USER");
        assertThatThrownBy(() -> DatabaseAddress.parse("jdbc:postgresql://h/d", "u", ""))
                .hasMessageContaining("AKASHI_DATABASE_PASSWORD");
    }

    @Test
    void aLoginDoesNotPrintItsPassword() {
        assertThat(EXPECTED.toString()).doesNotContain("p@ss");
    }
}

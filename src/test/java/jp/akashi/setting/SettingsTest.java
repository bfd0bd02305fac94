package jp.akashi.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Settings DECLARED = Settings.declared();

    @ParameterizedTest
    @CsvSource({
        "AKASHI_SMPT, AKASHI_SMTP",
        "AKASHI_DATABSE_URL, AKASHI_DATABASE_URL",
        "AKASHI_DATABASE_PASSWORT, AKASHI_DATABASE_PASSWORD",
        "AKASHI_SECONDFACTOR, AKASHI_SECOND_FACTOR",
        "akashi_smtp, AKASHI_SMTP",
        "AKASHI_, AKASHI_KEY"
    })
    void aVariableLikeOursIsRefusedAndTheNearestNamed(String typed, String meant) {
        assertThat(DECLARED.faultsOfVariables(Map.of(typed, "x")))
                .singleElement()
                .asString()
                .startsWith("There is no environment variable " + typed + ";")
                .endsWith("the nearest is " + meant + ".");
    }

    @Test
    void variablesOfOthersAreNoneOfOurBusiness() {
        assertThat(
                        DECLARED.faultsOfVariables(
                                Map.of("PATH", "/bin", "AKASHIC", "x", "MY_AKASHI_SMTP", "x")))
                .isEmpty();
    }

    @Test
    void aKeyOfOursThatIsNoneIsRefused() {
        assertThat(
                        DECLARED.faultsOfKeys(
                                List.of("akashi.isuer", "server.port"), _ -> Optional.empty()))
                .containsExactly("There is no setting akashi.isuer; the nearest is akashi.issuer.");
        assertThat(DECLARED.faultsOfKeys(List.of("akashi.issuer"), _ -> Optional.empty()))
                .isEmpty();
    }

    /// What only the launcher reads is a variable, and no key of the program.
    @Test
    void whatOnlyTheLauncherReadsIsNoKey() {
        assertThat(DECLARED.faultsOfVariables(Map.of("AKASHI_JAVA_OPTS", "-Xmx1g"))).isEmpty();
        assertThat(DECLARED.faultsOfKeys(List.of("akashi.java.opts"), _ -> Optional.empty()))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "akashi.port 65535 65536",
                "akashi.ready.memory-mb 0 -1",
                "akashi.session.longest 12h 12",
                "akashi.pace.sign-in 60/10m 60",
                "akashi.demo true yes",
                "akashi.second-factor required maybe",
                "akashi.smtp smtp://mail.example.jp:587 mail.example.jp",
                "akashi.clamav tcp:127.0.0.1:3310 127.0.0.1:3310",
                "akashi.address https://akashi.example akashi.example",
                "akashi.security.contact mailto:a@akashi.example a@akashi.example",
                "akashi.mail.from office@akashi.example office",
                "akashi.proxies 10.0.0.1,::1 proxy.example",
                "akashi.key AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= AAAA",
                "akashi.database.url jdbc:postgresql://db/akashi jdbc:mysql://db/akashi"
            })
    void aValueIsReadOrRefused(String key, String good, String bad) {
        assertThat(DECLARED.faultsOfKeys(List.of(), one -> given(one, key, good))).isEmpty();
        assertThat(DECLARED.faultsOfKeys(List.of(), one -> given(one, key, bad)))
                .singleElement()
                .asString()
                .startsWith(key + " (AKASHI_")
                .contains("cannot be read: it has to be ");
    }

    @Test
    void nothingSetIsNeverWrong() {
        assertThat(DECLARED.faultsOfKeys(List.of(), _ -> Optional.of(" "))).isEmpty();
    }

    @Test
    void noFaultRepeatsASecret() {
        for (var setting : DECLARED.all()) {
            var said = setting.faultOf("kanaria secret").orElse("");
            assertThat(said.contains("kanaria")).isEqualTo(!said.isEmpty() && !setting.secret());
        }
        assertThat(DECLARED.all())
                .filteredOn(setting -> setting.key().matches(".*(password|key|secret)$"))
                .isNotEmpty()
                .allMatch(Setting::secret);
    }

    /// A value that was typed by somebody does not write lines of its own.
    @Test
    void aFaultIsOneLine() {
        assertThat(DECLARED.faultsOfVariables(Map.of("AKASHI_PORT", "80\nroot: all is well")))
                .singleElement()
                .asString()
                .doesNotContain("\n");
    }

    @Test
    void aDeclarationWithAFaultIsNotRead() {
        assertThatThrownBy(() -> Settings.of("A:\n  akashi.x: {says: x, froms: port}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Settings.of("A:\n  akashi.x: {says: x, form: port, default: y}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<String> given(String key, String wanted, String value) {
        return key.equals(wanted) ? Optional.of(value) : Optional.empty();
    }
}

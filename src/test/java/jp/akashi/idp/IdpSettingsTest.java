package jp.akashi.idp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdpSettingsTest {
    private static final Map<String, String> WHOLE =
            Map.of(
                    "akashi.oidc.issuer", "https://idp.example/oauth/",
                    "akashi.oidc.client", "akashi",
                    "akashi.oidc.secret", "kanaria",
                    "akashi.oidc.scopes", "openid profile",
                    "akashi.oidc.account-types", "2, 3");

    @Test
    void withoutAnyThereIsNoProviderAndNothingWrong() {
        assertThat(IdpSettings.of(_ -> Optional.empty())).isEmpty();
        assertThat(IdpSettings.faultsOf(_ -> Optional.empty())).isEmpty();
    }

    @Test
    void whatIsSetIsRead() {
        var read = IdpSettings.of(key -> Optional.ofNullable(WHOLE.get(key))).orElseThrow();
        assertThat(faults(WHOLE)).isEmpty();
        assertThat(read.issuer()).isEqualTo("https://idp.example/oauth/");
        assertThat(read.claims().takes("2")).isTrue();
        assertThat(read.claims().takes("1")).isFalse();
        assertThat(read.claims().takes("")).isFalse();
        assertThat(read.toString()).doesNotContain("kanaria");
    }

    @Test
    void halfOfItIsRefusedAndTheSecretIsNotRepeated() {
        for (var missing : List.of("issuer", "client", "secret")) {
            var half = new HashMap<>(WHOLE);
            half.remove("akashi.oidc." + missing);
            assertThat(faults(half))
                    .singleElement()
                    .asString()
                    .contains("without akashi.oidc." + missing, "all three")
                    .doesNotContain("kanaria");
        }
    }

    @Test
    void anIssuerThatSomebodyCouldReadOnTheWayIsRefused() {
        for (var wrong :
                List.of(
                        "http://idp.example",
                        "https://idp.example/?a=b",
                        "https://who@idp.example",
                        "https://idp.example/#part")) {
            var settings = new HashMap<>(WHOLE);
            settings.put("akashi.oidc.issuer", wrong);
            assertThat(faults(settings)).as(wrong).hasSize(1);
        }
        for (var right : List.of("http://127.0.0.1:8443/realms/a", "http://localhost:1")) {
            var settings = new HashMap<>(WHOLE);
            settings.put("akashi.oidc.issuer", right);
            assertThat(faults(settings)).as(right).isEmpty();
        }
    }

    @Test
    void itIsAskedForOpenId() {
        var settings = new HashMap<>(WHOLE);
        settings.put("akashi.oidc.scopes", "profile");
        assertThat(faults(settings)).containsExactly("akashi.oidc.scopes has to hold openid.");
    }

    private static List<String> faults(Map<String, String> settings) {
        return IdpSettings.faultsOf(key -> Optional.ofNullable(settings.get(key)));
    }
}

package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import jp.akashi.export.Source;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.env.MockEnvironment;

class SecurityTxtTest {
    private static final Instant NOW = Instant.parse("2026-11-22T21:15:30Z");

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void itNamesTheContactAndEndsInLessThanAYear() {
        settings.setProperty("akashi.security.contact", "mailto:security@akashi.example");
        var lines = Objects.requireNonNull(show().getBody()).lines().toList();
        assertThat(lines)
                .containsExactly(
                        "Contact: mailto:security@akashi.example",
                        "Expires: 2027-05-21T00:00:00Z",
                        "Preferred-Languages: ja, en",
                        "Canonical: https://akashi.example/.well-known/security.txt");
        assertThat(SecurityTxt.HOLDS).isLessThan(Duration.ofDays(365));
        assertThat(show().getHeaders().getContentType()).hasToString("text/plain;charset=utf-8");
    }

    @Test
    void withoutAContactThereIsNone() {
        assertThat(show().getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private ResponseEntity<String> show() {
        var publisher = new Source.Publisher(path -> "https://akashi.example" + path, "見本認定機関");
        return new SecurityTxt(settings, publisher, () -> NOW).show();
    }
}

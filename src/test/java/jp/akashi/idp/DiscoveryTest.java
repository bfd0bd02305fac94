package jp.akashi.idp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an identity provider says of itself, and where it may be asked.
class DiscoveryTest {
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private String said = "";
    private int status = 200;
    private Instant now = Instant.parse("2026-11-24T03:00:00Z");

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    var bytes = said.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.getResponseHeaders().set("Location", "/elsewhere");
                    exchange.sendResponseHeaders(status, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        server.start();
        said = about(issuer(), issuer());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void itIsReadOnceAnHourAndTheLastHoldsADayWhileItIsAway() throws IOException {
        var discovery = discovery();
        discovery.get();
        later(Duration.ofMinutes(59));
        discovery.get();
        assertThat(asked).hasValue(1);
        status = 503;
        later(Duration.ofMinutes(2));
        assertThat(discovery.get().token()).hasToString(issuer() + "/token");
        discovery.get();
        assertThat(asked).hasValue(2);
        later(Duration.ofHours(24));
        assertThatThrownBy(discovery::get).isInstanceOf(IOException.class);
    }

    @Test
    void whileItIsAwayItIsLeftAloneForSomeSeconds() {
        status = 503;
        var discovery = discovery();
        assertThatThrownBy(discovery::get).isInstanceOf(IOException.class);
        assertThatThrownBy(discovery::get).hasMessageContaining("a moment ago");
        assertThat(asked).hasValue(1);
        later(Duration.ofSeconds(10));
        status = 200;
        assertThat(discovery.findKnown()).isEmpty();
        assertThat(read(discovery)).isTrue();
    }

    @Test
    void itIsTheOneThatWasSetAndNamesNoAddressesOfOthersToAsk() {
        for (var odd :
                new String[] {
                    about("https://another.example", issuer()),
                    about(issuer(), "http://169.254.169.254"),
                    about(issuer(), "http://127.0.0.1:1"),
                    about(issuer(), issuer()).replace(issuer() + "/authorize", "http://a.example"),
                    "{}",
                    "no JSON",
                    " ".repeat(1024 * 1024)
                }) {
            said = odd;
            assertThat(read(discovery())).as(odd.strip()).isFalse();
        }
    }

    @Test
    void aRedirectIsNotFollowed() {
        status = 302;
        assertThat(read(discovery())).isFalse();
        assertThat(asked).hasValue(1);
    }

    private static boolean read(Discovery discovery) {
        try {
            discovery.get();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private Discovery discovery() {
        var wire = new Wire(URI.create(issuer()), Duration.ofSeconds(5));
        return new Discovery(issuer(), wire, () -> now);
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static String about(String issuer, String place) {
        return """
        {"issuer": "%s", "authorization_endpoint": "%s/authorize", "token_endpoint": "%2$s/token",
         "jwks_uri": "%2$s/jwks", "subject_types_supported": ["public"]}\
        """
                .formatted(issuer, place);
    }
}

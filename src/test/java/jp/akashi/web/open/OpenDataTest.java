package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// How pages and data are given out: who may read them, how long they hold, and what else may be
/// done with them, which is nothing.
class OpenDataTest {
    private static final URI JSON = URI.create("/services/ai-0001-2206.json");
    private static final URI PAGE = URI.create("/services/ai-0001-2206");

    private final OpenSite site = OpenSite.ofThree();

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        return site.ask(request).getResponse();
    }

    @Test
    void dataIsOpenToProgramsOfEveryOrigin() {
        var answer = answer(get(JSON).header("Origin", "https://elsewhere.example"));
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.getHeader("Access-Control-Allow-Credentials")).isNull();
        assertThat(answer(get(PAGE)).getHeader("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void aBrowserThatAsksBeforehandLearnsThatReadingIsAllAllowed() {
        var answer =
                answer(
                        options(JSON)
                                .header("Origin", "https://elsewhere.example")
                                .header("Access-Control-Request-Method", "GET"));
        assertThat(answer.getStatus()).isEqualTo(204);
        assertThat(answer.getHeader("Access-Control-Allow-Methods"))
                .isEqualTo("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void dataCanOnlyBeRead(String method) {
        var answer = answer(request(HttpMethod.valueOf(method), JSON));
        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getHeader("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    }

    @Test
    void whoHasTheBytesAlreadyIsToldSo() {
        for (var address : List.of(JSON, PAGE)) {
            var first = answer(get(address));
            var tag = Objects.requireNonNull(first.getHeader("ETag"));
            assertThat(first.getHeader("Cache-Control")).isEqualTo("no-cache");
            assertThat(first.getContentLength()).isPositive();

            var again = answer(get(address).header("If-None-Match", tag));
            assertThat(again.getStatus()).isEqualTo(304);
            assertThat(again.getContentAsByteArray()).isEmpty();
            assertThat(again.getHeader("ETag")).isEqualTo(tag);

            assertThat(answer(get(address).header("If-None-Match", "W/\"other\"")).getStatus())
                    .isEqualTo(200);
        }
    }

    @Test
    void theHeadAloneIsTheSameHead() {
        for (var name : List.of("ETag", "Content-Type", "Content-Length")) {
            assertThat(answer(head(JSON)).getHeader(name))
                    .isEqualTo(answer(get(JSON)).getHeader(name));
        }
    }

    @Test
    void anotherPublicationIsAnotherFingerprint() {
        var other = URI.create("/services/ai-0002-2207.json");
        assertThat(answer(get(other)).getHeader("ETag"))
                .isNotEqualTo(answer(get(JSON)).getHeader("ETag"));
    }

    @Test
    void aPageWithinASessionIsKeptByNobody() {
        var answer = answer(get(PAGE).session(new MockHttpSession()));
        assertThat(answer.getHeader("ETag")).isNull();
        assertThat(answer.getHeader("Cache-Control")).isNull();
    }

    @Test
    void whatIsMissingIsAProblemInBothLanguages() {
        assertThat(site.text("/services/ai-0099-2206.json"))
                .contains(
                        "\"type\":\"http://localhost/data#problem-not-found\"",
                        "\"status\":404",
                        "\"detail\":\"この認定番号",
                        "\"detailEn\":\"There is no service");
    }
}

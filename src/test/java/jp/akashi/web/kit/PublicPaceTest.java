package jp.akashi.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import jp.akashi.party.Limit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PublicPaceTest {
    private static final String STRANGER = "203.0.113.7";

    private final PublicPace pace = new PublicPace(Limit.parse("3/1h"), Limit.parse("1/1h"));

    @Test
    void whoSearchesTooMuchIsToldWhenToComeBack() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(ask("/services", "q=" + i, STRANGER).getStatus()).isEqualTo(200);
        }
        var held = ask("/en/services", "q=4", STRANGER);
        assertThat(held.getStatus()).isEqualTo(429);
        assertThat(held.getHeader("Retry-After")).matches("1[12][0-9]{2}");
        assertThat(ask("/services", "q=4", "203.0.113.8").getStatus()).isEqualTo(200);
        assertThat(ask("/services/ai-0001-2204", null, STRANGER).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/service%73", "/services;a=b", "/en/%73ervices", "/%63ompare"})
    void aSearchIsCountedHoweverItsAddressIsWritten(String path) throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(ask(path, "q=" + i, STRANGER).getStatus()).isEqualTo(200);
        }
        assertThat(ask("/services", "q=4", STRANGER).getStatus()).isEqualTo(429);
    }

    @Test
    void aFileIsCountedHoweverItsAddressIsWritten() throws Exception {
        assertThat(ask("/compare.xls%78", null, STRANGER).getStatus()).isEqualTo(200);
        assertThat(ask("/compare.xlsx", null, STRANGER).getStatus()).isEqualTo(429);
    }

    @Test
    void filesAreCountedByThemselves() throws Exception {
        assertThat(ask("/compare.xlsx", null, STRANGER).getStatus()).isEqualTo(200);
        assertThat(ask("/data/register.zip", null, STRANGER).getStatus()).isEqualTo(429);
        assertThat(ask("/services", "q=1", STRANGER).getStatus()).isEqualTo(200);
    }

    @Test
    void thisMachineItselfIsNotCounted() throws Exception {
        for (int i = 0; i < 9; i++) {
            assertThat(ask("/services", "q=1", "127.0.0.1").getStatus()).isEqualTo(200);
            assertThat(ask("/services", "q=1", "[0:0:0:0:0:0:0:1]").getStatus()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7,203.0.113.7",
        "2001:db8:1:2:3:4:5:6,20010db800010002",
        "[2001:db8:1:2::9],20010db800010002",
        "not an address,unknown"
    })
    void aPlaceIsAnAddressOrTheHouseholdOfOne(String address, String place) {
        assertThat(Knocking.place(address)).contains(place);
    }

    private MockHttpServletResponse ask(String path, @Nullable String query, String from)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        request.setRemoteAddr(from);
        var response = new MockHttpServletResponse();
        pace.doFilter(request, response, new MockFilterChain());
        return response;
    }
}

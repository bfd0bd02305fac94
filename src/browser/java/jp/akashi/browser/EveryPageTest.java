package jp.akashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import jp.akashi.web.open.PublicRoutes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every page that anybody can open, in both languages: readable for everybody, and no wider than
/// the window on a desk, at twice the size and in the hand. The pages are found by walking the
/// links from the front page, so that a page nothing leads to is found out as well.
@ExtendWith(Stand.Shared.class)
class EveryPageTest {
    /// What only forms and scripts ask for, what needs no link, and snapshots, of which there is
    /// none before the first is made.
    private static final Set<String> LED_TO_BY_NO_LINK =
            Set.of(
                    "/.well-known/security.txt",
                    "/requirements/add",
                    "/requirements/effect",
                    "/services/suggest",
                    "/services/{number}/diff",
                    "/services/{number}/mark.png",
                    "/marks/{number}.svg",
                    "/robots.txt",
                    "/sitemap.xml",
                    "/sitemaps/{part:[0-9]{1,5}}.xml",
                    "/data/oscal/ns",
                    "/data/snapshots",
                    "/data/snapshots/",
                    "/data/snapshots/{day}/{name}",
                    "/api");

    private final Stand stand;

    EveryPageTest(Stand stand) {
        this.stand = stand;
    }

    @Test
    void linksLeadToEveryRoute() {
        var missing = PublicRoutes.all();
        missing.removeAll(stand.crawled().routes());
        assertThat(LED_TO_BY_NO_LINK).containsAll(missing);
    }

    /// In the hand with axe in Japanese; in English, whose pages are the same but for the words, it
    /// is the room these take.
    @TestFactory
    Stream<DynamicTest> everybodyCanReadIt() {
        return each((visit, address) -> {
            boolean english = address.startsWith("/en");
            hold(visit, address, false);
            visit.zoom().fits("zoomed " + address);
            hold(visit.size(Screen.PHONE), address, !english);
        });
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> everybodyCanReadItOnTheOtherScreenAsWell() {
        return each((visit, address) -> {
            hold(visit, address, true);
            hold(visit.size(Screen.PHONE), address, address.startsWith("/en"));
        });
    }

    private Stream<DynamicTest> each(BiConsumer<Visit, String> look) {
        var visit = stand.visit(Screen.DESK);
        return addresses().stream()
                .map(address ->
                        DynamicTest.dynamicTest(
                                address,
                                () -> {
                                    var answer = visit.size(Screen.DESK).go(address);
                                    assertThat(answer.status()).isEqualTo(200);
                                    look.accept(visit, address);
                                }))
                .onClose(visit::close);
    }

    private static void hold(Visit visit, String address, boolean whole) {
        if (whole) {
            visit.look("every " + address);
        } else {
            visit.fits("every " + address);
        }
    }

    private List<String> addresses() {
        var addresses = new ArrayList<String>();
        for (var page : stand.crawled().pages()) {
            addresses.add(page);
            addresses.add(page.equals("/") ? "/en" : "/en" + page);
        }
        return addresses;
    }
}

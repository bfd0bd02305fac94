package jp.akashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the office and the committee see of the demo's cases, each at the stage its name tells.
@ExtendWith(Stand.Shared.class)
class ExaminationPagesTest {
    private static final String OFFICE = "office@demo.example";
    private static final String MEMBER = "committee1@demo.example";

    private static final List<Arguments> PAGES =
            List.of(
                    Arguments.of(OFFICE, "受付", ""),
                    Arguments.of(OFFICE, "受付", "/formality"),
                    Arguments.of(OFFICE, "入金待ち", "/payment"),
                    Arguments.of(OFFICE, "書類審査", "/documents"),
                    Arguments.of(OFFICE, "照会", "/inquiry"),
                    Arguments.of(OFFICE, "照会", "/documents"),
                    Arguments.of(OFFICE, "委員会", "/decision"),
                    Arguments.of(OFFICE, "判定", "/decision"),
                    Arguments.of(OFFICE, "判定", "/publish"),
                    Arguments.of(MEMBER, "委員会", ""));

    private final Stand stand;

    ExaminationPagesTest(Stand stand) {
        this.stand = stand;
    }

    static Stream<Arguments> pagesOnScreens() {
        return Stream.of(Screen.values())
                .flatMap(screen ->
                        PAGES.stream()
                                .map(Arguments::get)
                                .map(page -> Arguments.of(screen, page[0], page[1], page[2])));
    }

    @ParameterizedTest(name = "{1} on {2}{3} on a {0}")
    @MethodSource("pagesOnScreens")
    void everybodyCanReadACase(Screen screen, String email, String stage, String view) {
        try (var visit = stand.visitAs(email, screen)) {
            visit.go(address(visit, email, stage) + view);
            assertThat(visit.page().locator("main").innerText()).containsPattern(service(stage));
            visit.look(email.substring(0, 6) + " " + stage + view);
        }
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("deskPages")
    void everybodyCanReadTheirDesk(String email, String path) {
        for (var screen : Screen.values()) {
            try (var visit = stand.visitAs(email, screen)) {
                assertThat(visit.go(path).status()).isEqualTo(200);
                visit.look(email.substring(0, 6) + path);
            }
        }
    }

    static Stream<Arguments> deskPages() {
        return Stream.of(
                Arguments.of(OFFICE, "/office"),
                Arguments.of(OFFICE, "/office/staff"),
                Arguments.of(OFFICE, "/account"),
                Arguments.of(MEMBER, "/committee"),
                Arguments.of(MEMBER, "/committee/profile"));
    }

    @Test
    void thePageThatProvesTheAnswerStandsBesideIt() {
        try (var visit = stand.visitAs(OFFICE, Screen.DESK)) {
            visit.go(address(visit, OFFICE, "書類審査") + "/documents");
            visit.page().locator("main a:has-text('サービス稼働設定値')").first().click();
            visit.page().locator(".documents-answer:has-text('サービス稼働設定値')").waitFor();
            var answer = visit.page().locator(".documents-answer");
            var picture = visit.page().locator("img.documents-picture");
            assertThat(loadedWidth(picture)).isGreaterThan(500);
            assertThat(picture.boundingBox().x)
                    .isGreaterThanOrEqualTo(answer.boundingBox().x + answer.boundingBox().width);
            assertThat(picture.getAttribute("alt")).contains("ページ");
        }
    }

    @Test
    void aMemberOfTheCommitteeFindsNoFiledDocument() {
        try (var visit = stand.visitAs(MEMBER, Screen.DESK)) {
            visit.go(address(visit, MEMBER, "委員会"));
            assertThat(visit.page().locator("main img").count()).isZero();
            assertThat(visit.page().locator("main a[href*=evidence]").count()).isZero();
            assertThat(visit.go("/office").status()).isEqualTo(404);
        }
    }

    private static int loadedWidth(Locator picture) {
        picture.scrollIntoViewIfNeeded();
        return ((Number)
                        picture.evaluate(
                                "async image => { await image.decode(); return image.naturalWidth; }"))
                .intValue();
    }

    /// Where the case is found, also when another test has led it to its end.
    private static String address(Visit visit, String email, String stage) {
        visit.go(email.equals(OFFICE) ? "/office" : "/committee");
        if (link(visit, stage).count() == 0) {
            visit.go("/office?stage=closed");
        }
        return link(visit, stage).first().getAttribute("href");
    }

    private static Locator link(Visit visit, String stage) {
        return visit.page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(service(stage)))
                .locator("a");
    }

    /// The name of the demo's service whose case stands at a stage, in whatever scheme it is.
    private static Pattern service(String stage) {
        return Pattern.compile("まつかぜ[^\\s(]*" + stage);
    }
}

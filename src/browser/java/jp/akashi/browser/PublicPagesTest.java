package jp.akashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What anybody can ask of the open pages, or mistype, on a desk and in the hand; as links lead to
/// them they are read by [EveryPageTest]. `{1}`, `{2}` and `{3}` stand for services of the
/// register.
@ExtendWith(Stand.Shared.class)
class PublicPagesTest {
    private static final String LOGS =
            "/requirements?must=platform.logs/retention:at-least:1年&want=platform.antivirus/presence:done";

    private static final List<Arguments> PAGES =
            List.of(
                    Arguments.of("/services?q=音声&order=name&scheme=asp-saas-ai", 200),
                    Arguments.of("/services?q=こんな言葉はどこにもない", 200),
                    Arguments.of("/services?ids={1},{2}", 200),
                    Arguments.of("/services/{1}", 200),
                    Arguments.of("/compare?ids={1}%2C{2}", 200),
                    Arguments.of("/compare?ids={1}%2C{2}%2C{3}&only=differences", 200),
                    Arguments.of("/en/compare?ids={1}%2C{2}&section=platform", 200),
                    Arguments.of("/requirements?q=バックアップ", 200),
                    Arguments.of("/requirements?add=service-basics.availability/rate", 200),
                    Arguments.of(LOGS, 200),
                    Arguments.of("/en" + LOGS, 200),
                    Arguments.of(LOGS.replace("?", "/annex?"), 200),
                    Arguments.of(LOGS.replace("?", "/{1}?"), 200),
                    Arguments.of("/requirements?must=なし", 400),
                    Arguments.of("/verify?number={1}", 200),
                    Arguments.of("/verify?number=AI 9999-2204", 200),
                    Arguments.of("/verify?number=番号ではない", 400),
                    Arguments.of("/schemes/asp-saas-ai", 200),
                    Arguments.of("/schemes/asp-saas", 200),
                    Arguments.of("/schemes/data-center/2012-09-01", 200),
                    Arguments.of("/schemes/asp-saas/2001-01-01", 404),
                    Arguments.of("/schemes/medical-asp-saas", 200),
                    Arguments.of("/en/schemes/asp-saas-ai", 200),
                    Arguments.of("/en/schemes/asp-saas/2022-10-01", 200),
                    Arguments.of("/guide/none", 404),
                    Arguments.of("/guidelines", 200),
                    Arguments.of("/en/guidelines?sector=medical", 200),
                    Arguments.of("/guidelines?q=こんな言葉はどこにもない", 200),
                    Arguments.of("/guidelines?year=1066", 400),
                    Arguments.of("/login", 200),
                    Arguments.of("/signup", 200),
                    Arguments.of("/nowhere", 404),
                    Arguments.of("/services/AI0000-0000", 404),
                    Arguments.of("/services?page=なし", 400),
                    Arguments.of("/compare?ids=なし", 400));

    private final Stand stand;
    private List<String> slugs = List.of();

    PublicPagesTest(Stand stand) {
        this.stand = stand;
    }

    @BeforeEach
    void readTheRegister() {
        slugs = stand.slugs();
    }

    static List<Arguments> pages() {
        return PAGES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everybodyCanReadIt(String path, int status) {
        try (var visit = stand.visit(Screen.DESK)) {
            assertThat(visit.go(address(path)).status()).isEqualTo(status);
            visit.fits("open " + path);
            visit.size(Screen.PHONE).look("open " + path);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @Tag("long")
    void everybodyCanReadItOnADesk(String path, int status) {
        try (var visit = stand.visit(Screen.DESK)) {
            assertThat(visit.go(address(path)).status()).isEqualTo(status);
            visit.look("open " + path);
        }
    }

    private String address(String path) {
        var address = path;
        for (int i = 1; i <= 3; i++) {
            address = address.replace("{" + i + "}", slugs.get(i - 1));
        }
        return address;
    }
}

package jp.akashi.browser;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Section;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages of every scheme, on a desk and in the hand: its form as a provider sees it, and a
/// service certified under it.
@Tag("long")
@ExtendWith(Stand.Shared.class)
class EverySchemeTest {
    private static final String PROVIDER = "provider@demo.example";
    private static final List<Scheme> SCHEMES = SchemeFiles.builtIn().read().orThrow().all();

    private final Stand stand;

    EverySchemeTest(Stand stand) {
        this.stand = stand;
    }

    static Stream<Scheme> schemes() {
        return SCHEMES.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void itsFormCanBeRead(Scheme scheme) {
        try (var visit = stand.visitAs(PROVIDER, Screen.DESK)) {
            visit.go("/provider/drafts/new");
            visit.page().locator("input[name=scheme][value=" + scheme.id() + "]").check();
            visit.press("下書きを作る");
            visit.lookOnEveryScreen("form of " + scheme.id());
            visit.go(visit.path() + "/sections/" + longest(scheme).id());
            visit.lookOnEveryScreen("form of " + scheme.id() + ", longest section");
        }
    }

    private static Section longest(Scheme scheme) {
        return scheme.editions().getLast().sections().stream()
                .max(Comparator.comparingInt(section -> section.rows().size()))
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void aServiceCertifiedUnderItIsReadByAnybody(Scheme scheme) {
        try (var visit = stand.visit(Screen.DESK)) {
            visit.go("/services?scheme=" + scheme.id());
            visit.page().locator("main .listing-name a").first().click();
            visit.lookOnEveryScreen("service of " + scheme.id());
        }
    }
}

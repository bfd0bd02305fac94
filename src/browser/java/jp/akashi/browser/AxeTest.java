package jp.akashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// That what is wrong with a page is found, also in colours that were measured before.
@ExtendWith(Stand.Shared.class)
class AxeTest {
    private final Stand stand;

    AxeTest(Stand stand) {
        this.stand = stand;
    }

    @Test
    void faintTextIsFoundHoweverOftenItIsMet() {
        try (var visit = stand.visit(Screen.DESK)) {
            visit.go("/");
            assertThat(Axe.violations(visit.page())).isEmpty();
            write(visit, "color", "#bbb");
            assertThat(Axe.violations(visit.page())).singleElement().asString().contains("#bbb");
            assertThat(Axe.violations(visit.page())).hasSize(1);
        }
    }

    @Test
    void aColourThatIsReadableIsNotSoOnEveryGround() {
        try (var visit = stand.visit(Screen.DESK)) {
            visit.go("/");
            assertThat(Axe.violations(visit.page())).isEmpty();
            write(visit, "backgroundColor", "#555");
            assertThat(Axe.violations(visit.page()))
                    .singleElement()
                    .asString()
                    .startsWith("color-contrast");
        }
    }

    @Test
    void aPictureWithoutWordsIsFound() {
        try (var visit = stand.visit(Screen.DESK)) {
            visit.go("/");
            visit.page()
                    .evaluate(
                            "document.querySelector('main').append(document.createElement('img'))");
            assertThat(Axe.violations(visit.page()))
                    .singleElement()
                    .asString()
                    .startsWith("image-alt");
        }
    }

    private static void write(Visit visit, String property, String value) {
        visit.page()
                .evaluate(
                        """
                        ([property, value]) => {
                          const said = document.createElement('p');
                          said.textContent = 'みほん ' + value;
                          said.style[property] = value;
                          document.querySelector('main').append(said);
                        }
                        """,
                        List.of(property, value));
    }
}

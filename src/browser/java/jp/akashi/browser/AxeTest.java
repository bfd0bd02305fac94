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

    /// Rows that differ in their words alone are one row to it, and all of them are there
    /// afterwards.
    @Test
    void aRowThatIsUnlikeTheOthersIsLookedAtAmongMany() {
        try (var visit = stand.visit(Screen.DESK)) {
            visit.go("/");
            addRows(visit, 200, "<a href='/services?row=%d'>みほん</a>");
            assertThat(Axe.violations(visit.page())).isEmpty();
            addRows(visit, 1, "<a href='/services?row=%d'><img src='/favicon.ico'></a>");
            assertThat(Axe.violations(visit.page())).hasSize(2);
            assertThat(visit.page().locator("#many > li").count()).isEqualTo(201);
            assertThat(visit.page().locator("#many > li").last().locator("img").count())
                    .isEqualTo(1);
        }
    }

    private static void addRows(Visit visit, int count, String row) {
        visit.page()
                .evaluate(
                        """
                        ([count, row]) => {
                          const list = document.querySelector('#many') ?? document.createElement('ul');
                          list.id = 'many';
                          document.querySelector('main').append(list);
                          for (let i = 0; i < count; i++) {
                            const item = document.createElement('li');
                            item.innerHTML = row.replace('%d', i);
                            list.append(item);
                          }
                        }
                        """,
                        List.of(count, row));
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

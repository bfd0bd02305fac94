package jp.akashi.web.open.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Looking for guidelines.
class LibraryPageTest {
    private final GuideSite site = new GuideSite();

    @Test
    void allAreThereWithAnAddressOfTheirOwn() {
        var page = site.page("/guidelines");

        assertThat(page.select(".library-entry")).hasSize(44);
        assertThat(page.select(".library-entry[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select(".result-count").text()).isEqualTo("44件(全44件)");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    audience=user,                   12
                    audience=user&sector=medical,     1
                    sector=local-government,          2
                    issuer=ipa,                       2
                    issuer=aspic&year=2013,           3
                    year=2018,                        5
                    q=医療,                           5
                    q=ｶﾞｲﾄﾞﾗｲﾝ%20医療,                4
                    q=medical,                        5
                    q=こんな言葉はない,               0
                    q=&audience=&year=,              44
                    """)
    void itIsNarrowedByWordsAndLists(String query, int count) {
        assertThat(site.page("/guidelines?" + query).select(".library-entry")).hasSize(count);
    }

    @Test
    void aChoiceSaysHowManyItLeaves() {
        var page = site.page("/guidelines?sector=medical");
        var user = page.select("select[name=audience] option[value=user]").text();

        assertThat(user).isEqualTo("利用者 (1)");
        assertThat(site.page("/guidelines?sector=medical&audience=user").select(".library-entry"))
                .hasSize(1);
    }

    @Test
    void whatWasAskedStaysInTheForm() {
        var page = site.page("/guidelines?q=%22%3E%3Cb%3E&audience=user");

        assertThat(page.select("#library-q").attr("value")).isEqualTo("\"><b>");
        assertThat(page.select("select[name=audience] option[selected]").attr("value"))
                .isEqualTo("user");
        assertThat(page.select(".empty")).hasSize(1);
    }

    @Test
    void inEnglishTheTitleStaysAndATranslationStandsBesideIt() {
        var entry = site.page("/en/guidelines").select("#user-protection");

        assertThat(entry).hasSize(1);
        assertThat(entry.select("[lang=ja]").text()).startsWith("クラウドサービス利用者の保護");
        assertThat(entry.text()).contains("official title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audience=nobody",
                "sector=%00",
                "issuer=%27%22",
                "year=1066",
                "year=year",
                "year=99999999999999999999"
            })
    void whatIsNotInAListIsRefusedWithASentence(String query) {
        var answer = site.open("/guidelines?" + query);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(GuideSite.text(answer)).contains("の指定が正しくありません");
    }

    @Test
    void tooManyWordsAreRefusedAndAsManyAsFitAreNot() {
        assertThat(site.open("/guidelines?q=" + "a".repeat(200)).getStatus()).isEqualTo(200);
        assertThat(site.open("/guidelines?q=" + "a".repeat(201)).getStatus()).isEqualTo(400);
    }
}

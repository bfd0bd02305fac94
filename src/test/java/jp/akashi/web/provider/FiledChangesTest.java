package jp.akashi.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.RedInk;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// What stands above the comparison of a filed application with the one before it.
class FiledChangesTest {
    private static final String KEPT_BACK =
            "前の事業者が提出した資料とその引用は示していないため、今回の引用はすべて加わったものとして表示されます。事務局は、前の引用も含めて審査します。";

    @Test
    void whatIsKeptBackIsSaid() throws Exception {
        assertThat(lead(true)).endsWith("の違いです。" + KEPT_BACK);
    }

    @Test
    void whereNothingIsKeptBackNothingIsSaidOfIt() throws Exception {
        assertThat(lead(false)).endsWith("の違いです。");
    }

    private static String lead(boolean keptBack) throws Exception {
        var answer = new MockHttpServletResponse();
        Page.of("provider/filedChanges", Actor.PROVIDER, "前回との対照")
                .with("ink", new RedInk(List.of(), List.of(), List.of(), List.of(), 3))
                .with("earlier", "R2022-00001")
                .with("number", "R2023-00001")
                .with("keptBack", keptBack)
                .render(Map.of(), new MockHttpServletRequest(), answer);
        return Jsoup.parse(answer.getContentAsString()).select(".lead").text();
    }
}

package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrontAndAboutTest {
    private final OpenSite site = OpenSite.ofThree();

    @Test
    void theFrontPageSaysWhatTheRegisterIsAndShowsTheNewest() {
        assertThat(site.text("/"))
                .contains(
                        "開示された事実で確かめる",
                        "action=\"/services\"",
                        ">3<span>件",
                        "さくら議事録ノート",
                        "action=\"/verify\"");
    }

    @Test
    void anEmptyRegisterSaysThatItIsEmpty() {
        assertThat(new OpenSite().text("/")).contains("公表している認定サービスは、まだありません");
        assertThat(new OpenSite().text("/services")).contains("公表している認定サービスは、まだありません");
    }

    @Test
    void aboutExplainsEveryState() {
        assertThat(site.text("/about"))
                .contains("開示", "実施なし", "開示なし", "公表留保", "記載なし", "対象外", "/schemes/small-ai");
    }
}

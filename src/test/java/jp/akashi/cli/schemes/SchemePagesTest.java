package jp.akashi.cli.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import jp.akashi.cli.AkashiCommand;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.api.Test;

/// `docs/reference/schemes` says what the data says; `-Dupdate-docs=true` writes it anew.
class SchemePagesTest {
    private static final Path PLACE = Path.of("docs/reference/schemes");
    private static final SchemePages PAGES =
            new SchemePages(SchemeFiles.in(Path.of("schemes")).read().orThrow());

    @Test
    void thePagesOfTheSchemesSayWhatTheDataSays() throws IOException {
        if (Boolean.getBoolean("update-docs")) {
            AkashiCommand.line(
                            _ -> {
                                throw new AssertionError("no server is needed");
                            })
                    .execute("schemes", "docs", "--folder", "schemes", "-o", PLACE.toString());
        }
        var written = new TreeMap<String, String>();
        try (var files = Files.walk(PLACE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                written.put(PLACE.relativize(file).toString(), Files.readString(file));
            }
        }
        assertThat(written.keySet()).isEqualTo(PAGES.pages().keySet());
        assertThat(written).isEqualTo(PAGES.pages());
    }

    @Test
    void thereIsAnIndexAndAPageAnEdition() {
        assertThat(PAGES.pages()).hasSize(10).containsKeys("README.md", "asp-saas/2022-10-01.md");
        assertThat(PAGES.pages().get("README.md"))
                .contains("[2008-04-01](asp-saas/2008-04-01.md)", "確認済み");
    }

    @Test
    void thePageOfAnEditionThatFollowsSaysWhatChanged() {
        assertThat(PAGES.pages().get("asp-saas/2022-10-01.md"))
                .contains("前の版からの変更", "### 新しい項目 / New", "### なくなった項目 / Retired", "2008-04-01.md");
        assertThat(PAGES.pages().get("asp-saas/2008-04-01.md")).doesNotContain("前の版からの変更");
    }

    @Test
    void aRowSaysWhatIsAskedOfItAndHowItIsKnown() {
        assertThat(PAGES.pages().get("asp-saas-ai/2022-04-01.md"))
                .contains(
                        "例 `AI 0001-2604`",
                        "新規 190,000円、更新 95,000円",
                        "**必須◎**<br>「",
                        "最低水準は「1ヶ月前」<br>未確認: ",
                        "確認済み: この制度の資料に記載があります<br>",
                        "認定番号の形: ");
    }
}

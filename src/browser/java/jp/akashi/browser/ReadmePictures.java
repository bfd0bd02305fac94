package jp.akashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Takes the pictures of the README anew, on request only: `./mvnw -Pbrowser test
/// -Dtest=ReadmePictures`.
@ExtendWith(Stand.Shared.class)
class ReadmePictures {
    private static final Path FOLDER = Path.of("docs/pictures");
    private static final int MOST = 400_000;

    private final Stand stand;

    ReadmePictures(Stand stand) {
        this.stand = stand;
    }

    @Test
    void register() throws IOException {
        try (var visit = stand.visit(Screen.DESK)) {
            visit.go("/services/" + stand.slugs().getFirst());
            take(visit, "register.png");
        }
    }

    @Test
    void documents() throws IOException {
        try (var visit = stand.visitAs("office@demo.example", Screen.DESK)) {
            visit.go("/office");
            visit.page().locator("tr:has-text('みほん文書AI') a").first().click();
            visit.page().waitForURL(Pattern.compile("/office/cases/"));
            visit.follow("書類審査");
            visit.page().locator(".documents-rows a:has-text('サービス稼働設定値')").click();
            visit.page().locator("img.documents-picture").evaluate("image => image.decode()");
            visit.page().locator(".documents").evaluate("part => part.scrollIntoView()");
            take(visit, "documents.png");
        }
    }

    private static void take(Visit visit, String name) throws IOException {
        var file = Files.createDirectories(FOLDER).resolve(name);
        visit.page().screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(Files.size(file)).as(name).isLessThan(MOST);
    }
}

package jp.akashi.web.open;

import java.util.stream.Collectors;
import jp.akashi.Golden;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What the public sees of a small register, to the letter.
class GoldenPagesTest {
    private final OpenSite site = OpenSite.ofThree();

    @Test
    void thePageOfAService() {
        Golden.holds("open/service.html", main("/services/ai-0001-2206"));
    }

    @Test
    void theListOfServices() {
        Golden.holds("open/services.html", main("/services?ids=ai-0001-2206"));
    }

    @Test
    void twoServicesSideBySide() {
        Golden.holds("open/compare.html", main("/compare?ids=ai-0001-2206,ai-0002-2207"));
    }

    @Test
    void aServiceAsJson() {
        var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        var tree = mapper.readTree(site.text("/services/ai-0001-2206.json"));
        Golden.holds("open/service.json", mapper.writeValueAsString(tree) + "\n");
    }

    /// The content of the page without blank lines and the blanks around lines.
    private String main(String address) {
        var html = site.text(address);
        var main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
        return main.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}

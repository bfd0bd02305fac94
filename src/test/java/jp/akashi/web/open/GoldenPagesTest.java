package jp.akashi.web.open;

import java.util.stream.Collectors;
import jp.akashi.Golden;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What the public sees of a small register, to the letter.
class GoldenPagesTest {
    private static final String PATH = "/services/ai-0001-2206";

    private final OpenSite site = OpenSite.ofThree();
    private final OpenSite revised = Revised.site();

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
    void theHistoryOfAService() {
        Golden.holds("open/history.html", main(revised, PATH + "/history"));
        Golden.holds("open/history.en.html", main(revised, "/en" + PATH + "/history"));
    }

    @Test
    void twoRevisionsSideBySide() {
        Golden.holds("open/diff.html", main(revised, PATH + "/diff/1..3"));
        Golden.holds("open/diff.en.html", main(revised, "/en" + PATH + "/diff/1..3"));
    }

    @Test
    void theItems() {
        Golden.holds("open/items.html", main("/items"));
        Golden.holds("open/items.en.html", main("/en/items"));
    }

    @Test
    void anItemAndItsAnswers() {
        var address = "/items/basics.notice?service=ai-0002-2207";
        Golden.holds("open/item.html", main(address));
        Golden.holds("open/item.en.html", main("/en" + address));
    }

    @Test
    void aServiceAsJson() {
        var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        var tree = mapper.readTree(site.text("/services/ai-0001-2206.json"));
        Golden.holds("open/service.json", mapper.writeValueAsString(tree) + "\n");
    }

    private String main(String address) {
        return main(site, address);
    }

    /// The content of the page without blank lines and the blanks around lines.
    private static String main(OpenSite site, String address) {
        var html = site.text(address);
        var main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
        return main.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}

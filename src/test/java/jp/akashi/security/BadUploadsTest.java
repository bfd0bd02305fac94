package jp.akashi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import jp.akashi.cli.rehearsal.Upload;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.web.bind.annotation.RequestMethod;

/// Files that are not what they say, or do something, or are without end are handed in wherever a
/// file can be: each is refused with a page, and none is kept.
@Tag("long")
@ExtendWith(Premises.Shared.class)
class BadUploadsTest {
    private final Premises premises;
    private final List<String> wrong = new ArrayList<>();
    private int tried;

    BadUploadsTest(Premises premises) {
        this.premises = premises;
    }

    @Test
    void whatIsNoHonestFileIsRefusedEverywhere() throws IOException {
        var files = BadFiles.all();
        int places = 0;
        for (var who : List.of(Who.QUEUED, Who.SAMPLE, Who.CERTIFIED, Who.OFFICE)) {
            var seen = new HashSet<String>();
            for (var spot : premises.walk(who).forms()) {
                var route = premises.routes().of(RequestMethod.POST, spot.action()) + "";
                if (spot.takesFiles() && seen.add(route)) {
                    places++;
                    files.forEach((name, bytes) -> hand(who, spot, name, bytes));
                }
            }
        }
        var kept = shown("warui-");
        Findings.tell(
                "5-uploads",
                List.of(
                        "bad uploads: %d files at %d places = %d tried, %d broken, %d kept"
                                .formatted(
                                        files.size(), places, tried, wrong.size(), kept.size())));
        assertThat(wrong).isEmpty();
        assertThat(kept).isEmpty();
        assertThat(places).isGreaterThan(3);
    }

    private void hand(Who who, Trail.Spot spot, String name, byte[] bytes) {
        tried++;
        var answer = premises.as(who).post(spot.action(), spot.with(new Upload(name, bytes)));
        if (answer.status() >= 500 || answer.text().contains("root:x:0")) {
            wrong.add(name + ": " + answer);
        }
    }

    @Test
    void aGoodFileIsKeptAndSeenWhereBadOnesAreLookedFor() throws IOException {
        var draft =
                premises.walk(Who.QUEUED).forms().stream()
                        .filter(spot -> spot.action().endsWith("/evidence"))
                        .filter(Trail.Spot::takesFiles)
                        .findFirst()
                        .orElseThrow();
        hand(Who.QUEUED, draft, "yoi-good.pdf", BadFiles.good());
        assertThat(wrong).isEmpty();
        assertThat(shown("yoi-good")).isNotEmpty();
    }

    /// Where somebody is shown afterwards what was handed in under such a name.
    private List<String> shown(String name) {
        var kept = new ArrayList<String>();
        for (var who : List.of(Who.QUEUED, Who.SAMPLE, Who.CERTIFIED, Who.OFFICE)) {
            for (Map.Entry<String, Answer> page : premises.walk(who).pages().entrySet()) {
                if (page.getValue().text().contains(name)) {
                    kept.add(who + " " + page.getKey());
                }
            }
        }
        return kept;
    }
}

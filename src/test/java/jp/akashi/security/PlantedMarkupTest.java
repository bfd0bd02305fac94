package jp.akashi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Markup is written into every blank by everybody: on no page is it anything but words, and nobody
/// reads what was not written for them.
@Tag("long")
@ExtendWith(Premises.Shared.class)
class PlantedMarkupTest {
    private static final Pattern SIGN = Pattern.compile("植\\d{4}番");

    private final Premises premises;
    private final List<String> wrong = new ArrayList<>();
    private final TreeSet<String> seen = new TreeSet<>();
    private int pages;

    PlantedMarkupTest(Premises premises) {
        this.premises = premises;
    }

    @Test
    void whatIsWrittenIsShownAsWordsAndOnlyToThoseItIsFor() {
        var planting = new Planting(premises);
        for (var who : inTheirOwnRight()) {
            planting.by(who);
        }
        planting.answers().forEach(this::asWords);
        int reflected = seen.size();
        for (var who : inTheirOwnRight()) {
            premises.walk(who).pages().values().forEach(page -> read(who, page, planting));
        }
        Findings.tell(
                "3-markup",
                List.of(
                        "markup: %d forms, %d blanks planted, %d shown again, %d pages read, %d wrong"
                                .formatted(
                                        planting.forms(),
                                        planting.planted().size(),
                                        seen.size(),
                                        pages + planting.answers().size(),
                                        wrong.size())));
        assertThat(wrong).isEmpty();
        assertThat(reflected).isGreaterThan(20);
        assertThat(seen.size()).isGreaterThan(reflected);
    }

    /// Those who look alike write and read nothing that others do not.
    private static List<Who> inTheirOwnRight() {
        return Arrays.stream(Who.values()).filter(who -> !who.looksAlike()).toList();
    }

    private void read(Who reader, Answer page, Planting planting) {
        asWords(page);
        var by = new TreeMap<String, Planting.Planted>();
        SIGN.matcher(page.text())
                .results()
                .forEach(sign -> by.put(sign.group(), planting.planted().get(sign.group())));
        by.forEach((sign, planted) -> {
            if (planted != null && isSecret(planted.by(), reader)) {
                wrong.add("%s reads at %s what %s".formatted(reader, page.path(), planted));
            }
        });
    }

    private void asWords(Answer answer) {
        pages++;
        if (answer.status() >= 500) {
            wrong.add("broken: " + answer);
        }
        SIGN.matcher(answer.text()).results().forEach(sign -> seen.add(sign.group()));
        if (isMarkup(answer)) {
            wrong.add("markup: " + answer);
        }
        if (isEvaluated(answer)) {
            wrong.add("evaluated: " + answer);
        }
    }

    private static boolean isMarkup(Answer answer) {
        return answer.isPage()
                ? !answer.page().select("[data-planted]").isEmpty()
                : answer.type().contains("xml") && answer.text().contains("<i data-planted");
    }

    /// Whether the expression in the words was worked out, in a text or in a blank.
    private static boolean isEvaluated(Answer answer) {
        return answer.isPage()
                && Stream.concat(
                                Stream.of(answer.page().wholeText()),
                                answer.page().select("[value]").eachAttr("value").stream())
                        .anyMatch(words -> words.contains("\"'&amp;49"));
    }

    @Test
    void whatIsNotWordsIsFoundOut() {
        assertThat(isMarkup(page("<p>植0001番<i data-planted=1>"))).isTrue();
        assertThat(isMarkup(page("<input value=\"植0001番\" data-planted=1>"))).isTrue();
        assertThat(isMarkup(page("<p>植0001番&lt;i data-planted=1&gt;"))).isFalse();
        assertThat(isEvaluated(page("<p>&lt;i&gt;&quot;'&amp;amp;49"))).isTrue();
        assertThat(isEvaluated(page("<input value=\"&quot;'&amp;amp;49\">"))).isTrue();
        assertThat(isEvaluated(page("<p>&lt;i&gt;&quot;'&amp;amp;${7*7}"))).isFalse();
    }

    private static Answer page(String html) {
        return new Answer("/", 200, "text/html", "", "", html.getBytes(StandardCharsets.UTF_8));
    }

    /// Providers keep their words from each other, the committee its words from providers, and all
    /// of them theirs from the public.
    private static boolean isSecret(Who writer, Who reader) {
        if (writer == Who.NOBODY || writer == reader) {
            return false;
        }
        if (reader == Who.NOBODY) {
            return true;
        }
        boolean colleagues = isTeam(writer) && isTeam(reader);
        boolean reads = reader.folder().equals("/provider");
        return reads && !colleagues && !writer.folder().equals("/office");
    }

    private static boolean isTeam(Who who) {
        return who == Who.QUEUED || who.worksFor(Who.QUEUED);
    }
}

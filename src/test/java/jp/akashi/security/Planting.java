package jp.akashi.security;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.akashi.cli.rehearsal.Body.Entry;
import org.jsoup.nodes.Element;
import org.springframework.web.bind.annotation.RequestMethod;

/// Writes words with markup in them, each its own, into every blank of every form somebody finds.
final class Planting {
    /// What would close an account, or its way in.
    private static final Set<String> LEFT_ALONE =
            Set.of("logout", "password", "close", "remove", "sessions", "factor", "passkey");

    private static final Set<String> BLANKS = Set.of("text", "search", "tel", "url", "");

    private final Premises premises;
    private final Map<String, Planted> planted = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private int forms;

    Planting(Premises premises) {
        this.premises = premises;
    }

    /// Words in a blank.
    record Planted(Who by, String action, String blank) {}

    /// The words by the sign they begin with.
    Map<String, Planted> planted() {
        return planted;
    }

    /// What was answered to the forms.
    List<Answer> answers() {
        return answers;
    }

    int forms() {
        return forms;
    }

    void by(Who who) {
        var done = new HashSet<String>();
        for (var spot : premises.walk(who).forms()) {
            var route = premises.routes().of(RequestMethod.POST, spot.action());
            var kind = route + " " + spot.form().select("[name]").eachAttr("name");
            if (route.isPresent() && isToFill(spot) && done.add(kind)) {
                fill(who, spot);
            }
        }
    }

    private static boolean isToFill(Trail.Spot spot) {
        return LEFT_ALONE.stream().noneMatch(spot.action()::contains)
                && spot.form().select("textarea, input").stream().anyMatch(Planting::isBlank);
    }

    /// First everything, then, where that was refused, only what takes any words.
    private void fill(Who who, Trail.Spot spot) {
        forms++;
        if (!isDone(send(who, spot, false))) {
            send(who, spot, true);
        }
    }

    private static boolean isDone(Answer answer) {
        return answer.status() == 302 || answer.status() == 303;
    }

    private Answer send(Who who, Trail.Spot spot, boolean sparing) {
        var parts = new ArrayList<Entry>();
        var names = new HashSet<String>();
        for (var blank : spot.form().select("textarea, input")) {
            if (isBlank(blank) && (!sparing || takesWords(blank))) {
                names.add(blank.attr("name"));
                parts.add(new Entry.Text(blank.attr("name"), words(who, spot, blank)));
            }
        }
        spot.form().formData().stream()
                .filter(value -> !names.contains(value.key()))
                .forEach(value -> parts.add(new Entry.Text(value.key(), value.value())));
        chosen(spot).forEach(parts::add);
        var answer = premises.as(who).post(spot.action(), parts);
        answers.add(answer);
        return answer;
    }

    /// The first of the choices where none is made yet, and the first button.
    private static Stream<Entry> chosen(Trail.Spot spot) {
        var radios = new LinkedHashMap<String, String>();
        spot.form()
                .select("input[type=radio]")
                .forEach(radio -> radios.putIfAbsent(radio.attr("name"), radio.attr("value")));
        spot.form()
                .select("input[type=radio][checked]")
                .forEach(radio -> radios.remove(radio.attr("name")));
        var button = spot.form().select("button[name]").stream().limit(1);
        return Stream.concat(
                radios.entrySet().stream()
                        .map(radio -> new Entry.Text(radio.getKey(), radio.getValue())),
                button.map(one -> new Entry.Text(one.attr("name"), one.attr("value"))));
    }

    private static boolean isBlank(Element blank) {
        return blank.hasAttr("name")
                && (blank.normalName().equals("textarea")
                        || BLANKS.contains(blank.attr("type").toLowerCase(Locale.ROOT)));
    }

    private static boolean takesWords(Element blank) {
        return blank.normalName().equals("textarea")
                || (!blank.hasAttr("inputmode") && !blank.hasAttr("pattern"));
    }

    private String words(Who who, Trail.Spot spot, Element blank) {
        var sign = "植%04d番".formatted(planted.size());
        planted.put(sign, new Planted(who, spot.action(), blank.attr("name")));
        return sign + "<i data-planted=1>\"'&amp;${7*7}";
    }
}

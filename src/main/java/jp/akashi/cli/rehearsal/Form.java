package jp.akashi.cli.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.FormElement;

/// A form on a page while it is filled in: it starts with what the page proposes, hidden blanks
/// included.
final class Form {
    private final Page page;
    private final FormElement element;
    private final List<Body.Entry> entries = new ArrayList<>();
    private String target;

    Form(Page page, FormElement element) {
        this.page = page;
        this.element = element;
        var action = element.attr("action");
        target = action.isEmpty() ? page.path() : action;
        element.formData().forEach(blank -> put(blank.key(), blank.value()));
    }

    /// Writes into a blank, which has to be there.
    Form fill(String name, String value) {
        demand(name, "");
        take(name);
        put(name, value);
        return this;
    }

    /// Ticks exactly these among the boxes or buttons of a name.
    Form tick(String name, String... values) {
        take(name);
        for (var value : values) {
            demand(name, value);
            put(name, value);
        }
        return this;
    }

    Form attach(String name, Upload file) {
        demand(name, "");
        take(name);
        entries.add(new Body.Entry.File(name, file));
        return this;
    }

    List<String> values(String name) {
        return element.select("[name=" + quoted(name) + "]").eachAttr("value");
    }

    /// The names of the blanks of a kind, such as `textarea`.
    List<String> names(String selector) {
        return element.select(selector).eachAttr("name").stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /// Presses the button with this word on it, or the only one.
    Page send(String word) {
        var buttons = element.select("button:not([type=button])");
        var button =
                buttons.stream()
                        .filter(candidate -> candidate.text().contains(word))
                        .findFirst()
                        .orElseThrow(() ->
                                new Mismatch("a button 「" + word + "」", buttons.eachText() + ""));
        if (button.hasAttr("name")) {
            put(button.attr("name"), button.attr("value"));
        }
        if (button.hasAttr("formaction")) {
            target = button.attr("formaction");
        }
        return send();
    }

    Page send() {
        var browser = page.browser();
        var path = Page.bare(target);
        if (!element.attr("method").equalsIgnoreCase("post")) {
            return browser.open(path + "?" + Body.query(entries));
        }
        return browser.submit(target, isParted() ? Body.parted(entries) : Body.plain(entries));
    }

    private boolean isParted() {
        return element.attr("enctype").equalsIgnoreCase("multipart/form-data");
    }

    private void put(String name, String value) {
        entries.add(new Body.Entry.Text(name, asSent(value)));
    }

    private void take(String name) {
        entries.removeIf(entry -> entry.name().equals(name));
    }

    private void demand(String name, String value) {
        var selector = "[name=" + quoted(name) + "]";
        var found =
                element.select(
                        value.isEmpty() ? selector : selector + "[value=" + quoted(value) + "]");
        Mismatch.unless(
                !found.isEmpty(),
                "a blank " + (name + " " + value).strip() + " on the page " + page.path(),
                Set.copyOf(names("[name]")));
    }

    /// Browsers send line ends as CRLF.
    private static String asSent(String value) {
        return value.replace("\r\n", "\n").replace("\n", "\r\n");
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}

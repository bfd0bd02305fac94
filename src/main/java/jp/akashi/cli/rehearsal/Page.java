package jp.akashi.cli.rehearsal;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/// A page in a browser.
record Page(Browser browser, String path, Document document) {
    /// What can be read on the page, blanks and line ends one space.
    String text() {
        return plain(document.body().text());
    }

    /// What can be read in the page's own part, without head and foot.
    String content() {
        return plain(document.select("main").text());
    }

    String source() {
        return document.outerHtml();
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    Page shows(String words) {
        Mismatch.unlessIn("the page " + path, plain(words), text());
        return this;
    }

    Page isAt(String expected) {
        Mismatch.unless(
                Browser.pathOf(path).startsWith(expected),
                "to be sent on to " + expected,
                path + ": " + content());
        return this;
    }

    /// The first element of the page, in the way of a style sheet.
    Optional<Element> find(String selector) {
        return Optional.ofNullable(document.selectFirst(selector));
    }

    Element get(String selector) {
        return find(selector)
                .orElseThrow(() ->
                        new Mismatch(selector + " on the page " + path, "none: " + content()));
    }

    List<Element> all(String selector) {
        return document.select(selector);
    }

    /// The form that is sent to an address that ends so.
    Form form(String action) {
        return document.select("main form").stream()
                .map(FormElement.class::cast)
                .filter(form -> target(form).endsWith(action))
                .findFirst()
                .map(form -> new Form(this, form))
                .orElseThrow(() ->
                        new Mismatch("a form to …" + action + " on the page " + path, content()));
    }

    /// The address of the first link that has these letters in it.
    String link(String letters) {
        return Browser.pathOf(get("main a[href*=" + letters + "]").absUrl("href"));
    }

    /// Where a form goes: its own page when it does not say.
    private String target(FormElement form) {
        return form.attr("action").isEmpty() ? bare(path) : bare(form.attr("action"));
    }

    static String bare(String path) {
        return path.replaceAll("[?#].*", "");
    }
}

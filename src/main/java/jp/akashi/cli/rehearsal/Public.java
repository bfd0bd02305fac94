package jp.akashi.cli.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.akashi.application.FaceField;

/// Whoever looks at the register: finds the service, reads it, compares it, looks its number up.
/// What was filed is there as it was filed, and nothing else of the case.
final class Public {
    private static final String ANYONE = "anyone";
    private static final int LONG_ENOUGH = 8;
    private static final int TRIES = 20;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Browser browser;
    private final Road road;

    Public(Browser browser, Road road) {
        this.browser = browser;
        this.road = road;
    }

    Station searches() {
        return new Station(ANYONE, "searches the register by a word of an answer", this::search);
    }

    Station readsThePage() {
        return new Station(ANYONE, "reads the page of the service", this::readPage);
    }

    Station readsTheJson() {
        return new Station(ANYONE, "reads the JSON of the service", this::readJson);
    }

    Station compares(String what, Road other) {
        return new Station(ANYONE, what, () -> compare(other));
    }

    Station looksUpTheNumber() {
        return new Station(ANYONE, "looks the number up", this::verify);
    }

    private void search() {
        listed("/services").shows(road.sample().service());
        var word = searchable();
        browser.open("/services")
                .form("/services")
                .fill("q", word)
                .send()
                .shows(road.sample().service())
                .shows(road.number());
        Mismatch.unless(!withheld().isEmpty(), "a withheld answer in the sample", "none");
        for (var secret : withheld()) {
            var page =
                    browser.open("/services")
                            .form("/services")
                            .fill("q", secret.substring(0, LONG_ENOUGH))
                            .send();
            Mismatch.unless(
                    page.find("main .listing a[href=\"" + road.publicPage() + "\"]").isEmpty(),
                    "not found by withheld words",
                    page.content());
        }
    }

    /// Demands that the register lists it, among all and among those of its scheme.
    void isListed() {
        listed("/services");
        listed("/services?scheme=" + road.sample().scheme().id()).shows(road.number());
    }

    /// A list that has the service; what was published a moment ago may take a second to get there.
    private Page listed(String address) {
        var listed = "main .listing a[href=\"" + road.publicPage() + "\"]";
        var page = browser.open(address);
        for (int tries = 0; tries < TRIES && page.find(listed).isEmpty(); tries++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            page = browser.open(address);
        }
        page.get(listed);
        return page;
    }

    /// A word that stands in an answer and not in the names.
    private String searchable() {
        var sample = road.sample();
        var names =
                Stream.of(
                                FaceField.SERVICE_NAME,
                                FaceField.SERVICE_SUMMARY,
                                FaceField.PROVIDER_NAME)
                        .map(sample::face)
                        .toList()
                        .toString();
        return sample.published().stream()
                .flatMap(row -> Said.words(sample.answer(row)))
                .flatMap(words -> Stream.of(words.split("[^\\p{IsHan}\\p{IsKatakana}ー]+")))
                .filter(word -> word.length() >= 5 && !names.contains(word))
                .findFirst()
                .orElseThrow();
    }

    private void readPage() {
        var page = browser.open(road.publicPage());
        var sample = road.sample();
        page.shows(sample.service()).shows(road.number());
        for (var row : sample.published()) {
            var line = Page.plain(page.get("tr[id=\"" + row.id() + "\"] td").text());
            shown("the public page, " + row.id() + ",", Said.of(row, sample.answer(row)), line);
        }
        sample.withholdings()
                .forEach(wish -> {
                    var line = page.get("tr[id=\"" + wish.item() + "\"] td").text();
                    Mismatch.unlessIn("a withheld answer", Said.printed(wish.until()), line);
                });
        Mismatch.ifAnyIn("the public page", secrets(), page.text());
        Mismatch.ifAnyIn("the public page's source", secrets(), page.source());
    }

    private void readJson() {
        var json = browser.download(road.publicPage() + ".json").text();
        new PublishedJson(json).carries(road);
        Mismatch.ifAnyIn("the JSON", secrets(), json);
    }

    private void compare(Road other) {
        var ids = "?ids=" + road.slug() + "," + other.slug();
        var page = browser.open("/compare" + ids);
        carries(page, road);
        carries(page, other);
        var secrets =
                secrets().stream().filter(words -> !isPublished(other.sample(), words)).toList();
        Mismatch.ifAnyIn("the comparison", secrets, page.text());
        browser.open(page.link("ifferen")).shows(road.sample().service());
    }

    private void carries(Page page, Road shown) {
        var sample = shown.sample();
        var cell = "td[data-label=\"" + sample.service() + "\"]";
        Mismatch.unlessEqual(
                "cells of " + sample.service(),
                page.all("main tr[id]").size(),
                page.all(cell).size());
        for (var row : sample.published()) {
            var text = Page.plain(page.get("tr[id=\"" + row.id() + "\"] " + cell).text());
            shown("the comparison, " + row.id() + ",", Said.of(row, sample.answer(row)), text);
        }
    }

    private static void shown(String where, List<String> pieces, String text) {
        pieces.forEach(piece -> Mismatch.unlessIn(where, piece, text));
    }

    private void verify() {
        browser.open("/verify")
                .form("/verify")
                .fill("number", road.number())
                .send()
                .shows("有効な認定です")
                .shows(road.sample().service());
    }

    /// What must not be seen outside: the withheld answers, names of documents and of their files,
    /// what the office, the committee and the provider wrote to each other.
    private List<String> secrets() {
        var own =
                Stream.of(
                        Review.COMMENT,
                        Office.RETURN_NOTE,
                        Committee.QUESTION,
                        Committee.OPINION,
                        Question.REPLY,
                        "審査メモ");
        var documents =
                road.sample().filled().documents().stream()
                        .flatMap(document -> Stream.of(document.fileName(), document.title()))
                        .filter(Predicate.not(this::isPublished));
        return Stream.of(own, documents, withheld().stream())
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private List<String> withheld() {
        var sample = road.sample();
        return sample.withholdings()
                .flatMap(wish ->
                        Stream.concat(
                                Stream.of(wish.reason()),
                                Said.words(sample.filled().disclosure().answer(wish.item()))))
                .filter(words -> words.length() >= LONG_ENOUGH)
                .filter(Predicate.not(this::isPublished))
                .toList();
    }

    /// Whether an answer that is published says the same words: a document may be named in one.
    private boolean isPublished(String words) {
        return isPublished(road.sample(), words);
    }

    private static boolean isPublished(Sample sample, String words) {
        return sample.published().stream()
                .flatMap(row -> Said.words(sample.answer(row)))
                .anyMatch(said -> said.contains(words));
    }
}

package jp.akashi.evidence;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jp.akashi.evidence.CheckSupport.Cited;

/// The pages of the cited documents during one check.
final class ReadPages {
    private final PageReader reader;
    private final PageShelf shelf;

    /// What a page says instead.
    record Seen(String figure, int page) {}

    ReadPages(PageReader reader, PageShelf shelf) {
        this.reader = reader;
        this.shelf = shelf;
    }

    /// The pages of a citation that can be looked up; all of the document where none is named.
    List<Integer> pages(Evidence document, Citation citation) {
        int count = all(document).size();
        var named = citation.pages().numbers();
        return named.isEmpty()
                ? IntStream.rangeClosed(1, count).boxed().toList()
                : named.stream().filter(page -> page <= count).toList();
    }

    boolean hasGap(Cited cited) {
        return !blankPages(cited).isEmpty();
    }

    List<Integer> blankPages(Cited cited) {
        return cited.pages().stream()
                .filter(page -> page(cited.document(), page).isBlank())
                .toList();
    }

    Optional<Integer> findSupport(Claim claim, Cited cited) {
        if (claim instanceof Claim.OfTerm(_, var term) && isTitle(term, cited.document())) {
            return cited.pages().stream().findFirst();
        }
        return cited.pages().stream()
                .filter(page -> reader.supports(page(cited.document(), page), claim))
                .findFirst();
    }

    private static boolean isTitle(String term, Evidence document) {
        return Terms.compact(PageText.plain(document.title())).contains(Terms.compact(term));
    }

    Optional<Seen> findContradiction(Claim claim, Cited cited, List<Claim> all) {
        return cited.pages().stream()
                .flatMap(page ->
                        reader
                                .findContradiction(page(cited.document(), page), claim, all)
                                .map(figure -> new Seen(figure, page))
                                .stream())
                .findFirst();
    }

    /// The page that bears a claim out where it speaks of its subject.
    Optional<Integer> findBestPage(Claim claim, Evidence document) {
        return IntStream.rangeClosed(1, all(document).size())
                .boxed()
                .filter(page -> reader.supports(page(document, page), claim))
                .filter(page -> reader.speaksOf(page(document, page), claim))
                .findFirst();
    }

    /// The share of the words of a text that stands on the cited pages.
    double share(Set<String> grams, List<Cited> cited) {
        var there = new LinkedHashSet<String>();
        for (var one : cited) {
            one.pages().forEach(page -> there.addAll(page(one.document(), page).grams()));
        }
        return Grams.share(grams, there);
    }

    /// A page and how much of a text stands on it.
    record Best(int page, double share) {}

    Optional<Best> findBestPage(Set<String> grams, Evidence document) {
        return IntStream.rangeClosed(1, all(document).size())
                .mapToObj(page -> new Best(page, Grams.share(grams, page(document, page).grams())))
                .max(Comparator.comparingDouble(Best::share));
    }

    /// The share of the words of a text that stands anywhere in a document.
    double share(Set<String> grams, Evidence document) {
        var there = new LinkedHashSet<String>();
        all(document).forEach(page -> there.addAll(page.grams()));
        return Grams.share(grams, there);
    }

    boolean mentions(Evidence document, List<String> words) {
        return all(document).stream()
                .anyMatch(page ->
                        words.stream().anyMatch(word -> reader.same().has(page.text(), word)));
    }

    /// Whether a document names a site, in its title or on a page.
    boolean names(Evidence document, String site) {
        var plain = PageText.plain(site);
        return PageText.plain(document.title()).contains(plain)
                || all(document).stream().anyMatch(page -> page.text().contains(plain));
    }

    Optional<Seen> findDenial(Set<String> said, List<String> words, Cited cited) {
        return cited.pages().stream()
                .flatMap(page ->
                        Denial.find(page(cited.document(), page).text(), said, words)
                                .map(text -> new Seen(text, page))
                                .stream())
                .findFirst();
    }

    private Page page(Evidence document, int number) {
        return all(document).get(number - 1);
    }

    List<Page> all(Evidence document) {
        return shelf.pages(document.file().digest());
    }
}

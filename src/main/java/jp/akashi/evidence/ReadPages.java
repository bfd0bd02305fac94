package jp.akashi.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.akashi.evidence.CheckSupport.Cited;

/// The pages read during one check, each read once.
final class ReadPages {
    private final PageReader reader;
    private final PageTexts texts;
    private final Map<Evidence, List<String>> raw = new HashMap<>();
    private final Map<String, PageReader.Page> read = new HashMap<>();

    /// What a page says instead.
    record Seen(String figure, int page) {}

    ReadPages(PageReader reader, PageTexts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    /// The pages of a citation that can be looked up; all of the document where none is named.
    List<Integer> pages(Evidence document, Citation citation) {
        int count = raw(document).size();
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
                .filter(page -> raw(cited.document()).get(page - 1).isBlank())
                .toList();
    }

    Optional<Integer> findSupport(Claim claim, Cited cited) {
        return cited.pages().stream()
                .filter(page -> reader.supports(page(cited.document(), page), claim))
                .findFirst();
    }

    Optional<Seen> findContradiction(Claim claim, Cited cited) {
        return cited.pages().stream()
                .flatMap(page ->
                        reader
                                .findContradiction(page(cited.document(), page), claim)
                                .map(figure -> new Seen(figure, page))
                                .stream())
                .findFirst();
    }

    /// The page that bears a claim out, rather one that also speaks of its subject.
    Optional<Integer> findBestPage(Claim claim, Evidence document) {
        var pages =
                IntStream.rangeClosed(1, raw(document).size())
                        .boxed()
                        .filter(page -> reader.supports(page(document, page), claim))
                        .toList();
        return pages.stream()
                .filter(page -> reader.speaksOf(page(document, page), claim))
                .findFirst()
                .or(() -> pages.stream().findFirst());
    }

    private PageReader.Page page(Evidence document, int number) {
        return read.computeIfAbsent(
                document.id() + " " + number, _ -> reader.read(raw(document).get(number - 1)));
    }

    private List<String> raw(Evidence document) {
        return raw.computeIfAbsent(document, one -> texts.pagesOf(one.file().digest()));
    }
}

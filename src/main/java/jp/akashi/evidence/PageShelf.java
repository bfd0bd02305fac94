package jp.akashi.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import jp.akashi.kernel.Digest;

/// Pages that were read lately, kept for the next check: what a digest names never changes. Holds
/// so many pages at most, and forgets those that were longest not asked for.
final class PageShelf {
    private static final int MOST_PAGES = 1_500;

    private final PageReader reader;
    private final PageTexts texts;
    private final LinkedHashMap<Digest, List<Page>> kept = new LinkedHashMap<>(64, 0.75f, true);
    private int pages;

    PageShelf(PageReader reader, PageTexts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    List<Page> pages(Digest document) {
        var found = find(document);
        if (!found.isEmpty()) {
            return found;
        }
        var read = texts.pagesOf(document).stream().map(reader::read).toList();
        keep(document, read);
        return read;
    }

    private synchronized List<Page> find(Digest document) {
        return kept.getOrDefault(document, List.of());
    }

    /// A document without stored text is looked for again.
    private synchronized void keep(Digest document, List<Page> read) {
        if (read.isEmpty() || kept.putIfAbsent(document, read) != null) {
            return;
        }
        pages += read.size();
        var oldest = kept.entrySet().iterator();
        while (pages > MOST_PAGES && oldest.hasNext()) {
            var entry = oldest.next();
            if (!entry.getKey().equals(document)) {
                pages -= entry.getValue().size();
                oldest.remove();
            }
        }
    }
}

package jp.akashi.store.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.evidence.TextIndex;
import jp.akashi.kernel.Digest;

/// The text of documents in memory.
public final class MemoryPageTexts implements Undoable, TextIndex {
    private final Map<Digest, List<String>> pages = new HashMap<>();

    @Override
    public List<String> pagesOf(Digest document) {
        return pages.getOrDefault(document, List.of());
    }

    @Override
    public void put(Digest document, List<String> texts) {
        pages.putIfAbsent(document, List.copyOf(texts));
    }

    @Override
    public void remove(Digest document) {
        pages.remove(document);
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(pages));
    }
}

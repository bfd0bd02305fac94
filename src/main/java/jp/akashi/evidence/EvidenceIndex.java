package jp.akashi.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.ItemId;
import org.jspecify.annotations.Nullable;

/// The list of evidence of an application (資料内訳書): its documents, and what each item cites.
public record EvidenceIndex(List<Evidence> documents, Map<ItemId, List<Citation>> citations) {
    public EvidenceIndex {
        documents = List.copyOf(documents);
        var kept = new LinkedHashMap<ItemId, List<Citation>>();
        citations.forEach((item, cited) -> {
            if (!cited.isEmpty()) {
                kept.put(item, List.copyOf(cited));
            }
        });
        citations = Collections.unmodifiableMap(kept);
    }

    public static EvidenceIndex empty() {
        return new EvidenceIndex(List.of(), Map.of());
    }

    public List<Citation> citationsOf(ItemId item) {
        return citations.getOrDefault(item, List.of());
    }

    /// The document of a label; 「資料 １」 finds 資料1 where no document has that very label.
    public Optional<Evidence> find(String label) {
        return documents.stream()
                .filter(document -> document.label().equals(label))
                .findFirst()
                .or(() -> findLike(plain(label)));
    }

    private Optional<Evidence> findLike(String plain) {
        return documents.stream()
                .filter(document -> plain(document.label()).equals(plain))
                .findFirst();
    }

    /// A page or a range of a document as such, whatever label it goes by; no document where none
    /// has the label.
    public record Place(@Nullable Digest file, String pages) {}

    /// Where citations point, so that two applications can be held against each other.
    public List<Place> places(List<Citation> cited) {
        return cited.stream()
                .map(citation ->
                        new Place(
                                find(citation.label())
                                        .map(document -> document.file().digest())
                                        .orElse(null),
                                citation.pages().toString()))
                .toList();
    }

    public Optional<Evidence> find(EvidenceId id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    public EvidenceIndex withDocument(Evidence document) {
        var next = new ArrayList<>(documents);
        next.removeIf(other -> other.id().equals(document.id()));
        next.add(document);
        return new EvidenceIndex(next, citations);
    }

    /// The same list with one document as it is now, at its place.
    public EvidenceIndex withDocumentInPlace(Evidence document) {
        return new EvidenceIndex(
                documents.stream()
                        .map(other -> other.id().equals(document.id()) ? document : other)
                        .toList(),
                citations);
    }

    /// Takes a document away; what cites it stays, for the check to name.
    public EvidenceIndex withoutDocument(EvidenceId id) {
        return new EvidenceIndex(
                documents.stream().filter(document -> !document.id().equals(id)).toList(),
                citations);
    }

    public EvidenceIndex withCitations(ItemId item, List<Citation> cited) {
        var next = new LinkedHashMap<>(citations);
        next.put(item, cited);
        return new EvidenceIndex(documents, next);
    }

    /// The label the next document gets: 資料1, 資料2, … never one in use.
    public String nextLabel() {
        int number = documents.size() + 1;
        while (find("資料" + number).isPresent()) {
            number++;
        }
        return "資料" + number;
    }

    private static String plain(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}

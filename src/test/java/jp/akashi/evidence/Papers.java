package jp.akashi.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EvidenceId;
import jp.akashi.kernel.ItemId;
import org.jspecify.annotations.Nullable;

/// Documents for tests; each one's digest is that of its label.
public final class Papers {
    private Papers() {}

    public static Evidence document(String label, EvidenceKind kind, int pages) {
        return document(label, kind, pages, null);
    }

    /// A document of one page with its date of issue.
    public static Evidence issued(String label, EvidenceKind kind, LocalDate day) {
        var one = document(label, kind, 1);
        return new Evidence(one.id(), label, one.title(), kind, one.file(), null, day);
    }

    /// The document with what is said of it as a paper.
    public static Evidence of(Evidence one, Evidence.Nature nature) {
        return new Evidence(
                one.id(),
                one.label(),
                one.title(),
                one.kind(),
                one.file(),
                one.capture(),
                one.issuedOn(),
                nature);
    }

    public static Evidence webPage(String label, String url, @Nullable LocalDate capturedOn) {
        return document(label, EvidenceKind.WEB_PAGE, 1, new Evidence.WebCapture(url, capturedOn));
    }

    /// One document 資料1 with so many pages, of which an item cites some.
    public static EvidenceIndex cited(ItemId item, int pages, int... cited) {
        return EvidenceIndex.empty()
                .withDocument(document("資料1", EvidenceKind.OPERATION, pages))
                .withCitations(item, List.of(new Citation("資料1", Pages.of(cited), "")));
    }

    /// The pages of 資料1 and no other document.
    public static PageTexts texts(String... pages) {
        return texts(Map.of("資料1", List.of(pages)));
    }

    public static PageTexts texts(Map<String, List<String>> pagesByLabel) {
        return digest ->
                pagesByLabel.entrySet().stream()
                        .filter(document -> Digest.of(document.getKey()).equals(digest))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(List.of());
    }

    private static Evidence document(
            String label, EvidenceKind kind, int pages, Evidence.@Nullable WebCapture capture) {
        return new Evidence(
                EvidenceId.random(),
                label,
                label + "の題名",
                kind,
                new Evidence.StoredFile(Digest.of(label), label + ".pdf", 1000, pages),
                capture,
                null);
    }
}

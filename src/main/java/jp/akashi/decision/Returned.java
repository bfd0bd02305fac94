package jp.akashi.decision;

import java.time.Instant;
import java.util.List;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.PersonId;

/// The return of the documents of a case (申請書類の返却): the list of what was deleted, and of what stays
/// because something else of the provider uses the same file. 申請書A is never among them.
public record Returned(
        ApplicationId application, List<Document> documents, PersonId by, Instant at) {
    /// A document by its label, title and the digest of its file.
    ///
    /// @param stillUsed whether another application or draft of the provider uses the same file
    public record Document(
            String label, String title, Digest digest, int pages, boolean stillUsed) {}

    public Returned {
        documents = List.copyOf(documents);
    }

    /// The files that the provider has no more with the office; one that somebody else handed in as
    /// well stays theirs.
    public List<Digest> deleted() {
        return documents.stream()
                .filter(document -> !document.stillUsed())
                .map(Document::digest)
                .distinct()
                .toList();
    }
}

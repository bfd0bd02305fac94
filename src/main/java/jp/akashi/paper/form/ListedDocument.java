package jp.akashi.paper.form;

import java.time.LocalDate;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.Evidence.Nature;
import jp.akashi.evidence.Evidence.WebCapture;
import jp.akashi.evidence.EvidenceKind;
import org.jspecify.annotations.Nullable;

/// A line of the list of documents (資料内訳書の一行).
///
/// @param label 資料番号, by which 申請書B cites it
/// @param nature what the line says of the document as a paper; nothing where it says none of it
public record ListedDocument(
        String label,
        String fileName,
        String title,
        EvidenceKind kind,
        @Nullable LocalDate issuedOn,
        @Nullable WebCapture capture,
        @Nullable Nature nature) {
    static ListedDocument of(Evidence document) {
        return new ListedDocument(
                document.label(),
                document.file().fileName(),
                document.title(),
                document.kind(),
                document.issuedOn(),
                document.capture(),
                document.nature());
    }

    /// The same as it is kept: what the line says nothing of is unsaid.
    public ListedDocument kept() {
        return new ListedDocument(
                label,
                fileName,
                title,
                kind,
                issuedOn,
                capture,
                nature == null ? Nature.UNSAID : nature);
    }

    boolean isExactly(Evidence document) {
        return label.equals(document.label()) && (fileName.isEmpty() || hasFileOf(document));
    }

    boolean hasFileOf(Evidence document) {
        return fileName.equals(document.file().fileName());
    }

    /// The document with what the line says of it.
    Evidence over(Evidence document) {
        return new Evidence(
                document.id(),
                label,
                title,
                kind,
                document.file(),
                capture,
                issuedOn,
                nature == null ? document.nature() : nature);
    }
}

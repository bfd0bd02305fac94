package jp.akashi.evidence;

import java.time.LocalDate;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.EvidenceId;
import org.jspecify.annotations.Nullable;

/// A document filed as evidence (疎明資料・添付書類). Within an application it is cited by its label (資料番号:
/// 資料1 …).
public record Evidence(
        EvidenceId id,
        String label,
        String title,
        EvidenceKind kind,
        StoredFile file,
        @Nullable WebCapture capture,
        @Nullable LocalDate issuedOn,
        Nature nature) {
    /// A document in Japanese, of which nothing more is said.
    public Evidence(
            EvidenceId id,
            String label,
            String title,
            EvidenceKind kind,
            StoredFile file,
            @Nullable WebCapture capture,
            @Nullable LocalDate issuedOn) {
        this(id, label, title, kind, file, capture, issuedOn, Nature.UNSAID);
    }

    /// The same document under another label.
    public Evidence labelled(String name) {
        return new Evidence(id, name, title, kind, file, capture, issuedOn, nature);
    }

    /// A newer version in its place: it keeps the label, so what cites it stays; its date of issue
    /// and the end of its term have to be said anew.
    public Evidence renewed(StoredFile newer) {
        return new Evidence(
                id,
                label,
                title,
                kind,
                newer,
                capture,
                null,
                new Nature(nature.tongue(), nature.copy(), null));
    }

    /// The same document in another list, by a label of its own there.
    public Evidence copied(String newLabel) {
        return new Evidence(
                EvidenceId.random(), newLabel, title, kind, file, capture, issuedOn, nature);
    }

    /// The bytes of the document: named by their digest, with the name it was handed in under and
    /// its page count.
    public record StoredFile(Digest digest, String fileName, long bytes, int pages) {}

    /// What is said of the document as a paper: its language, whether it was taken from the
    /// original (原本) or from a copy (写し), and until when it is valid (有効期限), where it says so.
    public record Nature(Tongue tongue, Copy copy, @Nullable LocalDate expiresOn) {
        public static final Nature UNSAID = new Nature(Tongue.JAPANESE, Copy.UNSAID, null);
    }

    /// The language a document is written in.
    public enum Tongue {
        JAPANESE,
        ENGLISH,
        OTHER
    }

    /// What the PDF was made from.
    public enum Copy {
        UNSAID,
        OF_ORIGINAL,
        OF_COPY
    }

    /// A dated copy of a web page (URL及び日付を付したハードコピー).
    public record WebCapture(String url, @Nullable LocalDate capturedOn) {}
}

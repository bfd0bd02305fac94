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
        @Nullable LocalDate issuedOn) {
    /// A newer version in its place: it keeps the label, so what cites it stays; its date of issue
    /// has to be said anew.
    public Evidence renewed(StoredFile newer) {
        return new Evidence(id, label, title, kind, newer, capture, null);
    }

    /// The bytes of the document: named by their digest, with the name it was handed in under and
    /// its page count.
    public record StoredFile(Digest digest, String fileName, long bytes, int pages) {}

    /// A dated copy of a web page (URL及び日付を付したハードコピー).
    public record WebCapture(String url, @Nullable LocalDate capturedOn) {}
}

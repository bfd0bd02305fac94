package jp.akashi.evidence;

import java.util.Optional;
import jp.akashi.kernel.Digest;

/// Pictures of pages of filed documents (疎明資料) that were drawn and are kept: as confidential as the
/// documents themselves. What is lost is drawn again.
public interface KeptPictures {
    /// @param page counted from 1
    Optional<byte[]> find(Digest document, int page);

    boolean has(Digest document, int page);

    void keep(Digest document, int page, byte[] picture);

    /// Forgets the pictures of all pages of a document.
    void remove(Digest document);
}

package jp.akashi.evidence;

import java.util.List;
import jp.akashi.kernel.Digest;

/// Where the text of documents is kept when they are uploaded, for the checks to read.
public interface TextIndex extends PageTexts {
    /// Keeps the texts of a document's pages, once and for all.
    void put(Digest document, List<String> pages);

    /// Forgets the texts of a document that is given back.
    void remove(Digest document);
}

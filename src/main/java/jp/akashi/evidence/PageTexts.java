package jp.akashi.evidence;

import java.util.List;
import jp.akashi.kernel.Digest;

/// The text of filed documents, page by page.
public interface PageTexts {
    /// One text a page, in order; an empty text where the page has none (a scan). Empty when the
    /// document is unknown.
    List<String> pagesOf(Digest document);
}

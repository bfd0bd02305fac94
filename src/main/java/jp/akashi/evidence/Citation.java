package jp.akashi.evidence;

/// Where a document bears an answer out (添付書類等 欄): the document's label, its pages, and a chapter
/// in words. The label is kept as typed, even when no such document is there; the check says so.
public record Citation(String label, Pages pages, String section) {}

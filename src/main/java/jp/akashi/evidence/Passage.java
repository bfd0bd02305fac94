package jp.akashi.evidence;

/// Words on a page that an examiner looks for beside an answer (002 §6(2) 書類審査), as they stand
/// there but for widths and blanks.
public record Passage(Kind kind, String words) {
    /// Why the examiner looks there.
    public enum Kind {
        /// The figure or day that the answer claims.
        SAME,
        /// Another figure or day of the same subject.
        OTHER,
        /// The answer's own words.
        SAID
    }
}

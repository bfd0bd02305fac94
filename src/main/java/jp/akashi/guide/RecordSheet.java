package jp.akashi.guide;

import java.util.List;

/// The record of the awareness gaps (認識のずれの記録表): what oneself thinks, what the provider answers,
/// and whether the two agree. Filled in by a user and kept by nobody else.
public record RecordSheet(Head head, List<Line> lines) {
    /// The most letters of one entry.
    public static final int LONGEST = 1000;

    /// Which service it is about, and who wrote it when.
    public record Head(String service, String provider, String day, String writer) {}

    /// One gap.
    ///
    /// @param evidence the document and page that bears the provider's answer out
    /// @param clause the clause of the contract
    public record Line(
            Chapter.Part gap,
            String ours,
            String answer,
            String evidence,
            Agreement agreement,
            String clause) {}

    /// Whether the two sides agree.
    public enum Agreement {
        UNSAID,
        AGREED,
        OPEN,
        DIFFERENT
    }

    public RecordSheet {
        lines = List.copyOf(lines);
    }
}

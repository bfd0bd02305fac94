package jp.akashi.examination;

import java.time.Instant;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.PersonId;

/// What the office finds of one item after holding answer and evidence side by side. It is about
/// one revision; when a correction changes the item, the verdict falls away.
public record Verdict(
        ItemId item, Judgement judgement, String comment, int revision, Signed signed) {
    public enum Judgement {
        /// 適切
        ACCEPTED,
        /// 要照会: to be asked about
        TO_ASK,
        /// 要改善: not properly disclosed, or the requirement is not met
        TO_IMPROVE
    }

    /// Who said it, when.
    public record Signed(PersonId by, Instant at) {}
}

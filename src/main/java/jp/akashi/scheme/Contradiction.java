package jp.akashi.scheme;

import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;

/// Two answers of one application that cannot both be true (矛盾する回答), as the schemes' data tell
/// them.
public record Contradiction(String id, Blank one, Blank other, When when, Label says) {
    /// A blank of 申請書B.
    public record Blank(ItemId item, FieldKey field) {}

    public enum When {
        /// One says that something is done, the other that it is not.
        DONE_BUT_NOT_DONE,
        /// One is more, or later, than the other.
        MORE_THAN
    }
}

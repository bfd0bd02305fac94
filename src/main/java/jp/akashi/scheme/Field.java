package jp.akashi.scheme;

import jp.akashi.item.Kind;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.Label;

/// One blank within an item.
public record Field(FieldKey key, Label label, Kind kind, Meaning meaning) {
    /// What a blank means beyond its item. The 無し of a `PRESENCE` leaves the item's other blanks
    /// nothing to say; `DISCLOSED_ON` is the day as of which every answer is true (開示情報の時点); the
    /// others repeat an entry of 申請書A.
    public enum Meaning {
        PLAIN,
        PRESENCE,
        PROVIDER_NAME,
        SERVICE_NAME,
        SERVICE_START,
        DISCLOSED_ON
    }

    /// A blank that means nothing beyond its item.
    public Field(FieldKey key, Label label, Kind kind) {
        this(key, label, kind, Meaning.PLAIN);
    }
}

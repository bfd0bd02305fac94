package jp.akashi.disclosure;

import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import org.jspecify.annotations.Nullable;

/// Where in an application a finding stands: an item of 申請書B, perhaps a field and a site of it; or,
/// without an item, a named blank of 申請書A (`face`), or a document (`document`, its label).
public record Spot(
        @Nullable ItemId item,
        @Nullable FieldKey field,
        String site,
        String face,
        String document) {
    public static Spot of(ItemId item) {
        return new Spot(item, null, "", "", "");
    }

    public static Spot of(ItemId item, FieldKey field, String site) {
        return new Spot(item, field, site, "", "");
    }

    public static Spot ofFace(String face) {
        return new Spot(null, null, "", face, "");
    }

    public static Spot ofDocument(String label) {
        return new Spot(null, null, "", "", label);
    }

    public static Spot ofWhole() {
        return new Spot(null, null, "", "", "");
    }

    /// The same place, with the document it is about.
    public Spot about(String label) {
        return new Spot(item, field, site, face, label);
    }
}

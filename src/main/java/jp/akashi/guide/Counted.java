package jp.akashi.guide;

import java.util.List;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;

/// What the statistics count beyond the register's own face.
///
/// @param fields the items whose answers tell a user most
/// @param place where a head office is answered; empty where no scheme asks it
public record Counted(
        Label lead, Label answers, List<Asked> fields, List<Asked> place, List<Label> prefectures) {
    /// A field of an item, with what the two are called.
    public record Asked(ItemId item, FieldKey field, Label label) {}

    public Counted {
        fields = List.copyOf(fields);
        place = List.copyOf(place);
        prefectures = List.copyOf(prefectures);
    }
}

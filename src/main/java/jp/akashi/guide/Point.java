package jp.akashi.guide;

import java.util.List;
import jp.akashi.directory.Condition;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;

/// One thing to take care of (留意点・確認点), and where the register answers it.
///
/// @param items the disclosure items that answer it
/// @param finds conditions that services are found by
/// @param see further pages of the register, by name
public record Point(
        String id,
        Label title,
        Label text,
        List<ItemId> items,
        List<Find> finds,
        List<String> see) {
    /// A condition worth looking for, in words.
    public record Find(Label label, Condition condition) {}

    public Point {
        items = List.copyOf(items);
        finds = List.copyOf(finds);
        see = List.copyOf(see);
    }
}

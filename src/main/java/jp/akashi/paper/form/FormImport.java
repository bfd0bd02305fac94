package jp.akashi.paper.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.kernel.ItemId;
import org.jspecify.annotations.Nullable;

/// A form as it was read: what it says, what could not be read, and where everything stands.
///
/// @param faults each with the fact `cell` (`申請書B!H12`) or `sheet`; what they are about is not in
///   the form
public record FormImport(FilledForm form, List<Finding> faults, Map<Spot, String> cells) {
    public FormImport {
        faults = List.copyOf(faults);
        cells = Map.copyOf(cells);
    }

    /// The cell a finding of any check is about, such as `申請書B!H12`.
    public Optional<String> findCell(Spot spot) {
        var item = spot.item();
        return Optional.ofNullable(cells.get(spot))
                .or(() -> Optional.ofNullable(item).flatMap(asked -> findCell(spot, asked)))
                .or(() -> Optional.ofNullable(cells.get(Spot.ofDocument(spot.document()))))
                .or(() -> Optional.ofNullable(cells.get(Spot.ofFace(spot.face()))));
    }

    private Optional<String> findCell(Spot spot, ItemId item) {
        if (!spot.document().isEmpty()) {
            return Optional.ofNullable(cells.get(cited(item)));
        }
        var field = spot.field();
        var cell = field == null ? null : cells.get(Spot.of(item, field, ""));
        return Optional.ofNullable(orFirst(cell, item));
    }

    private @Nullable String orFirst(@Nullable String cell, ItemId item) {
        return cell == null ? cells.get(Spot.of(item)) : cell;
    }

    /// The spot of an item's citations.
    static Spot cited(ItemId item) {
        return Spot.of(item).about("*");
    }
}

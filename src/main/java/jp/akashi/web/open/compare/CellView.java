package jp.akashi.web.open.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.application.WithholdingReason;
import jp.akashi.directory.Comparison.Cell;
import jp.akashi.directory.Comparison.Marked;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.Label;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.Item;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.State;
import org.jspecify.annotations.Nullable;

/// What a service says on an item, ready to be shown beside others.
///
/// @param note explains a withheld answer
/// @param former what it says on items of an earlier edition that became this one
public record CellView(State state, Label note, List<Said> saids, List<Former> former) {
    private static final Label NO_NOTE = new Label("", "");

    public record Former(Item item, CellView cell) {}

    static CellView of(Item item, Cell cell) {
        var former =
                cell.former().stream()
                        .map(one ->
                                new Former(
                                        one.row().item(),
                                        of(
                                                one.row().item(),
                                                one.stand().statement(),
                                                Map.of(),
                                                List.of())))
                        .toList();
        return of(item, cell.statement(), cell.merits(), former);
    }

    /// What a statement says by itself, beside no other.
    ///
    /// @param item as the edition of the service asks it, if it does
    public static CellView of(Optional<Item> item, Statement statement) {
        return item.map(asked -> of(asked, statement, Map.of(), List.of()))
                .orElseGet(() -> new CellView(State.NOT_ASKED, NO_NOTE, List.of(), List.of()));
    }

    private static CellView of(
            Item item, Statement statement, Map<FieldKey, Marked> merits, List<Former> former) {
        return switch (statement) {
            case Statement.Disclosed(var answer) -> {
                var saids = Said.of(item, answer, merits);
                yield new CellView(state(saids), NO_NOTE, saids, former);
            }
            case Statement.Withheld(var reason, var until, _) ->
                    new CellView(
                            State.WITHHELD,
                            new Label(
                                    reason(reason).ja() + "。" + Days.print(until) + "まで",
                                    reason(reason).en()
                                            + ", until "
                                            + Days.print(until, Language.EN)),
                            List.of(),
                            former);
            case Statement.Unanswered() -> new CellView(State.BLANK, NO_NOTE, List.of(), former);
            case Statement.NotHeld() -> new CellView(State.NOT_HELD, NO_NOTE, List.of(), former);
            case Statement.NotAsked() -> new CellView(State.NOT_ASKED, NO_NOTE, List.of(), former);
        };
    }

    /// An item counts as disclosed when any of its blanks says something.
    private static State state(List<Said> saids) {
        var states = saids.stream().map(Said::value).map(CellView::state).distinct().toList();
        return states.contains(State.SAID)
                ? State.SAID
                : states.stream()
                        .filter(state -> state != State.BLANK)
                        .findFirst()
                        .orElse(State.BLANK);
    }

    private static State state(@Nullable Value value) {
        return switch (value) {
            case null -> State.BLANK;
            case Value.NotDone _ -> State.NOT_DONE;
            case Value.NotDisclosed _ -> State.NOT_DISCLOSED;
            case Value.YesNo _ -> State.SAID;
            case Value.Words _ -> State.SAID;
            case Value.Quantity _ -> State.SAID;
            case Value.Day _ -> State.SAID;
            case Value.Chosen _ -> State.SAID;
            case Value.Rows _ -> State.SAID;
        };
    }

    private static Label reason(WithholdingReason reason) {
        return switch (reason) {
            case SECURITY -> new Label("安全確保上の支障", "Security");
            case TRADE_SECRET -> new Label("営業上の秘密", "Trade secret");
            case CONTRACT -> new Label("契約上の守秘義務", "Duty of confidence under a contract");
            case OTHER -> new Label("その他", "Other");
        };
    }

    /// Whether nothing but the earlier items is to be shown.
    public boolean isOnlyFormer() {
        return state == State.NOT_ASKED && !former.isEmpty();
    }
}

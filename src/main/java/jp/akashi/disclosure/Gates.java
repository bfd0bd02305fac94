package jp.akashi.disclosure;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.akashi.item.Gate;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.kernel.Obstacle;

/// Finds answers below the requirement of their row (一定の要件を考慮すべき項目). An answer that is missing
/// altogether is a gap, not a miss.
final class Gates {
    /// 「無し」 and its like, written where words are asked for.
    private static final Set<String> NOTHING =
            Set.of(
                    "無し", "なし", "無", "ナシ", "ありません", "未実施", "実施なし", "実施していない", "該当なし", "特になし",
                    "開示なし", "非開示");

    private final Units units;

    Gates(Units units) {
        this.units = units;
    }

    List<Finding> missedBy(Sheet sheet) {
        return sheet.row().findGate().stream()
                .flatMap(gate -> sheet.asked().stream().flatMap(site -> miss(sheet, gate, site)))
                .toList();
    }

    private Stream<Finding> miss(Sheet sheet, Gate gate, String site) {
        return sheet.row().item().findField(gate.field()).stream()
                .flatMap(field ->
                        sheet
                                .find(field, site)
                                .flatMap(value -> miss(gate, value))
                                .map(miss -> Finding.refuse(miss, sheet.blank(field, site).spot()))
                                .stream());
    }

    private Optional<Obstacle> miss(Gate gate, Value value) {
        return switch (gate) {
            case Gate.Done _ ->
                    isDone(value)
                            ? Optional.empty()
                            : Optional.of(Obstacle.of(DisclosureRules.GATE_DONE));
            case Gate.AtLeast(_, var minimum) -> below(minimum, value);
        };
    }

    private static boolean isDone(Value value) {
        return switch (value) {
            case Value.YesNo(boolean yes, _, _) -> yes;
            case Value.Words(var text) -> !NOTHING.contains(plain(text));
            case Value.Quantity(var number, _, _, _) -> number.signum() > 0;
            case Value.Day _, Value.Chosen _, Value.Rows _ -> true;
            case Value.NotDone _, Value.NotDisclosed _ -> false;
        };
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s。.、]+", "");
    }

    private Optional<Obstacle> below(Value.Quantity minimum, Value value) {
        var given = figure(value);
        if (given.isPresent() && isAtLeast(given.get(), minimum)) {
            return Optional.empty();
        }
        return Optional.of(
                Obstacle.of(DisclosureRules.GATE_LEVEL, "minimum", minimum.printed())
                        .with("case", given.isPresent() ? "below" : "none")
                        .with("given", given.map(Value.Quantity::printed).orElse("")));
    }

    private static Optional<Value.Quantity> figure(Value value) {
        return switch (value) {
            case Value.Quantity quantity -> Optional.of(quantity);
            case Value.YesNo(boolean yes, _, var amount) ->
                    yes ? Optional.ofNullable(amount) : Optional.empty();
            case Value.Words _,
                    Value.Day _,
                    Value.Chosen _,
                    Value.Rows _,
                    Value.NotDone _,
                    Value.NotDisclosed _ ->
                    Optional.empty();
        };
    }

    private boolean isAtLeast(Value.Quantity given, Value.Quantity minimum) {
        return units.byName().containsKey(given.unit())
                && units.compare(given, minimum).orElse(-1) >= 0;
    }
}

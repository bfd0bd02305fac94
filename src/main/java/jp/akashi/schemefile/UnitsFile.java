package jp.akashi.schemefile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.item.Units;
import jp.akashi.item.Units.Unit;

/// `units.yaml`: dimensions with their units.
final class UnitsFile {
    private final Once dimensions = new Once();
    private final Once names = new Once();
    private final List<Unit> units = new ArrayList<>();

    static Units read(Block root) {
        var file = new UnitsFile();
        root.as(block -> block.blocks("dimensions", file::dimension));
        return Units.of(file.units);
    }

    private boolean dimension(Block block) {
        var id = block.id("id");
        var base = block.text("base");
        var own = block.blocks("units", unit -> unit(unit, id));
        boolean hasBase =
                own.stream()
                        .anyMatch(unit ->
                                unit.name().equals(base)
                                        && unit.factor().compareTo(BigDecimal.ONE) == 0);
        if (!hasBase && !base.equals(Block.UNREAD)) {
            block.fault("base", "the base `" + base + "` is not among the units with factor 1");
        }
        return dimensions.takes(block, "id", id);
    }

    private static Units.English english(Block block, String name) {
        var many = block.findText("en").orElse(name);
        return new Units.English(block.findText("en-one").orElse(many), many);
    }

    private Unit unit(Block block, String dimension) {
        var factor =
                block.need("factor", "a number above zero", Scalars::number).orElse(BigDecimal.ONE);
        block.findText("note");
        if (factor.signum() == 0) {
            block.fault("factor", "`factor` has to be a number above zero");
        }
        var name = block.text("unit");
        var unit = new Unit(name, dimension, factor, english(block, name));
        if (names.takes(block, "unit", unit.name())) {
            units.add(unit);
        }
        return unit;
    }
}

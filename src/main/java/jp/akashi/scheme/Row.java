package jp.akashi.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.item.Gate;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;
import org.jspecify.annotations.Nullable;

/// A row of 申請書B: an item as one edition asks it, with its number, level and gate.
///
/// @param item with the fields this edition asks for
public record Row(int number, Item item, Demand demand, Provenance provenance) {
    /// What is demanded of an answer.
    ///
    /// @param fieldLevels only the fields whose level differs from the row's
    /// @param gateDoubt why the gate is not certain, where it is not
    public record Demand(
            Level level,
            Map<FieldKey, Level> fieldLevels,
            @Nullable Gate gate,
            @Nullable Label gateDoubt) {
        public Demand {
            fieldLevels = Map.copyOf(fieldLevels);
        }

        /// A demand whose gate, if any, is certain.
        public Demand(Level level, Map<FieldKey, Level> fieldLevels, @Nullable Gate gate) {
            this(level, fieldLevels, gate, null);
        }
    }

    public Level level() {
        return demand.level();
    }

    public @Nullable Gate gate() {
        return demand.gate();
    }

    public ItemId id() {
        return item.id();
    }

    public Level levelOf(FieldKey field) {
        return demand.fieldLevels().getOrDefault(field, level());
    }

    public boolean isMandatory() {
        return level() == Level.MANDATORY;
    }

    /// 必須◎: a requirement stands on the answer.
    public boolean isGated() {
        return gate() != null;
    }

    public Optional<Gate> findGate() {
        return Optional.ofNullable(gate());
    }

    /// Why the gate is not certain; empty where it is, or where there is none.
    public Optional<Label> findGateDoubt() {
        return Optional.ofNullable(demand.gateDoubt());
    }

    public List<Field> fields() {
        return item.fields();
    }
}

package jp.akashi.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was answered in one field. A field without a value has none in the map; it is never a
/// blank.
public sealed interface Value {
    /// 有り/無し with words and, where the field has units, an amount.
    record YesNo(boolean yes, String detail, @Nullable Quantity amount) implements Value {}

    record Words(String text) implements Value {
        public Words {
            if (text.isBlank()) {
                throw new IllegalArgumentException("an answer in words has words");
            }
        }
    }

    /// A number with its unit, how it is meant, and a remark (empty when there is none).
    record Quantity(BigDecimal number, String unit, @Nullable Qualifier qualifier, String note)
            implements Value {
        public Quantity {
            number = number.scale() < 0 ? number.setScale(0) : number;
        }

        /// The bare figure with its unit, decimals as given: `1,250百万円`.
        public String printed() {
            return Figure.print(number) + unit;
        }
    }

    record Day(LocalDate date) implements Value {}

    /// Keys of the chosen options in the order of the item's definition, with words beside them.
    record Chosen(List<String> keys, String detail) implements Value {
        public Chosen {
            keys = List.copyOf(keys);
        }
    }

    /// Rows by column key.
    record Rows(List<Map<String, String>> rows) implements Value {
        public Rows {
            rows = rows.stream().map(Map::copyOf).toList();
        }
    }

    /// 実施なし: the measure is not taken. A valid answer to 必須, never to 必須◎.
    record NotDone(String reason) implements Value {}

    /// 開示なし: the provider does not say.
    record NotDisclosed(String reason) implements Value {}

    /// Whether anything is said at all; no choice ticked and no row written are not.
    default boolean saysSomething() {
        return switch (this) {
            case Chosen chosen -> !chosen.keys().isEmpty();
            case Rows rows -> !rows.rows().isEmpty();
            case YesNo ignored -> true;
            case NotDone ignored -> true;
            case NotDisclosed ignored -> true;
            case Words ignored -> true;
            case Quantity ignored -> true;
            case Day ignored -> true;
        };
    }

    /// Whether this answer claims something that evidence has to bear out (疎明が要る).
    default boolean claims() {
        return switch (this) {
            case YesNo yesNo -> yesNo.yes();
            case NotDone ignored -> false;
            case NotDisclosed ignored -> false;
            case Words ignored -> true;
            case Quantity ignored -> true;
            case Day ignored -> true;
            case Chosen chosen -> !chosen.keys().isEmpty();
            case Rows rows -> !rows.rows().isEmpty();
        };
    }
}

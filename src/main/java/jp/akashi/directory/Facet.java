package jp.akashi.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;
import org.jspecify.annotations.Nullable;

/// A fact by which the register can be narrowed (絞り込み): the scheme, or what a field of an item
/// says.
///
/// @param key its name in addresses
/// @param group what it belongs to; several facets share one
/// @param field the field that is asked; none for facts of the certification itself
/// @param values in the order in which they are offered; of years only those known beforehand
public record Facet(
        String key, Label label, Label group, @Nullable Field field, List<Value> values) {
    public static final String SCHEME = "scheme";
    public static final String TYPE = "type";
    public static final String STANDING = "standing";
    public static final String YEAR = "year";

    public record Field(ItemId item, FieldKey key) {
        String name() {
            return item + "." + key;
        }
    }

    /// @param known whether it is a fact; otherwise it says why the fact is not known
    public record Value(String key, Label label, boolean known) {}

    /// Why there is no value among those offered. Never a yes, and never a no.
    public enum Gap {
        NOT_DONE,
        DIFFERS,
        TARGET,
        OTHER,
        NOT_DISCLOSED,
        WITHHELD,
        BLANK,
        NOT_HELD,
        NOT_ASKED;

        /// Begins with a sign that no key of a choice begins with.
        public String key() {
            return "_" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// Whether the answer is there and says something.
        boolean isKnown() {
            return this == NOT_DONE || this == DIFFERS || this == OTHER;
        }
    }

    public Facet {
        values = List.copyOf(values);
    }

    public Optional<Value> find(String value) {
        return values.stream().filter(one -> one.key().equals(value)).findFirst();
    }

    /// Whether it is about what a provider disclosed.
    public boolean isDisclosed() {
        return field != null;
    }
}

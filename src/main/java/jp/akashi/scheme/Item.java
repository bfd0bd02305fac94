package jp.akashi.scheme;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.akashi.item.Answer;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;

/// A disclosure item of the bank (開示項目): what is asked, why, and in which form. The same in every
/// scheme that asks it.
///
/// @param group the middle heading (中項目) it stands under
/// @param ask what is to be written (記述内容)
/// @param traits how the item is treated
public record Item(
        ItemId id,
        Label label,
        Label group,
        Label ask,
        List<Field> fields,
        Traits traits,
        Help help) {
    /// @param perSite answered for each data centre
    /// @param sensitive naming a product in the public answer is a risk
    /// @param direction which way is better for a user, where that is plain
    /// @param facets the fields by which the register can be narrowed
    public record Traits(
            boolean perSite,
            boolean sensitive,
            Direction direction,
            Map<FieldKey, FacetMark> facets) {
        public Traits {
            facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
        }

        /// Those of an item by which the register is not narrowed.
        public Traits(boolean perSite, boolean sensitive, Direction direction) {
            this(perSite, sensitive, direction, Map.of());
        }
    }

    public enum Direction {
        NONE,
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER
    }

    /// What the provider reads while answering: why it is asked, what a good answer is, what
    /// evidence fits, and an example per field in the notation of the Excel form.
    public record Help(Label why, String good, String evidence, Map<FieldKey, String> example) {
        public Help {
            example = Map.copyOf(example);
        }

        Help without(Set<FieldKey> left) {
            var kept = new HashMap<>(example);
            kept.keySet().removeAll(left);
            return new Help(why, good, evidence, kept);
        }
    }

    public Item {
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("an item has a field: " + id);
        }
    }

    /// The item as an edition asks it that leaves fields out.
    public Item without(Set<FieldKey> left) {
        var asked = fields.stream().filter(field -> !left.contains(field.key())).toList();
        return new Item(id, label, group, ask, asked, traits, help.without(left));
    }

    /// The item in the words of an edition that words it differently.
    public Item inWords(Label name, Label question) {
        return new Item(id, name, group, question, fields, traits, help);
    }

    /// What whoever answers it reads, and the blanks there are.
    public record Question(Label label, Label ask, List<Field> fields) {}

    /// Two editions that ask the item alike have the same.
    public Question question() {
        return new Question(label, ask, fields);
    }

    /// The field that repeats an entry of 申請書A or decides over the others, where the item has one.
    public Optional<Field> findField(Field.Meaning meaning) {
        return fields.stream().filter(field -> field.meaning() == meaning).findFirst();
    }

    public Optional<Field> findField(FieldKey key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /// The blanks one part of an answer has something to say on: all, but after a 無し in the
    /// deciding one only those that were filled all the same.
    public List<Field> blanks(Answer.Part part) {
        boolean absent =
                findField(Field.Meaning.PRESENCE)
                        .map(field -> part.values().get(field.key()))
                        .filter(value -> value != null && !value.claims())
                        .isPresent();
        return absent
                ? fields.stream().filter(field -> part.values().containsKey(field.key())).toList()
                : fields;
    }
}

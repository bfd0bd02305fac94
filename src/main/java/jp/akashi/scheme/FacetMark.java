package jp.akashi.scheme;

import java.util.List;
import jp.akashi.item.Value;
import jp.akashi.kernel.Label;

/// That the register can be narrowed by what a field says (絞り込み), and into which classes its
/// answers fall.
public record FacetMark(Label label, Classes classes) {
    /// The classes of answers that are offered.
    public sealed interface Classes {
        /// 有り and 無し, or the choices of the field.
        record AsAnswered() implements Classes {}

        /// Ranges of a figure that begin with these bounds: under the first, from each on.
        record From(List<Value.Quantity> bounds) implements Classes {
            public From {
                bounds = List.copyOf(bounds);
            }
        }

        /// Ranges of a figure that end with these bounds: up to each, over the last.
        record UpTo(List<Value.Quantity> bounds) implements Classes {
            public UpTo {
                bounds = List.copyOf(bounds);
            }
        }

        /// The prefectures (都道府県) an address names.
        record Prefectures() implements Classes {}

        /// What an answer in words names.
        record Named(List<Name> names) implements Classes {
            public Named {
                names = List.copyOf(names);
            }
        }
    }

    /// Something an answer can name, and the words by which it is known.
    public record Name(String key, Label label, List<String> words) {
        public Name {
            words = List.copyOf(words);
        }
    }
}

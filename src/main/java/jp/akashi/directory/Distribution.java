package jp.akashi.directory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.akashi.kernel.FieldKey;

/// How the services of the register answer an item (回答の分布), blank by blank. Each service that is
/// asked a blank counts once among its replies.
///
/// @param asked how many services are asked the item
public record Distribution(int asked, Map<FieldKey, Blank> blanks) {
    /// How one blank is answered.
    ///
    /// @param replies whether anything is said
    /// @param yesNo how many services say 有り and 無し
    /// @param choices how many services chose each option
    /// @param figures in the base unit of what they measure; every data centre counts by itself
    /// @param years of days, each data centre by itself
    public record Blank(
            Map<Reply, Integer> replies,
            YesNo yesNo,
            Map<String, Integer> choices,
            Map<Measure, Spread> figures,
            Map<Integer, Integer> years) {
        static final Blank EMPTY =
                new Blank(Map.of(), new YesNo(0, 0, 0), Map.of(), Map.of(), Map.of());

        public Blank {
            replies = Map.copyOf(replies);
            choices = Map.copyOf(choices);
            figures = Map.copyOf(figures);
            years = Collections.unmodifiableMap(new TreeMap<>(years));
        }

        public int of(Reply reply) {
            return Optional.ofNullable(replies.get(reply)).orElse(0);
        }

        /// How many services are asked the blank.
        public int asked() {
            return replies.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// What figures are of: a dimension, and whether they are aimed at (目標値) and no facts.
    public record Measure(String dimension, boolean isTarget) {}

    /// @param mixed services that say 有り of some data centres and 無し of others
    public record YesNo(int yes, int no, int mixed) {
        public boolean isEmpty() {
            return yes + no + mixed == 0;
        }
    }

    static final Distribution EMPTY = new Distribution(0, Map.of());

    public Distribution {
        blanks = Collections.unmodifiableMap(new LinkedHashMap<>(blanks));
    }

    public Blank blank(FieldKey field) {
        return blanks.getOrDefault(field, Blank.EMPTY);
    }
}

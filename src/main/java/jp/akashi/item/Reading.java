package jp.akashi.item;

import java.util.HashMap;
import java.util.Map;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.RuleId;

/// What became of a text that was to be an answer: a value, nothing, or a text that does not fit
/// the field.
public sealed interface Reading {
    record Read(Value value) implements Reading {}

    /// The cell or box is empty.
    record Blank() implements Reading {}

    /// The text does not fit; the facts say what was expected.
    record Unreadable(Misfit misfit, Map<String, String> facts) implements Reading {
        public Unreadable {
            facts = Map.copyOf(facts);
        }

        static Unreadable of(Misfit misfit) {
            return new Unreadable(misfit, Map.of());
        }

        static Unreadable of(Misfit misfit, String fact, Object value) {
            return new Unreadable(misfit, Map.of(fact, value.toString()));
        }

        Unreadable with(String fact, Object value) {
            var more = new HashMap<>(facts);
            more.put(fact, value.toString());
            return new Unreadable(misfit, more);
        }

        /// As an obstacle of the rule that answers fit their blanks, with the misfit as a fact.
        public Obstacle obstacle(RuleId rule) {
            return new Obstacle(rule, facts).with("misfit", misfit);
        }
    }
}

package jp.akashi.kernel;

import java.util.Map;
import java.util.TreeMap;

/// Why an act cannot be done: the rule that stands in the way and the facts a sentence about it
/// needs. The sentence itself is made outside the domain, from the rule's text and these facts.
public record Obstacle(RuleId rule, Map<String, String> facts) {
    public Obstacle {
        facts = Map.copyOf(facts);
    }

    public static Obstacle of(RuleId rule) {
        return new Obstacle(rule, Map.of());
    }

    public static Obstacle of(RuleId rule, String fact, Object value) {
        return new Obstacle(rule, Map.of(fact, value.toString()));
    }

    public Obstacle with(String fact, Object value) {
        var more = new TreeMap<>(facts);
        more.put(fact, value.toString());
        return new Obstacle(rule, more);
    }
}

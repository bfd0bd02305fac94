package jp.akashi.web.account;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.kernel.Obstacle;
import jp.akashi.party.PartyRules;
import jp.akashi.web.kit.Fault;
import jp.akashi.web.kit.Field;
import jp.akashi.wording.Wording;

/// What is wrong with what was typed into a form about people, by the name of the blank.
public record Faults(Map<String, String> sentences) {
    static final Faults NONE = new Faults(Map.of());

    public Faults {
        sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }

    static Faults of(List<Obstacle> obstacles, Wording wording) {
        var found = new LinkedHashMap<String, String>();
        for (var obstacle : obstacles) {
            var blank = blank(obstacle);
            found.putIfAbsent(blank, wording.sentence(obstacle));
        }
        return new Faults(found);
    }

    Faults and(String blank, String sentence) {
        var more = new LinkedHashMap<>(sentences);
        more.put(blank, sentence);
        return new Faults(more);
    }

    /// The field with the sentence about it, where there is one.
    public Field on(Field field) {
        return field.error(sentences.get(field.name()));
    }

    public List<Fault> all() {
        return sentences.entrySet().stream()
                .map(fault -> Fault.at(fault.getKey(), fault.getValue()))
                .toList();
    }

    private static String blank(Obstacle obstacle) {
        var blank = obstacle.facts().getOrDefault("blank", "");
        if (obstacle.rule().equals(PartyRules.PROVIDER)) {
            return blank.equals("name") ? "organisation" : "corporateNumber";
        }
        if (obstacle.rule().equals(PartyRules.PASSWORD)
                || obstacle.rule().equals(PartyRules.COMMON_PASSWORD)) {
            return "password";
        }
        if (obstacle.rule().equals(PartyRules.CODE)
                || obstacle.rule().equals(PartyRules.SECOND_FACTOR)
                || obstacle.rule().equals(PartyRules.OTHER_KEY)) {
            return "code";
        }
        if (obstacle.rule().equals(PartyRules.PRESENT_PASSWORD)) {
            return "present";
        }
        if (obstacle.rule().equals(PartyRules.LOCK)) {
            return obstacle.facts().getOrDefault("case", "").equals("code") ? "code" : "present";
        }
        return blank.equals("taken") ? "email" : blank;
    }
}

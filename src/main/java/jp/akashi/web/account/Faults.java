package jp.akashi.web.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.akashi.kernel.Obstacle;
import jp.akashi.party.PartyRules;
import jp.akashi.web.kit.Fault;
import jp.akashi.web.kit.Field;

/// What is wrong with what was typed into a form about people, by the name of the blank.
public record Faults(Map<String, String> sentences) {
    static final Faults NONE = new Faults(Map.of());

    public Faults {
        sentences = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }

    static Faults of(List<Obstacle> obstacles) {
        var found = new LinkedHashMap<String, String>();
        for (var obstacle : obstacles) {
            var blank = blank(obstacle);
            found.putIfAbsent(blank, sentence(obstacle, blank));
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
        if (obstacle.rule().equals(PartyRules.PASSWORD)) {
            return "password";
        }
        if (obstacle.rule().equals(PartyRules.PRESENT_PASSWORD)) {
            return "present";
        }
        return blank.equals("taken") ? "email" : blank;
    }

    private static String sentence(Obstacle obstacle, String blank) {
        boolean taken = "taken".equals(obstacle.facts().get("blank"));
        return switch (blank) {
            case "name" -> "お名前を100文字以内で入力してください。";
            case "email" ->
                    taken
                            ? "このメールアドレスはすでに登録されています。登録した方は、そのままログインしてください。"
                            : "メールアドレスを「name@example.jp」の形で入力してください。";
            case "password" ->
                    "パスワードは%s文字以上200文字以内で、メールアドレスと異なるものにしてください。"
                            .formatted(Objects.requireNonNull(obstacle.facts().get("least")));
            case "present" -> "現在のパスワードが違います。";
            case "organisation" -> "事業者の名称を200文字以内で入力してください。";
            case "corporateNumber" -> "法人番号は13桁の数字で入力してください。検査数字が合わない番号は登録できません。";
            default -> "この招待は使えません。期限が過ぎたか、すでに使われています。";
        };
    }
}

package jp.akashi.web.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Obstacle;
import jp.akashi.question.QuestionRules;
import jp.akashi.web.kit.Fault;
import jp.akashi.web.kit.Field;
import jp.akashi.web.kit.Language;

/// What is wrong with a question as it was typed, by the name of the blank, in the reader's
/// language.
public record AskFaults(Map<String, String> sentences) {
    static final AskFaults NONE = new AskFaults(Map.of());

    static AskFaults of(List<Obstacle> obstacles, Language say) {
        var found = new LinkedHashMap<String, String>();
        for (var obstacle : obstacles) {
            found.putIfAbsent(blank(obstacle), say.of(sentence(obstacle)));
        }
        return new AskFaults(found);
    }

    /// @param minutes how long to wait
    static AskFaults tooMany(long minutes, Language say) {
        return new AskFaults(
                Map.of(
                        "text",
                        say.of(
                                "お使いの回線から短い間に多くのお問合せがありました。約%s分後に、もう一度お試しください。入力した内容はそのまま残っています。"
                                        .formatted(minutes),
                                "Many questions came from your network. Please try again in about %s %s. What you typed is still here."
                                        .formatted(minutes, minutes == 1 ? "minute" : "minutes"))));
    }

    static AskFaults closed(Language say) {
        return new AskFaults(
                Map.of(
                        "text",
                        say.of(
                                "このサービスへのお問合せは、いまは受け付けていません。",
                                "Questions about this service are not taken at present.")));
    }

    private static String blank(Obstacle obstacle) {
        if (obstacle.rule().equals(QuestionRules.ADDRESS)
                || obstacle.rule().equals(QuestionRules.NOT_TOO_MANY)) {
            return "email";
        }
        return obstacle.facts().getOrDefault("blank", "text");
    }

    private static Label sentence(Obstacle obstacle) {
        var most = obstacle.facts().getOrDefault("most", "");
        if (obstacle.rule().equals(QuestionRules.ADDRESS)) {
            return new Label(
                    "メールアドレスを、name@example.jp のように入力してください。",
                    "Please give a mail address such as name@example.jp.");
        }
        if (obstacle.rule().equals(QuestionRules.NOT_TOO_MANY)) {
            return new Label(
                    "1つのメールアドレスからのお問合せは、1日%s件までです。明日以降にお試しください。".formatted(most),
                    "One mail address may ask %s times a day. Please try again tomorrow."
                            .formatted(most));
        }
        if (obstacle.rule().equals(QuestionRules.ABOUT)) {
            return new Label(
                    "このサービスか項目は、台帳にありません。サービスのページから開き直してください。",
                    "The register has no such service or item. Please come from the page of the service.");
        }
        return switch (obstacle.facts().getOrDefault("blank", "")) {
            case "name" ->
                    new Label(
                            "お名前は%s文字までです。".formatted(most),
                            "A name has at most %s characters.".formatted(most));
            case "place" ->
                    new Label(
                            "マークを見かけた場所(アドレスなど)を入力してください。",
                            "Please say where you saw the mark, such as an address.");
            default ->
                    new Label(
                            "お問合せの内容を%s文字以内で入力してください。".formatted(most),
                            "Please write your question in at most %s characters.".formatted(most));
        };
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
}

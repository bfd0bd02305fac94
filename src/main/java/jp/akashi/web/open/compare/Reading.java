package jp.akashi.web.open.compare;

import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.directory.Comparison;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Label;
import jp.akashi.web.open.Picked;
import org.springframework.util.MultiValueMap;

/// What the parameters of a comparison ask for.
sealed interface Reading {
    /// No service is named.
    record Nothing() implements Reading {}

    /// What is wrong with a parameter, as a sentence.
    ///
    /// @param isMissing whether it can be read, and what it names is not there
    record Refused(String parameter, Label sentence, boolean isMissing) implements Reading {}

    record Read(Asked asked) implements Reading {}

    static Reading of(MultiValueMap<String, String> parameters) {
        var picked = Picked.of(parameters.getOrDefault("ids", List.of()));
        if (!picked.unreadable().isEmpty()) {
            return bad(
                    "ids",
                    "認定番号として読み取れないものがあります: " + String.join("、", picked.unreadable()),
                    "Not certification numbers: " + String.join(", ", picked.unreadable()));
        }
        int count = picked.numbers().size();
        if (count > Comparison.MOST) {
            return bad(
                    "ids",
                    "一度に比較できるのは%d件までです(%d件が指定されています)。".formatted(Comparison.MOST, count),
                    "Up to %d services can be compared at once; %d are named."
                            .formatted(Comparison.MOST, count));
        }
        return narrowed(picked.numbers(), parameters);
    }

    private static Reading narrowed(
            List<CertificationNumber> numbers, MultiValueMap<String, String> parameters) {
        var only = Only.read(parameters.getOrDefault("only", List.of()));
        if (only.isEmpty()) {
            return bad(
                    "only",
                    "「表示」の指定が正しくありません。only には differences(違いのある項目)、gated(必須◎)、shared(共通の項目)を、カンマで区切って指定してください。",
                    "`only` takes differences, gated and shared, separated by commas.");
        }
        var section =
                parameters.getOrDefault("section", List.of()).stream()
                        .findFirst()
                        .orElse("")
                        .strip();
        return numbers.isEmpty()
                ? new Nothing()
                : new Read(new Asked(numbers, only.get(), section));
    }

    private static Refused bad(String parameter, String japanese, String english) {
        return new Refused(parameter, new Label(japanese, english), false);
    }

    static Refused tooFew() {
        return bad(
                "ids",
                "比較には%d件以上のサービスが必要です。一覧で、もう1件以上選んでください。".formatted(Comparison.FEWEST),
                "A comparison takes at least %d services. Please pick one more in the list."
                        .formatted(Comparison.FEWEST));
    }

    static Refused unknown(List<CertificationNumber> missing) {
        var names =
                missing.stream().map(CertificationNumber::slug).collect(Collectors.joining("、"));
        return new Refused(
                "ids",
                new Label(
                        "次の認定番号のサービスは、この台帳にありません: " + names,
                        "The register has no service with the number " + names),
                true);
    }

    static Refused unknownSection() {
        return bad(
                "section",
                "「区分」の指定が正しくありません。選んだサービスの制度にない区分です。",
                "`section` names no section of the schemes of these services.");
    }
}

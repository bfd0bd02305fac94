package jp.akashi.demo.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheet;
import jp.akashi.application.ReuseApplication;
import jp.akashi.application.WithholdingReason;
import jp.akashi.demo.FictionalAnswers;
import jp.akashi.demo.Papers;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Withholding;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import org.jspecify.annotations.Nullable;

/// What the services say in their applications.
final class Sheets {
    /// One answer of so many is another one when a service is renewed.
    private static final int ONE_IN = 12;

    private final Schemes schemes;
    private final Cast cast;
    private final Papers papers;
    private final ReuseApplication reuse;

    Sheets(Schemes schemes, Cast cast, Papers papers, ReuseApplication reuse) {
        this.schemes = schemes;
        this.cast = cast;
        this.papers = papers;
        this.reuse = reuse;
    }

    /// @param earlier what is certified now, when it is a renewal
    Dossier dossier(Road.Step step, @Nullable Application earlier) {
        var place = step.fate().place();
        var service = cast.service(place, step.of().decided());
        var edition =
                schemes.get(service.offer().scheme())
                        .findEditionOn(step.of().filed())
                        .orElseThrow();
        var answers = new FictionalAnswers(edition, service, place + 1L).whole();
        if (earlier != null) {
            answers = renewed(edition, answers, reuse.seed(earlier, edition).disclosure());
        }
        var hush = step.fate().hush();
        var dossier =
                papers.dossier(
                        service,
                        hush != null
                                        && hush.untilOn(step.of().decided())
                                                .isAfter(step.of().decided())
                                ? hushed(edition, answers, hush)
                                : answers);
        return earlier == null ? dossier : dossier.with(declared(dossier.faceSheet()));
    }

    /// With what the holder declares when it renews.
    private static FaceSheet declared(FaceSheet sheet) {
        return sheet.with(FaceField.MARK_USE, "yes").with(FaceField.EVIDENCE_CURRENT, "yes");
    }

    /// What was said before, but for some answers and those that say of when they are.
    private static Disclosure renewed(Edition edition, Disclosure fresh, Disclosure seeded) {
        var answers = fresh;
        for (var row : edition.rows()) {
            var before = seeded.answer(row.id());
            if (row.number() % ONE_IN != 0 && isPlain(row) && isWhole(row, before)) {
                answers = answers.with(row.id(), before);
            }
        }
        return answers;
    }

    private static boolean isPlain(Row row) {
        return row.fields().stream().allMatch(field -> field.meaning() == Field.Meaning.PLAIN);
    }

    private static boolean isWhole(Row row, Answer before) {
        return !before.isEmpty()
                && !before.toString().contains(HUSHED)
                && before.parts().stream()
                        .allMatch(part ->
                                row.fields().stream()
                                        .allMatch(field -> part.values().containsKey(field.key())));
    }

    private static final String HUSHED = "秘匿第";

    private static Disclosure hushed(Edition edition, Disclosure answers, Fate.Hush hush) {
        var row =
                edition.rows().stream()
                        .filter(Sheets::isPlain)
                        .filter(each -> words(answers.answer(each.id())).isPresent())
                        .skip(3)
                        .findFirst()
                        .orElseThrow();
        var key = words(answers.answer(row.id())).orElseThrow();
        return answers.with(
                row.id(), Answer.of(Map.of(key, new Value.Words("社内限りの構成です。" + hush.word()))));
    }

    /// The only blank of an answer, when it holds words.
    private static Optional<FieldKey> words(Answer answer) {
        return answer.parts().size() != 1
                ? Optional.empty()
                : answer.parts().getFirst().values().entrySet().stream()
                        .filter(_ -> answer.parts().getFirst().values().size() == 1)
                        .filter(value -> value.getValue() instanceof Value.Words)
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /// What is decided to be withheld of an application.
    List<Withholding> withholdings(Road.Step step, Application application) {
        var hush = step.fate().hush();
        return hush == null
                ? List.of()
                : application.dossier().disclosure().answers().entrySet().stream()
                        .filter(each -> each.getValue().toString().contains(hush.word()))
                        .map(each -> withholding(each.getKey(), hush.untilOn(step.of().decided())))
                        .toList();
    }

    private static Withholding withholding(ItemId item, LocalDate until) {
        return new Withholding(item, WithholdingReason.SECURITY, "公表すると攻撃の手がかりになるため。", until);
    }
}

package jp.akashi.demo;

import java.time.LocalDate;
import jp.akashi.application.Application;
import jp.akashi.application.Dossier;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.item.Answer;
import jp.akashi.kernel.SchemeId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;

/// The application by which a certified service goes on to another scheme (切替): most answers as
/// they were, some another, and those the other scheme asks besides.
record Switched(Fiction fiction, Application earlier, SchemeId to) {
    private static final int ONE_IN = 12;

    Dossier dossier(Schemes schemes, Road road, Papers papers, LocalDate today) {
        var edition = schemes.get(to).findEditionOn(today).orElseThrow();
        var offer =
                new Fiction.Offer(to, fiction.service(), fiction.offer().type(), fiction.summary());
        var now = new Fiction(fiction.company(), offer, fiction.certified());
        var fresh = new FictionalAnswers(edition, now, earlier.number().serial()).whole();
        return papers.dossier(now, answers(edition, fresh, road.seeded(earlier, edition)));
    }

    private static Disclosure answers(Edition edition, Disclosure fresh, Disclosure seeded) {
        var answers = fresh;
        for (var row : edition.rows()) {
            var before = seeded.answer(row.id());
            if (row.number() % ONE_IN != 0 && isWhole(row, before)) {
                answers = answers.with(row.id(), before);
            }
        }
        return answers;
    }

    /// Whether the earlier answer fills every blank the other scheme has.
    private static boolean isWhole(Row row, Answer before) {
        return !before.isEmpty()
                && before.parts().stream()
                        .allMatch(part ->
                                row.fields().stream()
                                        .allMatch(field -> part.values().containsKey(field.key())));
    }
}

package jp.akashi.examination;

import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;

/// Ends the document check when every row to be judged has its verdict and nothing is left to ask.
public final class ConcludeDocuments {
    private final Advance advance;
    private final Schemes schemes;

    public ConcludeDocuments(Advance advance, Schemes schemes) {
        this.advance = advance;
        this.schemes = schemes;
    }

    public Outcome<Examination> conclude(Hand hand, Examination seen, Application application) {
        var left = unjudged(seen, application);
        return left.isEmpty()
                ? advance.take(hand, seen, Event.CONCLUDE)
                : Outcome.refused(
                        Obstacle.of(ExaminationRules.ALL_JUDGED, "count", left.size())
                                .with("item", left.getFirst().id()));
    }

    /// The rows that still want a verdict: mandatory or answered ones without any, and those still
    /// to ask about.
    public List<Row> unjudged(Examination examination, Application application) {
        return schemes.get(application.edition()).rows().stream()
                .filter(row -> isJudged(row, application))
                .filter(row ->
                        examination
                                .findVerdict(row.id())
                                .filter(verdict -> verdict.judgement() != Verdict.Judgement.TO_ASK)
                                .isEmpty())
                .toList();
    }

    /// Whether the office judges a row at all: an optional one left blank is nothing to judge.
    public static boolean isJudged(Row row, Application application) {
        return row.isMandatory() || !application.dossier().disclosure().answer(row.id()).isEmpty();
    }
}

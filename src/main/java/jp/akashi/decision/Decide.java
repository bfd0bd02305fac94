package jp.akashi.decision;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.disclosure.CheckDisclosure;
import jp.akashi.disclosure.Finding;
import jp.akashi.examination.Advance;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Verdict;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;

/// Decides an examined application. Whether it may be granted follows from answers and verdicts
/// alone.
public final class Decide {
    private final Advance advance;
    private final Decisions decisions;
    private final Schemes schemes;

    public Decide(Advance advance, Decisions decisions, Schemes schemes) {
        this.advance = advance;
        this.decisions = decisions;
        this.schemes = schemes;
    }

    /// 認定. DEC-01 names every mandatory item that stands in the way; DEC-04 when the one who
    /// decides examined the case.
    public Outcome<Decision> grant(Hand hand, Examination seen, Application application) {
        if (seen.examiners().contains(hand.person())) {
            return Outcome.refused(Obstacle.of(DecisionRules.FOUR_EYES));
        }
        var hindrances = hindrances(seen, application);
        if (!hindrances.isEmpty()) {
            return Outcome.refused(hindrances);
        }
        return advance.take(hand, seen, Event.GRANT)
                .map(next ->
                        add(
                                new Decision.Granted(
                                        application.id(),
                                        application.latest().revision(),
                                        made(hand))));
    }

    /// 非認定. DEC-03 when no item is named, or one without words; DEC-02 when none of the items is
    /// mandatory; DEC-04 when the one who decides examined the case.
    public Outcome<Decision> refuse(
            Hand hand, Examination seen, Application application, List<Reason> reasons) {
        if (seen.examiners().contains(hand.person())) {
            return Outcome.refused(Obstacle.of(DecisionRules.FOUR_EYES));
        }
        var edition = schemes.get(application.edition());
        var rows =
                reasons.stream()
                        .flatMap(reason -> edition.findRow(reason.item()).stream())
                        .toList();
        if (rows.isEmpty()
                || rows.size() < reasons.size()
                || reasons.stream().anyMatch(reason -> reason.explanation().isBlank())) {
            return Outcome.refused(Obstacle.of(DecisionRules.EXPLAINED));
        }
        if (rows.stream().noneMatch(Row::isMandatory)) {
            return Outcome.refused(
                    Obstacle.of(DecisionRules.OPTIONAL_NEVER, "item", rows.getFirst().id()));
        }
        return advance.take(hand, seen, Event.REFUSE)
                .map(next -> add(new Decision.Refused(seen.application(), reasons, made(hand))));
    }

    /// What keeps an application from being granted: mandatory rows that the office wants improved,
    /// and requirements that the answers do not meet.
    public List<Obstacle> hindrances(Examination examination, Application application) {
        var edition = schemes.get(application.edition());
        var dossier = application.dossier();
        var unmet =
                new CheckDisclosure(schemes.units(), schemes.words())
                        .check(edition, dossier.disclosure(), dossier.sites()).stream()
                                .filter(Finding::refuses)
                                .toList();
        return edition.rows().stream()
                .filter(Row::isMandatory)
                .filter(row ->
                        isAmiss(row, examination)
                                || unmet.stream()
                                        .anyMatch(
                                                finding -> row.id().equals(finding.spot().item())))
                .map(row -> Obstacle.of(DecisionRules.ALL_MET, "item", row.id()))
                .toList();
    }

    private static boolean isAmiss(Row row, Examination examination) {
        return examination
                .findVerdict(row.id())
                .filter(verdict -> verdict.judgement() == Verdict.Judgement.ACCEPTED)
                .isEmpty();
    }

    private static Decision.Made made(Hand hand) {
        return new Decision.Made(
                hand.person(), hand.at(), LocalDate.ofInstant(hand.at(), Tokyo.ZONE));
    }

    private Decision add(Decision decision) {
        decisions.add(decision);
        return decision;
    }
}

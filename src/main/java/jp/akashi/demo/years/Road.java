package jp.akashi.demo.years;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Beginning;
import jp.akashi.application.Draft;
import jp.akashi.application.Purpose;
import jp.akashi.certification.Certification;
import jp.akashi.decision.Decision;
import jp.akashi.decision.Reason;
import jp.akashi.desk.CaseFile;
import jp.akashi.desk.Desk;
import jp.akashi.examination.CheckFormality;
import jp.akashi.examination.Event;
import jp.akashi.examination.FormalityPoint;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Verdict;
import jp.akashi.fee.Payment;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.scheme.Row;
import org.jspecify.annotations.Nullable;

/// Takes the cases of a service down the procedure, each step on its day by whoever takes it.
final class Road {
    private static final String COMMENT = "疎明資料から確認できません。";

    private final Hands hands;
    private final Cast cast;
    private final Sheets sheets;

    Road(Hands hands, Cast cast, Sheets sheets) {
        this.hands = hands;
        this.cast = cast;
        this.sheets = sheets;
    }

    /// A case of a service.
    record Step(Fate fate, Fate.Case of) {
        String key() {
            return fate.place() + "/" + of.name() + "/1";
        }
    }

    /// @return the id of the application
    String file(Step step) {
        var filing = hands.filing();
        var applicant = cast.provider(step.fate().place());
        var draft =
                new Draft(
                        DraftId.random(),
                        Objects.requireNonNull(applicant.provider()),
                        new Beginning(purpose(step), null, Map.of()),
                        sheets.dossier(step, earlier(step)),
                        new Draft.Edit(1, applicant.id(), hands.clock().instant()));
        filing.drafts().add(draft);
        var filed =
                hands.desk()
                        .act(
                                applicant,
                                Action.SUBMIT_APPLICATION,
                                Desk.Subject.of(draft.id(), Access.Target.of(draft.provider())),
                                () ->
                                        filing.submit()
                                                .submit(draft, applicant.id())
                                                .map(this::opened))
                        .orThrow();
        return filed.id().value();
    }

    Application opened(Application application) {
        hands.filing().open().open(application);
        return application;
    }

    private Purpose purpose(Step step) {
        return step.of().isSwitch()
                ? new Purpose(ApplicationKind.SWITCH, switched(step).application())
                : step.of().isRenewal() ? renewal(certification(step.fate())) : Purpose.ANEW;
    }

    /// What a service switches from.
    private Certification switched(Step step) {
        var first = step.fate().place() - Turns.SWITCHED + "/" + Fate.FIRST_NAME + "/1";
        var filed = new ApplicationId(hands.noted(first).orElseThrow());
        return hands.deciding().certifications().findOf(filed).orElseThrow();
    }

    private static Purpose renewal(Certification held) {
        return new Purpose(ApplicationKind.RENEWAL, held.application(), held.number());
    }

    /// The application certified now; of a new service there is none.
    private @Nullable Application earlier(Step step) {
        return step.of().isRenewal()
                ? hands.filing().applications().get(certification(step.fate()).application())
                : null;
    }

    String passFormality(Step step) {
        var finding = new CheckFormality.Finding(List.of(FormalityPoint.values()), "");
        act(
                step,
                cast.office(),
                Action.CHECK_FORMALITY,
                (hand, file) ->
                        hands.examining()
                                .formality()
                                .conclude(hand, file.examination(), file.application(), finding));
        return "";
    }

    String pay(Step step) {
        var fees = hands.examining().fees();
        var invoice = fees.findInvoiceOf(id(step)).orElseThrow();
        act(
                step,
                cast.office(),
                Action.CONFIRM_PAYMENT,
                (hand, file) ->
                        hands.examining()
                                .payment()
                                .confirm(
                                        hand,
                                        file.examination(),
                                        new Payment(
                                                invoice.id(),
                                                invoice.price().gross(),
                                                Tokyo.today(hands.clock()),
                                                file.application().providerName(),
                                                hand.person())));
        return "";
    }

    /// Judges every row, all well or, of a case to be refused, the first mandatory one not.
    String examine(Step step) {
        act(step, cast.office(), Action.JUDGE_ITEM, (hand, file) -> judged(step, hand, file));
        act(
                step,
                cast.office(),
                Action.CONCLUDE_DOCUMENTS,
                (hand, file) ->
                        hands.examining()
                                .conclude()
                                .conclude(hand, file.examination(), file.application()));
        return "";
    }

    private Outcome<?> judged(Step step, Hand hand, CaseFile file) {
        var findings = file.examination().findings();
        var lacking = step.of().term() == null ? mandatory(file) : null;
        for (var row :
                hands.examining().conclude().unjudged(file.examination(), file.application())) {
            boolean lacks = row.id().equals(lacking);
            findings =
                    findings.with(
                            new Verdict(
                                    row.id(),
                                    lacks
                                            ? Verdict.Judgement.TO_IMPROVE
                                            : Verdict.Judgement.ACCEPTED,
                                    lacks ? COMMENT : "",
                                    file.application().latest().revision(),
                                    hand.signed()));
        }
        return hands.examining().advance().stay(file.examination(), findings);
    }

    private ItemId mandatory(CaseFile file) {
        return hands
                .examining()
                .conclude()
                .unjudged(file.examination(), file.application())
                .stream()
                .filter(Row::isMandatory)
                .findFirst()
                .orElseThrow()
                .id();
    }

    String decide(Step step) {
        if (step.of().term() == null) {
            act(step, cast.decider(), Action.DECIDE, (hand, file) -> refused(hand, file));
            return "";
        }
        act(step, cast.decider(), Action.DECIDE, (hand, file) -> granted(hand, file));
        act(step, cast.office(), Action.PUBLISH, (hand, file) -> published(step, hand, file));
        return "";
    }

    private Outcome<?> refused(Hand hand, CaseFile file) {
        var lacking =
                file.examination().findings().verdicts().values().stream()
                        .filter(verdict -> verdict.judgement() != Verdict.Judgement.ACCEPTED)
                        .map(verdict -> new Reason(verdict.item(), COMMENT))
                        .toList();
        return hands.deciding()
                .decide()
                .refuse(hand, file.examination(), file.application(), lacking);
    }

    private Outcome<?> granted(Hand hand, CaseFile file) {
        return hands.deciding()
                .decide()
                .grant(hand, file.examination(), file.application())
                .then(decision ->
                        switch (decision) {
                            case Decision.Granted granted
                                    when file.application().kind() == ApplicationKind.CHANGE ->
                                    hands.reporting().adopt().adopt(granted, file.application());
                            case Decision.Granted granted ->
                                    hands.deciding().certify().certify(granted, file.application());
                            case Decision.Refused refused ->
                                    throw new IllegalStateException("a grant is a grant");
                        });
    }

    private Outcome<?> published(Step step, Hand hand, CaseFile file) {
        return hands.deciding()
                .publish()
                .publish(
                        certification(step.fate()),
                        file.application(),
                        sheets.withholdings(step, file.application()))
                .then(entry ->
                        hands.examining().advance().take(hand, file.examination(), Event.PUBLISH));
    }

    private interface Work {
        Outcome<?> on(Hand hand, CaseFile file);
    }

    private void act(Step step, Person person, Action action, Work work) {
        hands.<Object>act(
                person,
                action,
                id(step),
                file ->
                        work.on(Hand.of(person, hands.clock().instant()), file)
                                .map(value -> value));
    }

    private ApplicationId id(Step step) {
        return new ApplicationId(hands.noted(step.key()).orElseThrow());
    }

    /// The certification of a service, as it is now.
    Certification certification(Fate fate) {
        var first = new Step(fate, fate.cases().getFirst());
        return hands.deciding().certifications().findOf(id(first)).orElseThrow();
    }
}

package jp.akashi.road;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.committee.ConsultCommittee;
import jp.akashi.committee.EndHearing;
import jp.akashi.committee.FreezePack;
import jp.akashi.committee.Interest;
import jp.akashi.decision.Decide;
import jp.akashi.decision.Decision;
import jp.akashi.decision.Reason;
import jp.akashi.desk.CaseFile;
import jp.akashi.examination.AskProvider;
import jp.akashi.examination.CheckFormality;
import jp.akashi.examination.ConcludeDocuments;
import jp.akashi.examination.ConfirmPayment;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination;
import jp.akashi.examination.FormalityPoint;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Inquiry;
import jp.akashi.examination.JudgeItem;
import jp.akashi.examination.Verdict.Judgement;
import jp.akashi.fee.IssueInvoice;
import jp.akashi.fee.Payment;
import jp.akashi.fee.RecordPayment;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Yen;
import jp.akashi.party.Person;

/// Somebody of the office (事務局) who examines and decides.
public record Office(Road road, Person person) {
    public Outcome<Examination> checksFormality(
            Application application, List<FormalityPoint> inOrder, String note) {
        var issue =
                new IssueInvoice(
                        road.stores.examined().fees(),
                        road.stores.filed().applications(),
                        road.schemes,
                        road.clock);
        var check = new CheckFormality(road.advance, issue, road.openCorrection);
        return act(
                application,
                Action.CHECK_FORMALITY,
                file ->
                        check.conclude(
                                hand(),
                                file.examination(),
                                file.application(),
                                new CheckFormality.Finding(inOrder, note)));
    }

    public Outcome<Examination> findsEverythingInOrder(Application application) {
        return checksFormality(application, List.of(FormalityPoint.values()), "");
    }

    public Outcome<Examination> seesPayment(Application application, long yen) {
        var fees = road.stores.examined().fees();
        var invoice = fees.findInvoiceOf(application.id()).orElseThrow();
        var payment =
                new Payment(
                        invoice.id(), new Yen(yen), road.clock.today(), "カ)ミホンクラウド", person.id());
        return act(
                application,
                Action.CONFIRM_PAYMENT,
                file ->
                        new ConfirmPayment(road.advance, new RecordPayment(fees), fees)
                                .confirm(hand(), file.examination(), payment));
    }

    public Outcome<Examination> judges(
            Application application, ItemId item, Judgement judgement, String comment) {
        var judge = new JudgeItem(road.stores.examined().examinations(), road.advance);
        return act(
                application,
                Action.JUDGE_ITEM,
                file ->
                        judge.judge(
                                hand(),
                                file.application(),
                                new JudgeItem.Finding(
                                        item,
                                        judgement,
                                        comment,
                                        file.examination().findVerdict(item))));
    }

    public void accepts(Application application, ItemId... items) {
        Stream.of(items)
                .forEach(item -> judges(application, item, Judgement.ACCEPTED, "").orThrow());
    }

    public Outcome<Examination> asks(Application application, ItemId item, String question) {
        var letter =
                new AskProvider.Letter(
                        List.of(new Inquiry.Question(item, question)),
                        road.clock.today().plusDays(14));
        return act(
                application,
                Action.ASK_PROVIDER,
                file ->
                        new AskProvider(road.advance, road.openCorrection, road.schemes.calendar())
                                .ask(hand(), file.examination(), file.application(), letter));
    }

    public Outcome<Examination> concludes(Application application) {
        return act(
                application,
                Action.CONCLUDE_DOCUMENTS,
                file ->
                        new ConcludeDocuments(road.advance, road.schemes)
                                .conclude(hand(), file.examination(), file.application()));
    }

    public Outcome<Examination> reopens(Application application) {
        return act(
                application,
                Action.REOPEN_DOCUMENTS,
                file -> road.advance.take(hand(), file.examination(), Event.REOPEN));
    }

    public Outcome<Examination> consults(Application application, Member... members) {
        return act(
                application,
                Action.CONSULT_COMMITTEE,
                file ->
                        new ConsultCommittee(
                                        road.advance,
                                        road.stores.examined().referrals(),
                                        road.stores.room().interests(),
                                        new FreezePack(road.stores.room().packs()))
                                .consult(
                                        hand(),
                                        file.examination(),
                                        file.application(),
                                        new ConsultCommittee.Asking(
                                                Stream.of(members)
                                                        .map(member -> member.person().id())
                                                        .toList(),
                                                "認定してよろしいでしょうか。")));
    }

    /// Says that a member has an interest, or lifts what was set.
    public Outcome<Interest> sets(
            Application application, Member member, Interest.Claim claim, String word) {
        return act(
                application,
                Action.SET_INTEREST,
                file -> {
                    var id = member.person().id();
                    var interest =
                            new Interest(
                                    application.id(), id, claim, word, person.id(), hand().at());
                    return road.declareInterest()
                            .declare(hand(), file.examination(), interest, file.findCirculation());
                });
    }

    public Outcome<Examination> endsHearing(Application application, String reason) {
        return act(
                application,
                Action.END_HEARING,
                file -> new EndHearing(road.advance).end(hand(), file.examination(), reason));
    }

    /// Has a colleague who examined nothing grant it.
    public Outcome<Decision> grants(Application application) {
        return road.decider().decidesToGrant(application);
    }

    public Outcome<Decision> decidesToGrant(Application application) {
        return act(
                application,
                Action.DECIDE,
                file -> decide().grant(hand(), file.examination(), file.application()));
    }

    /// Has a colleague who examined nothing refuse it.
    public Outcome<Decision> refuses(Application application, Reason... reasons) {
        return road.decider().decidesToRefuse(application, reasons);
    }

    public Outcome<Decision> decidesToRefuse(Application application, Reason... reasons) {
        return act(
                application,
                Action.DECIDE,
                file ->
                        decide().refuse(
                                        hand(),
                                        file.examination(),
                                        file.application(),
                                        List.of(reasons)));
    }

    public Hand hand() {
        return Hand.of(person, road.clock.instant());
    }

    /// Everything up to the document check of an application just filed.
    public void bringsToDocuments(Application application) {
        findsEverythingInOrder(application).orThrow();
        seesPayment(application, 209_000).orThrow();
    }

    /// Everything up to the decision on an application just filed that answers the four items.
    public void bringsToDecision(Application application) {
        bringsToDocuments(application);
        accepts(
                application,
                SmallScheme.NAME,
                SmallScheme.MONITORING,
                SmallScheme.NOTICE,
                SmallScheme.REGION);
        concludes(application).orThrow();
    }

    public Optional<Decision> decisionOn(Application application) {
        return road.stores.examined().decisions().find(application.id());
    }

    <T> Outcome<T> act(
            Application application, Action action, Function<CaseFile, Outcome<T>> work) {
        var file = road.caseOf(application);
        return road.desk.act(person, action, file.subject(), () -> work.apply(file));
    }

    private Decide decide() {
        return new Decide(road.advance, road.stores.examined().decisions(), road.schemes);
    }
}

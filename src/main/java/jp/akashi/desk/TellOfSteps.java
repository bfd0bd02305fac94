package jp.akashi.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.committee.Meeting;
import jp.akashi.consultation.Consultation;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Turn;
import jp.akashi.examination.Visit;
import jp.akashi.fee.Fees;
import jp.akashi.notice.AccountNotice;
import jp.akashi.notice.Announce;
import jp.akashi.notice.Matter;
import jp.akashi.notice.Notice;
import jp.akashi.notice.ProceedingNotice;
import jp.akashi.notice.VisitNotice;
import jp.akashi.party.InviteMember;
import jp.akashi.question.Question;
import jp.akashi.surveillance.proceeding.AnnounceMaintenance;
import jp.akashi.surveillance.proceeding.Move;
import jp.akashi.surveillance.proceeding.Proceeding;

/// Tells of each step of a case those it concerns, whichever act brought it about; and of a filed
/// application, of visits and consultations, and the invited of their invitation.
public final class TellOfSteps implements Announcements {
    private final Cases cases;
    private final Fees fees;
    private final Announce announce;
    private final TellOfQuestion questions;

    public TellOfSteps(Cases cases, Fees fees, Announce announce, TellOfQuestion questions) {
        this.questions = questions;
        this.cases = cases;
        this.fees = fees;
        this.announce = announce;
    }

    @Override
    public void done(Desk.Subject subject, Object value) {
        switch (value) {
            case Application filed when subject.target().stage() == null -> filed(filed);
            case InviteMember.Sent(var secret, var invitation, var owner) ->
                    announce.announce(
                            owner.isPresent()
                                    ? new AccountNotice.InvitedElsewhere(
                                            owner.get(), invitation.secret().hex())
                                    : new Notice.Invited(invitation, secret));
            case Meeting meeting when meeting.phase() == Meeting.Phase.CONVENED ->
                    announce.announce(new Notice.Convened(meeting));
            case Consultation said -> said(said);
            case Proceeding moved -> moved(moved);
            case AnnounceMaintenance.Announced(var _, var found) -> found.ifPresent(this::detected);
            case Visit visit -> visited(visit);
            case Question question -> questions.tell(question);
            case Examination now when now.stage() == subject.target().stage() -> {}
            default ->
                    cases.findMoved(subject)
                            .ifPresent(file -> of(file).forEach(announce::announce));
        }
    }

    private void said(Consultation consultation) {
        var last = consultation.entries().getLast();
        if (last.kind() == Consultation.Kind.SAID) {
            announce.announce(
                    last.party() == Turn.PROVIDER
                            ? new Notice.Consulted(consultation)
                            : new Notice.Advised(consultation));
        }
    }

    /// What the office only prepares, the provider is not told of.
    private void moved(Proceeding proceeding) {
        var last = proceeding.entries().getLast();
        var toOffice = EnumSet.of(Move.PROPOSE, Move.RETURN_PROPOSAL);
        var toNobody = EnumSet.of(Move.SHOW, Move.HIDE, Move.PASS_HEARING);
        if (last.hand().party() == Turn.PROVIDER || toOffice.contains(last.move())) {
            announce.announce(new ProceedingNotice.Reported(proceeding));
        } else if (!toNobody.contains(last.move())) {
            announce.announce(new ProceedingNotice.Supervised(proceeding));
        }
    }

    /// The provider has to give notice, and the office knows.
    private void detected(Proceeding proceeding) {
        announce.announce(new ProceedingNotice.Reported(proceeding));
        announce.announce(new ProceedingNotice.Supervised(proceeding));
    }

    private void visited(Visit visit) {
        cases.find(visit.application())
                .map(TellOfSteps::matter)
                .flatMap(matter -> of(matter, visit))
                .ifPresent(announce::announce);
    }

    private static Optional<Notice> of(Matter matter, Visit visit) {
        return switch (visit.state()) {
            case PROPOSED -> Optional.of(new VisitNotice.VisitProposed(matter, visit));
            case COUNTERED, ACCEPTED -> Optional.of(new VisitNotice.VisitAnswered(matter, visit));
            case CANCELLED -> Optional.of(new VisitNotice.VisitCancelled(matter, visit));
            case HELD -> Optional.empty();
        };
    }

    private void filed(Application application) {
        cases.find(application.id())
                .map(TellOfSteps::matter)
                .ifPresent(matter -> {
                    announce.announce(new Notice.Received(matter));
                    announce.announce(new Notice.Arrived(matter));
                });
    }

    private List<Notice> of(CaseFile file) {
        var matter = matter(file);
        return switch (file.examination().taken().getLast().event()) {
            case RETURN_FOR_FORMALITY -> List.of(new Notice.SentBack(matter));
            case REFILE, ANSWER -> List.of(new Notice.Corrected(matter));
            case PASS_FORMALITY ->
                    fees.findInvoiceOf(matter.id()).stream()
                            .map(invoice -> (Notice) new Notice.FormalityPassed(matter, invoice))
                            .toList();
            case PASS_FREE -> List.of(new Notice.TakenUp(matter));
            case RECEIVE_PAYMENT -> List.of(new Notice.PaymentSeen(matter));
            case ASK -> asked(matter, file.examination());
            case CONSULT -> List.of(new Notice.Referred(matter));
            case GIVE_OPINION, RECUSE -> List.of(new Notice.Heard(matter));
            case GRANT, REFUSE -> List.of(new Notice.Decided(matter));
            case PUBLISH -> List.of(new Notice.Published(matter));
            case WITHDRAW -> List.of(new Notice.Withdrawn(matter), new Notice.TakenBack(matter));
            case CONCLUDE, REOPEN, END_HEARING -> List.of();
        };
    }

    private static List<Notice> asked(Matter matter, Examination examination) {
        return examination.findOpenInquiry().stream()
                .map(inquiry -> (Notice) new Notice.Asked(matter, inquiry))
                .toList();
    }

    private static Matter matter(CaseFile file) {
        return Matter.of(file.application(), file.examination());
    }
}

package jp.akashi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.committee.Interest;
import jp.akashi.committee.Meeting;
import jp.akashi.committee.Opinion;
import jp.akashi.committee.Plan;
import jp.akashi.consultation.Consultation;
import jp.akashi.consultation.OpenConsultation;
import jp.akashi.consultation.SayMore;
import jp.akashi.decision.Reason;
import jp.akashi.desk.Desk;
import jp.akashi.examination.AnswerVisit;
import jp.akashi.examination.Hand;
import jp.akashi.examination.PlanVisit;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Visit;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.MeetingId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.road.Applicant;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

/// Whom each step of a case is told to.
class TellOfStepsTest {
    private static final String CONTACT = "hanako@mihon.example";

    private final Road road = Road.inMemory();
    private final Applicant mihon = road.applicant(Papers.PROVIDER);
    private final Office office = road.office();
    private final Application filed = mihon.files(Papers.complete());

    @Test
    void aFiledApplicationIsConfirmedToItsProviderAndToldToTheOffice() {
        assertThat(kinds()).containsExactlyInAnyOrder("received", "received", "arrived");
        assertThat(addresses("received"))
                .containsExactlyInAnyOrder(mihon.person().email(), CONTACT);
        assertThat(addresses("arrived")).containsExactly(office.person().email());
    }

    @Test
    void whoHasAnInterestInACaseIsNotAskedByMail() {
        var one = road.member();
        var other = road.member();
        office.bringsToDecision(filed);
        office.consults(filed, one, other).orThrow();
        assertThat(addresses("referred"))
                .containsExactlyInAnyOrder(one.person().email(), other.person().email());

        office.sets(filed, one, Interest.Claim.INTEREST, "顧問です。").orThrow();
        var file = road.caseOf(filed);
        var matter = Matter.of(file.application(), file.examination());
        var addressees =
                new Addressees(
                        road.stores.members().people(),
                        road.stores.filed().applications(),
                        road.stores.published().certifications(),
                        new Addressees.Asked(
                                road.stores.examined().referrals(),
                                road.stores.room().interests()));
        assertThat(addressees.of(new Notice.Referred(matter)))
                .containsExactly(other.person().email());
    }

    @Test
    void aVisitIsToldToTheProviderAndItsAnswerToTheOffice() {
        office.bringsToDocuments(filed);
        var visits = road.stores.beside().visits();
        var at = LocalDateTime.ofInstant(road.clock.instant(), Tokyo.ZONE).plusDays(9);
        var plan = new Visit.Plan(at, "見本町", "確認", "さくら", List.of(SmallScheme.NAME));
        var proposed = new PlanVisit(visits).propose(office.hand(), filed.id(), plan).orThrow();
        tell(proposed);
        assertThat(addresses("visit-proposed"))
                .containsExactlyInAnyOrder(mihon.person().email(), CONTACT);

        var hand = Hand.of(mihon.person(), road.clock.instant());
        var accepted = new AnswerVisit(visits).answer(hand, proposed, true, "").orThrow();
        tell(accepted);
        assertThat(addresses("visit-answered")).containsExactly(office.person().email());

        tell(new PlanVisit(visits).callOff(accepted).orThrow());
        assertThat(addresses("visit-cancelled")).contains(mihon.person().email());
    }

    @Test
    void everyStepOfTheRoadIsToldOnce() {
        var member = road.member();
        office.checksFormality(filed, List.of(), "不足があります。").orThrow();
        mihon.refiles(filed).orThrow();
        office.bringsToDocuments(filed);
        office.asks(filed, SmallScheme.NOTICE, "何ヶ月前ですか。").orThrow();
        mihon.answers(filed, "1ヶ月前です。").orThrow();
        office.accepts(
                filed,
                SmallScheme.NAME,
                SmallScheme.MONITORING,
                SmallScheme.NOTICE,
                SmallScheme.REGION);
        office.concludes(filed).orThrow();
        office.consults(filed, member).orThrow();
        member.says(filed, Opinion.View.CERTIFY, "").orThrow();
        road.decider();
        office.grants(filed).orThrow();

        assertThat(distinctKinds())
                .containsExactly(
                        "received",
                        "arrived",
                        "sent-back",
                        "corrected",
                        "formality-passed",
                        "payment-seen",
                        "asked",
                        "referred",
                        "heard",
                        "decided");
        assertThat(addresses("referred")).containsExactly(member.person().email());
        // the refiling and the answer are two occasions
        assertThat(addresses("corrected")).hasSize(2);
    }

    @Test
    void aRefusalDoesNotSayInTheMailThatItIsOne() {
        office.bringsToDecision(filed);
        office.refuses(filed, new Reason(SmallScheme.NOTICE, "告知の時期が示されていません。"));

        assertThat(texts("decided"))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotContain("非認定", "認定しない", "告知の時期", "改善"));
    }

    @Test
    void aWithdrawalIsConfirmedAndToldToTheOffice() {
        mihon.withdraws(filed, "サービスを終了するため").orThrow();

        assertThat(kinds()).contains("withdrawn", "taken-back");
        assertThat(texts("taken-back")).allSatisfy(text -> assertThat(text).doesNotContain("終了"));
    }

    @Test
    void whatWasRefusedIsToldToNobody() {
        var before = kinds();

        office.checksFormality(filed, List.of(), " ");

        assertThat(kinds()).isEqualTo(before);
    }

    @Test
    @Proves("NOT-01")
    void ofOneOccasionAnAddressIsToldOnce() {
        var matter = Matter.of(filed, road.caseOf(filed).examination());

        assertThat(road.announce.announce(new Notice.Received(matter))).isZero();
        assertThat(road.announce.announce(new Notice.Withdrawn(matter))).isEqualTo(2);
        assertThat(road.announce.announce(new Notice.Withdrawn(matter))).isZero();
    }

    @Test
    void aMeetingIsToldToItsMembersOnceWhenItIsCalledAndNotWhileItIsPlanned() {
        var member = road.member();
        var planned =
                Meeting.planned(
                        MeetingId.random(),
                        7,
                        new Plan(
                                LocalDate.of(2022, 6, 10),
                                LocalTime.of(13, 30),
                                new Plan.Where("会議室", ""),
                                List.of(member.person().id()),
                                member.person().id()));

        tell(planned);
        assertThat(recent("convened")).isEmpty();

        var called = with(planned, Meeting.Phase.CONVENED);
        tell(called);
        tell(called);
        assertThat(recent("convened")).containsExactly(member.person().email());
    }

    @Test
    void aQuestionIsToldToTheOfficeAndItsAnswerToWhoAsked() {
        var consultations = road.stores.beside().consultations();
        var asked =
                new OpenConsultation(consultations)
                        .open(
                                Hand.of(mihon.person(), road.clock.instant()),
                                mihon.provider().id(),
                                new OpenConsultation.Question(
                                        Consultation.About.NOTHING, "記載の仕方", "どう書けばよいですか。"))
                        .orThrow();
        tell(asked);
        assertThat(recent("consulted")).containsExactly(office.person().email());
        assertThat(recent("advised")).isEmpty();

        var answered =
                new SayMore(consultations)
                        .say(Hand.of(office.person(), road.clock.instant()), asked, "このように書いてください。")
                        .orThrow();
        tell(answered);
        assertThat(recent("advised")).containsExactly(mihon.person().email());
    }

    @Test
    @Proves("PAR-14")
    void whoAskedFromOutsideForAProviderIsNotToldTheAnswerButTheProviderIs() {
        var consultations = road.stores.beside().consultations();
        var agent = road.applicant("株式会社みほんしえん");
        var asked =
                new OpenConsultation(consultations)
                        .open(
                                Hand.of(agent.person(), road.clock.instant()),
                                mihon.provider().id(),
                                new OpenConsultation.Question(
                                        Consultation.About.NOTHING, "記載の仕方", "どう書けばよいですか。"))
                        .orThrow();
        var answered =
                new SayMore(consultations)
                        .say(Hand.of(office.person(), road.clock.instant()), asked, "このように書いてください。")
                        .orThrow();
        tell(answered);
        assertThat(recent("advised"))
                .contains(mihon.person().email())
                .doesNotContain(agent.person().email());
    }

    @Test
    void anActAtAStageWhoseSubjectIsNoCaseIsToldToNobody() {
        var number = CertificationNumber.parse("医療0001-2209");
        var target = Access.Target.of(mihon.provider().id(), Stage.DECISION);
        var before = kinds();

        road.desk
                .act(
                        office.person(),
                        Action.REOPEN_DOCUMENTS,
                        Desk.Subject.of(number, target),
                        () -> Outcome.done("something of the certification"))
                .orThrow();

        assertThat(kinds()).isEqualTo(before);
    }

    private void tell(Object value) {
        road.teller(road.stores).done(Desk.Subject.of("thing", Access.Target.NONE), value);
    }

    private static Meeting with(Meeting meeting, Meeting.Phase phase) {
        return new Meeting(
                meeting.id(),
                meeting.number(),
                meeting.version() + 1,
                phase,
                meeting.plan(),
                meeting.proceedings());
    }

    private List<String> recent(String kind) {
        return road.dispatches().stream()
                .filter(mail -> mail.origin().kind().equals(kind))
                .map(mail -> mail.mail().to())
                .toList();
    }

    private List<Dispatch> mails() {
        return road.stores.outbox().listAbout(filed.id()).reversed();
    }

    private List<String> kinds() {
        return mails().stream().map(mail -> mail.origin().kind()).toList();
    }

    private List<String> distinctKinds() {
        return kinds().stream().distinct().toList();
    }

    private List<String> addresses(String kind) {
        return of(kind).stream().map(mail -> mail.mail().to()).toList();
    }

    private List<String> texts(String kind) {
        return of(kind).stream().map(mail -> mail.mail().subject() + mail.mail().text()).toList();
    }

    private List<Dispatch> of(String kind) {
        return mails().stream().filter(mail -> mail.origin().kind().equals(kind)).toList();
    }
}

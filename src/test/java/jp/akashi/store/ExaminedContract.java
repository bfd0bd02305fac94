package jp.akashi.store;

import static jp.akashi.examination.Stage.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.application.Application;
import jp.akashi.decision.Decision;
import jp.akashi.decision.Reason;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Examinations;
import jp.akashi.examination.FormalityPoint;
import jp.akashi.examination.Inquiry;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Verdict;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.InquiryId;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Role;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

interface ExaminedContract extends Contract {
    private Examinations examinations() {
        return stores().examined().examinations();
    }

    @Test
    default void anExaminationComesBackWithEverythingItHolds() {
        var full = full(given().application());
        examinations().add(full);

        assertThat(examinations().find(full.application())).contains(full);
        assertThat(examinations().find(ApplicationId.random())).isEmpty();
        assertThatThrownBy(() -> examinations().add(full))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void theNextVersionOfACaseTakesThePlaceOfThePresentOneAndOfNoOther() {
        var opened = Examination.opened(given().application().id(), Given.MORNING);
        examinations().add(opened);
        var mine = opened.with(opened.findings().withPoints(List.of(FormalityPoint.UNIT)));
        var theirs = opened.with(opened.findings().withPoints(List.of(FormalityPoint.EVIDENCE)));

        assertThat(examinations().replace(mine)).isTrue();
        assertThat(examinations().replace(theirs)).isFalse();
        assertThat(examinations().find(opened.application())).contains(mine);
        assertThat(
                        examinations()
                                .replace(
                                        Examination.opened(
                                                given().application().id(), Given.MORNING)))
                .isFalse();
    }

    @Test
    default void casesComeInTheOrderAskedFor() {
        var one = Examination.opened(given().application().id(), Given.MORNING);
        var other = Examination.opened(given().application().id(), Given.MORNING);
        examinations().add(one);
        examinations().add(other);

        assertThat(
                        examinations()
                                .list(
                                        List.of(
                                                other.application(),
                                                ApplicationId.random(),
                                                one.application())))
                .containsExactly(other, one);
    }

    @Test
    default void theLongestWaitingCaseComesFirst() {
        var fresh = at(FORMALITY, Given.MORNING.plus(Duration.ofHours(2)));
        var waiting = at(DOCUMENTS, Given.MORNING);
        var later = at(DOCUMENTS, Given.MORNING.plus(Duration.ofHours(3)));
        var elsewhere = at(REFUSED, Given.MORNING);
        var own =
                List.of(
                        fresh.application(),
                        waiting.application(),
                        later.application(),
                        elsewhere.application());

        assertThat(examinations().listAt(List.of(FORMALITY, DOCUMENTS)))
                .filteredOn(examination -> own.contains(examination.application()))
                .containsExactly(waiting, fresh, later);
        assertThat(examinations().listAt(List.of())).isEmpty();
    }

    @Test
    default void anApplicationIsDecidedOnce() {
        var decisions = stores().examined().decisions();
        var granted = new Decision.Granted(given().application().id(), 2, made());
        var refused =
                new Decision.Refused(
                        given().application().id(),
                        List.of(new Reason(SmallScheme.NOTICE, "告知の時期を\n明確に。")),
                        made());
        decisions.add(granted);
        decisions.add(refused);

        assertThat(decisions.find(granted.application())).contains(granted);
        assertThat(decisions.find(refused.application())).contains(refused);
        assertThat(decisions.find(given().application().id())).isEmpty();
        assertThatThrownBy(() -> decisions.add(granted)).isInstanceOf(IllegalStateException.class);
    }

    private Examination at(Stage stage, Instant since) {
        var application = given().application();
        var by = application.latest().by();
        var step = new Examination.Taken(Event.ASK, stage, by, since, "");
        var examination =
                new Examination(
                        application.id(),
                        Given.MORNING.minusSeconds(60),
                        stage,
                        2,
                        Examination.Findings.none(),
                        List.of(step));
        examinations().add(examination);
        return examination;
    }

    private Decision.Made made() {
        return new Decision.Made(given().staff(Role.OFFICE).id(), Given.MORNING, Given.DAY);
    }

    private static Examination full(Application application) {
        var by = PersonId.random();
        var signed = new Verdict.Signed(by, Instant.parse("2022-06-02T01:00:00.123456789Z"));
        var verdict =
                new Verdict(SmallScheme.NOTICE, Verdict.Judgement.TO_ASK, "資料と\n異なります。", 1, signed);
        var question = new Inquiry.Question(SmallScheme.NOTICE, "何ヶ月前ですか。");
        var due = LocalDate.parse("2022-06-16");
        var open = new Inquiry(InquiryId.random(), List.of(question), due, signed, null);
        var closed =
                new Inquiry(
                        InquiryId.random(),
                        List.of(question),
                        due,
                        signed,
                        new Inquiry.Reply("2ヶ月前です。", 2, signed));
        return new Examination(
                application.id(),
                Given.MORNING,
                INQUIRY,
                9,
                new Examination.Findings(
                        List.of(FormalityPoint.values()),
                        Map.of(SmallScheme.NOTICE, verdict),
                        List.of(closed, open),
                        List.of(verdict, verdict)),
                List.of(
                        new Examination.Taken(
                                Event.PASS_FORMALITY, AWAITING_FEE, by, Given.MORNING, ""),
                        new Examination.Taken(
                                Event.ASK, INQUIRY, by, Given.MORNING.plusSeconds(1), "照会")));
    }
}

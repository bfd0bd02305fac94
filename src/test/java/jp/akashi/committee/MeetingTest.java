package jp.akashi.committee;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.akashi.Proves;
import jp.akashi.application.Application;
import jp.akashi.committee.Interest.Claim;
import jp.akashi.committee.Meeting.Presence;
import jp.akashi.committee.Meeting.Proceedings;
import jp.akashi.committee.Opinion.View;
import jp.akashi.committee.Result.Finding;
import jp.akashi.examination.Advance;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Verdict.Judgement;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.MeetingId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.road.Applicant;
import jp.akashi.road.Member;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import jp.akashi.scheme.HearingOrder;
import jp.akashi.scheme.HearingOrder.Share;
import jp.akashi.scheme.HearingOrder.Tie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Meetings: planned, called with frozen packs, counted, closed with sealed minutes.
class MeetingTest {
    private static final Share MORE_THAN_HALF = new Share(1, 2, true);
    private final Road road = Road.inMemory();
    private final Applicant mihon = road.applicant(Papers.PROVIDER);
    private final Office office = road.office();
    private final Application filed = mihon.files(Papers.complete());
    private final Member one = road.member();
    private final Member other = road.member();
    private final Member third = road.member();
    private final Meetings meetings = road.stores.room().meetings();

    @BeforeEach
    void examined() {
        office.bringsToDecision(filed);
    }

    @Test
    @Proves("COM-07")
    void aMeetingIsHeldOnADayToComeSomewhereWithItsChairAmongItsMembers() {
        var today = road.clock.today();
        assertThat(rulesOf(planned(today.minusDays(1), "会議室", one))).containsExactly("COM-07");
        assertThat(rulesOf(planned(today, " ", one))).containsExactly("COM-07");
        assertThat(rulesOf(planned(today, "会議室", third))).containsExactly("COM-07");

        assertThat(planned(today, "会議室", one).orThrow().number()).isEqualTo(1);
        assertThat(planned(today.plusDays(1), "会議室", one).orThrow().number()).isEqualTo(2);
    }

    @Test
    @Proves("COM-08")
    void onlyWhatWaitsForADecisionIsHeardAndAMeetingIsCalledOnce() {
        var meeting = planned(road.clock.today(), "会議室", one).orThrow();
        var without = meeting.withAgenda(List.of());
        assertThat(rulesOf(convene(without, List.of()))).containsExactly("COM-08");

        var called = convene(meeting).orThrow();
        assertThat(stage()).isEqualTo(Stage.COMMITTEE);
        assertThat(called.find(filed.id()).orElseThrow().pack()).isEqualTo(1);
        assertThat(rulesOf(convene(called))).containsExactly("COM-08");
        var second = planned(road.clock.today(), "会議室", one).orThrow();
        assertThat(rulesOf(convene(second))).containsExactly("COM-08");
        assertThat(rulesOf(plan().change(called, new PlanMeeting.Wish(called.plan(), List.of()))))
                .containsExactly("COM-08");
    }

    @Test
    @Proves("COM-08")
    void whatTheMembersReadStaysAsItWasWhenTheCaseGoesOn() {
        var meeting = convene(planned(road.clock.today(), "会議室", one).orThrow()).orThrow();
        var frozen = road.stores.room().packs().find(filed.id(), 1).orElseThrow();

        office.endsHearing(filed, "資料を見直すため。").orThrow();
        office.reopens(filed).orThrow();
        office.judges(filed, SmallScheme.NAME, Judgement.TO_IMPROVE, "名称が違います。").orThrow();

        assertThat(road.stores.room().packs().find(filed.id(), 1)).contains(frozen);
        assertThat(frozen.pack().contents().findings().verdicts().get(SmallScheme.NAME))
                .extracting(verdict -> verdict.judgement())
                .isEqualTo(Judgement.ACCEPTED);
        assertThat(meeting.find(filed.id())).isPresent();
    }

    @Test
    void aMemberInvitedDeclaresSpeaksAndMayThinkAgainUntilTheMeetingIsClosed() {
        var meeting = convene(planned(road.clock.today(), "会議室", one).orThrow()).orThrow();
        assertThat(rulesOf(speak(meeting, one, View.CERTIFY))).containsExactly("COM-06");
        one.declares(filed, Claim.NONE, "").orThrow();
        assertThat(rulesOf(speak(meeting, third, View.CERTIFY))).containsExactly("COM-01");

        speak(meeting, one, View.CERTIFY).orThrow();
        speak(meeting, one, View.DO_NOT_CERTIFY).orThrow();

        assertThat(meetings.opinions(meeting.id()))
                .extracting(Opinion::view)
                .containsExactly(View.DO_NOT_CERTIFY);
        assertThat(stage()).isEqualTo(Stage.COMMITTEE);
    }

    @Test
    @Proves({"COM-10", "COM-11"})
    void aMeetingIsClosedOnceEverybodysPresenceIsNotedAndThenNothingChanges() {
        var meeting = convene(planned(road.clock.today(), "会議室", one).orThrow()).orThrow();
        one.declares(filed, Claim.NONE, "").orThrow();
        other.declares(filed, Claim.INTEREST, "申請者の顧問です。").orThrow();
        speak(meeting, one, View.CERTIFY).orThrow();
        var partly = keep(meeting, Map.of(one.person().id(), Presence.IN_ROOM)).orThrow();
        assertThat(rulesOf(close(partly))).containsExactly("COM-11");

        var whole =
                keep(
                                partly,
                                Map.of(
                                        one.person().id(),
                                        Presence.IN_ROOM,
                                        other.person().id(),
                                        Presence.ONLINE))
                        .orThrow();
        var sealed = close(whole).orThrow();

        var point = Objects.requireNonNull(sealed.points().get(filed.id()));
        assertThat(point.recused()).containsExactly(other.person().id());
        assertThat(point.result().finding()).isEqualTo(Finding.CERTIFY);
        assertThat(point.result().eligible()).isEqualTo(1);
        assertThat(stage()).isEqualTo(Stage.DECISION);
        assertThat(meetings.findSealed(meeting.id())).contains(sealed);
        var closed = meetings.find(meeting.id()).orElseThrow();
        assertThat(rulesOf(keep(closed, Map.of()))).containsExactly("COM-10");
        assertThat(rulesOf(close(closed))).containsExactly("COM-10");
        assertThat(rulesOf(speak(closed, one, View.CERTIFY))).containsExactly("COM-01");
    }

    static Stream<Arguments> counts() {

        return Stream.of(
                Arguments.of("one for, two not", "c--", Tie.OFFICE, Finding.DO_NOT_CERTIFY),
                Arguments.of("three there, two for", "cc-", Tie.OFFICE, Finding.CERTIFY),
                Arguments.of("a remark", "cr-", Tie.OFFICE, Finding.WITH_REMARKS),
                Arguments.of("a tie left to the office", "c-.", Tie.OFFICE, Finding.TIED),
                Arguments.of("a tie against", "c-.", Tie.AGAINST, Finding.DO_NOT_CERTIFY),
                Arguments.of("the chair for", "c-.", Tie.CHAIR, Finding.CERTIFY),
                Arguments.of("the chair against", "-c.", Tie.CHAIR, Finding.DO_NOT_CERTIFY),
                Arguments.of("the chair silent", ".c-", Tie.CHAIR, Finding.TIED),
                Arguments.of("nobody speaks", "...", Tie.OFFICE, Finding.TIED),
                Arguments.of("one of three there", "cxx", Tie.CHAIR, Finding.NO_QUORUM),
                Arguments.of("two of three there", "ccx", Tie.CHAIR, Finding.CERTIFY),
                Arguments.of("one of one eligible", "cxx/12", Tie.CHAIR, Finding.CERTIFY),
                Arguments.of("nobody eligible", "ccc/012", Tie.CHAIR, Finding.NO_QUORUM),
                Arguments.of("the recused do not count", "c--/12", Tie.CHAIR, Finding.CERTIFY));
    }

    /// @param said of each member: c certify, r with remarks, - not, . there and silent, x absent;
    ///   after a slash the places of the members with an interest
    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    @Proves("COM-09")
    void aResultFollowsFromWhoIsThereAndWhatTheySay(
            String name, String said, Tie tie, Finding finding) {
        var recused = said.contains("/") ? said.substring(said.indexOf('/')) : "";
        var members = Stream.of(one, other, third).map(member -> member.person().id()).toList();
        var presence = new LinkedHashMap<PersonId, Presence>();
        var opinions = new ArrayList<Opinion>();
        var out = new HashSet<PersonId>();
        for (int i = 0; i < said.length() && i < members.size(); i++) {
            char word = said.charAt(i);
            presence.put(members.get(i), word == 'x' ? Presence.ABSENT : Presence.ONLINE);
            if (recused.indexOf((char) ('0' + i)) >= 0) {
                out.add(members.get(i));
            }
            if (word != 'x' && word != '.') {
                opinions.add(opinion(members.get(i), view(word)));
            }
        }
        var plan =
                new Plan(
                        road.clock.today(),
                        LocalTime.of(10, 0),
                        new Plan.Where("会議室", ""),
                        members,
                        members.getFirst());
        var meeting =
                Meeting.planned(MeetingId.random(), 1, plan)
                        .with(new Proceedings(List.of(), presence, Meeting.Minutes.UNWRITTEN));

        var order = new HearingOrder(MORE_THAN_HALF, MORE_THAN_HALF, tie);
        assertThat(new CountOpinions(order).count(meeting, filed.id(), out, opinions).finding())
                .isEqualTo(finding);
    }

    @Test
    @Proves("COM-09")
    void aShareIsReachedOrExceeded() {
        assertThat(new Share(1, 2, false).isReachedBy(1, 2)).isTrue();
        assertThat(new Share(1, 2, true).isReachedBy(1, 2)).isFalse();
        assertThat(new Share(2, 3, false).isReachedBy(2, 3)).isTrue();
        assertThat(new Share(2, 3, true).isReachedBy(2, 3)).isFalse();
        assertThat(new Share(0, 1, false).isReachedBy(0, 0)).isFalse();
    }

    private static View view(char word) {
        return switch (word) {
            case 'c' -> View.CERTIFY;
            case 'r' -> View.WITH_REMARKS;
            default -> View.DO_NOT_CERTIFY;
        };
    }

    private Opinion opinion(PersonId member, View view) {
        return new Opinion(filed.id(), member, view, "理由です。", road.clock.instant());
    }

    private PlanMeeting plan() {
        return new PlanMeeting(meetings, road.clock);
    }

    private Outcome<Meeting> planned(LocalDate on, String place, Member chair) {
        var plan =
                new Plan(
                        on,
                        LocalTime.of(10, 0),
                        new Plan.Where(place, ""),
                        List.of(one.person().id(), other.person().id()),
                        chair.person().id());
        return plan().plan(new PlanMeeting.Wish(plan, List.of(filed.id())));
    }

    private Outcome<Meeting> convene(Meeting meeting) {
        return convene(meeting, List.of(filed.id()));
    }

    private Outcome<Meeting> convene(Meeting meeting, List<ApplicationId> cases) {
        var files =
                cases.stream()
                        .map(road::caseOf)
                        .map(file ->
                                new ConveneMeeting.Case(file.application(), file.examination()))
                        .toList();
        return new ConveneMeeting(advance(), meetings, new FreezePack(road.stores.room().packs()))
                .convene(office.hand(), meeting, files);
    }

    private Outcome<Opinion> speak(Meeting meeting, Member member, View view) {
        return new SpeakInMeeting(meetings, road.stores.room().interests())
                .speak(member.hand(), meeting, opinion(member.person().id(), view));
    }

    private Outcome<Meeting> keep(Meeting meeting, Map<PersonId, Presence> presence) {
        return new KeepMinutes(meetings)
                .keep(
                        meeting,
                        new Proceedings(
                                List.of(),
                                presence,
                                new Meeting.Minutes("開会。", Map.of(filed.id(), "審議した。"))));
    }

    private Outcome<SealedMinutes> close(Meeting meeting) {
        return new CloseMeeting(
                        advance(),
                        meetings,
                        road.stores.room().interests(),
                        new CountOpinions(road.schemes.house().hearings()))
                .close(
                        office.hand(),
                        meeting,
                        List.of(road.caseOf(filed).examination()),
                        "第1回認定審査委員会");
    }

    private Advance advance() {
        return new Advance(road.stores.examined().examinations());
    }

    private Stage stage() {
        return road.caseOf(filed).examination().stage();
    }
}

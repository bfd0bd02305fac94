package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.application.Application;
import jp.akashi.committee.Affiliation;
import jp.akashi.committee.Declarations;
import jp.akashi.committee.Interest;
import jp.akashi.committee.Meeting;
import jp.akashi.committee.Opinion;
import jp.akashi.committee.Pack;
import jp.akashi.committee.Plan;
import jp.akashi.committee.Profile;
import jp.akashi.committee.Result;
import jp.akashi.committee.SealedMinutes;
import jp.akashi.decision.Appeal;
import jp.akashi.decision.ResultLetter;
import jp.akashi.decision.Returned;
import jp.akashi.examination.Examination;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.MeetingId;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import org.junit.jupiter.api.Test;

interface RoomContract extends Contract {
    @Test
    default void theLatestProfileOfAMemberCounts() {
        var profiles = stores().room().profiles();
        var member = given().staff(Role.COMMITTEE).id();
        assertThat(profiles.get(member).affiliations()).isEmpty();
        var old = new Affiliation("", "見本大学", "教授");
        var now = new Affiliation("1234567890123", "株式会社見本", "社外取締役");

        profiles.put(new Profile(member, List.of(old)), member, Given.MORNING);
        profiles.put(new Profile(member, List.of(old, now)), member, Given.MORNING);

        assertThat(profiles.get(member).affiliations()).containsExactly(old, now);
    }

    @Test
    default void declarationsStayInTheOrderTheyWereMade() {
        var interests = stores().room().interests();
        var application = given().application();
        var member = given().staff(Role.COMMITTEE);
        var first = interest(application, member, Interest.Claim.NONE);
        var second = interest(application, member, Interest.Claim.INTEREST);
        interests.add(first);
        interests.add(second);

        assertThat(interests.list(application.id()).all()).containsExactly(first, second);
        assertThat(interests.list(given().application().id())).isEqualTo(Declarations.NONE);
    }

    @Test
    default void aMeetingComesBackAsItIsAndItsNextVersionTakesItsPlace() {
        var meetings = stores().room().meetings();
        var application = given().application();
        var meeting = meeting(application);
        meetings.add(meeting);
        assertThat(meetings.find(meeting.id())).contains(meeting);
        assertThat(meetings.listOf(application.id())).isEmpty();

        var next =
                new Meeting(
                        meeting.id(),
                        meeting.number(),
                        meeting.version() + 1,
                        Meeting.Phase.CONVENED,
                        meeting.plan(),
                        meeting.proceedings());
        assertThat(meetings.replace(next)).isTrue();
        assertThat(meetings.replace(next)).isFalse();
        assertThat(meetings.listOf(application.id())).containsExactly(next);
        assertThat(meetings.list()).contains(next);
        assertThat(meetings.nextNumber()).isEqualTo(meeting.number() + 1);
    }

    @Test
    default void theLatestOpinionOfAMemberInAMeetingStands() {
        var meetings = stores().room().meetings();
        var application = given().application();
        var meeting = meeting(application);
        meetings.add(meeting);
        var member = meeting.plan().chair();
        var first = opinion(application, member, Opinion.View.CERTIFY);
        var second = opinion(application, member, Opinion.View.DO_NOT_CERTIFY);
        meetings.add(meeting.id(), first);
        meetings.add(meeting.id(), second);

        assertThat(meetings.opinions(meeting.id())).containsExactly(second);
    }

    @Test
    default void minutesAreSealedOnceAndComeBackWithTheirDigest() {
        var meetings = stores().room().meetings();
        var application = given().application();
        var meeting = meeting(application);
        meetings.add(meeting);
        var result = new Result(Result.Finding.WITH_REMARKS, 2, 2, new Result.Tally(1, 1, 0));
        var sealed =
                new SealedMinutes(
                        meeting.id(),
                        Map.of(
                                application.id(),
                                new SealedMinutes.Point(
                                        "審議した。", result, Set.of(meeting.plan().chair()))),
                        "開会した。",
                        new SealedMinutes.Sealing(meeting.plan().chair(), Given.MORNING));
        meetings.seal(sealed);

        assertThat(meetings.findSealed(meeting.id()))
                .hasValueSatisfying(found -> {
                    assertThat(found).isEqualTo(sealed);
                    assertThat(found.digest()).isEqualTo(sealed.digest());
                });
        assertThatThrownBy(() -> meetings.seal(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void aPackComesBackAsItWasFrozen() {
        var packs = stores().room().packs();
        var application = given().application();
        assertThat(packs.lastNumber(application.id())).isZero();
        var pack =
                new Pack(
                        application.id(),
                        1,
                        1,
                        new Pack.Contents(
                                application.dossier(), Examination.Findings.none(), "いかがですか。"),
                        Given.MORNING);
        var frozen = packs.add(pack);

        assertThat(packs.find(application.id(), 1)).contains(frozen);
        assertThat(packs.lastNumber(application.id())).isEqualTo(1);
        assertThat(packs.find(application.id(), 2)).isEmpty();
        assertThatThrownBy(() -> packs.add(pack)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void theLetterOfADecisionComesBackWordForWord() {
        var letters = stores().ended().letters();
        var application = given().application();
        var letter =
                new ResultLetter(
                        application.id(),
                        "審査結果 " + application.number(),
                        Given.DAY,
                        new ResultLetter.Address(List.of("見本 様"), List.of("認定機関", "住所")),
                        new ResultLetter.Text(
                                "非認定通知書",
                                "通知します。",
                                List.of(new ResultLetter.Fact("受付番号", "1")),
                                List.of(new ResultLetter.Point("No.1", "名称", "改善。", "5(2)ア")),
                                List.of("以上です。")));
        letters.add(letter);

        assertThat(letters.find(application.id())).contains(letter);
        assertThat(letters.find(given().application().id())).isEmpty();
        assertThatThrownBy(() -> letters.add(letter)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void appealsStayInOrder() {
        var appeals = stores().ended().appeals();
        var application = given().application();
        var by = given().staff(Role.OFFICE).id();
        var appeal =
                new Appeal(
                        application.id(),
                        Given.DAY,
                        new Appeal.Said("見本 花子", "不服です。", ""),
                        new Appeal.Noted(by, Given.MORNING));
        appeals.add(appeal);

        assertThat(appeals.list(application.id())).containsExactly(appeal);
        assertThat(appeals.list(given().application().id())).isEmpty();
    }

    @Test
    default void aReturnIsKeptOnceAndWhatOthersUseIsKnown() {
        var returns = stores().ended().returns();
        var provider = given().provider();
        var application = given().application(provider);
        var documents = application.dossier().evidence().documents();
        var file = documents.getFirst().file().digest();
        var other = Digest.of("nobody's");
        var second = given().application();
        assertThat(returns.usedBeside(application.id(), List.of(file, other)))
                .containsExactly(file);
        assertThat(returns.usedByItsProvider(application.id(), List.of(file, other))).isEmpty();
        given().application(provider);
        assertThat(returns.usedByItsProvider(application.id(), List.of(file, other)))
                .containsExactly(file);
        var returned =
                new Returned(
                        second.id(),
                        List.of(new Returned.Document("資料1", "規程", file, 3, false)),
                        given().staff(Role.OFFICE).id(),
                        Given.MORNING);
        returns.add(returned);

        assertThat(returns.find(second.id())).contains(returned);
        assertThat(returns.list()).contains(returned);
        assertThat(returns.find(application.id())).isEmpty();
        assertThatThrownBy(() -> returns.add(returned)).isInstanceOf(IllegalStateException.class);
    }

    private Meeting meeting(Application application) {
        var chair = given().staff(Role.COMMITTEE).id();
        var plan =
                new Plan(
                        Given.DAY,
                        LocalTime.of(13, 30),
                        new Plan.Where("本部 会議室", "https://meet.mihon.example/1"),
                        List.of(chair),
                        chair);
        return Meeting.planned(MeetingId.random(), stores().room().meetings().nextNumber(), plan)
                .withAgenda(List.of(application.id()))
                .with(
                        new Meeting.Proceedings(
                                List.of(new Meeting.Heard(application.id(), 1)),
                                Map.of(chair, Meeting.Presence.ONLINE),
                                new Meeting.Minutes("開会。", Map.of(application.id(), "審議。"))));
    }

    private static Opinion opinion(Application application, PersonId member, Opinion.View view) {
        return new Opinion(application.id(), member, view, "理由。", Given.MORNING);
    }

    private static Interest interest(Application application, Person member, Interest.Claim claim) {
        return new Interest(
                application.id(), member.id(), claim, "取引先です。", member.id(), Given.MORNING);
    }
}

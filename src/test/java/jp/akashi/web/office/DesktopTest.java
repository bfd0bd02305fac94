package jp.akashi.web.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.desk.Cases;
import jp.akashi.desk.Desk;
import jp.akashi.desk.NotAllowed;
import jp.akashi.examination.Advance;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Verdict;
import jp.akashi.kernel.Outcome;
import jp.akashi.road.Office;
import jp.akashi.road.Papers;
import jp.akashi.road.Road;
import jp.akashi.road.SmallScheme;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Tone;
import jp.akashi.wording.Wording;
import org.junit.jupiter.api.Test;

/// The same case open on two screens of the office.
class DesktopTest {
    private final Road road = Road.inMemory();
    private final Office office = road.office();
    private final Desktop desktop =
            new Desktop(
                    new Cases(
                            road.stores.filed().applications(),
                            road.stores.examined().examinations(),
                            new Cases.Heard(
                                    road.stores.examined().referrals(),
                                    road.stores.room().meetings(),
                                    road.stores.room().interests())),
                    new Desk(road.stores.transactions(), road.stores.journal()),
                    Wording.of(SmallScheme.SCHEMES),
                    new CaseNews(
                            SmallScheme.SCHEMES,
                            road.stores.members().people(),
                            Wording.of(SmallScheme.SCHEMES)),
                    road.clock);

    @Test
    void whatTheFirstScreenDidIsToldToTheSecondAndNothingIsDoneTwice() {
        var application = decidable();
        long seen = examination(application).version();

        assertThat(reopen(application, seen).tone()).isEqualTo(Tone.SUCCESS);
        var second = reopen(application, seen);

        assertThat(second.tone()).isEqualTo(Tone.ERROR);
        assertThat(second.path()).isEqualTo("/office/cases/" + application.id() + "/decision");
        assertThat(second.sentence()).contains("先に更新しました");
        assertThat(examination(application).version()).isEqualTo(seen + 1);
    }

    @Test
    void whatChangedSinceThePageWasOpenedIsShownWithItsTimeAndPerson() {
        var application = decidable();
        var opened = examination(application);
        road.clock.set("2022-06-02");
        reopen(application, opened.version());
        office.judges(application, SmallScheme.NAME, Verdict.Judgement.TO_IMPROVE, "名称が違います。")
                .orThrow();

        var wish =
                new Desktop.Wish(Action.DECIDE, opened.version(), "/", "")
                        .since(opened.touchedAt().toString());
        var refused = decide(application, wish);

        assertThat(refused.tone()).isEqualTo(Tone.ERROR);
        assertThat(refused.sentence())
                .contains("先に更新しました", "2022年6月2日", office.person().name())
                .contains("書類審査への差戻し", "「要改善」と判定");
        assertThat(decide(application, wish.since("昨日")).sentence()).doesNotContain("差戻し");
    }

    private Flash decide(Application application, Desktop.Wish wish) {
        return desktop.act(
                office.person(), application.id().value(), wish, _ -> Outcome.done("never"));
    }

    @Test
    void whatIsNotDueAtThisStageIsNotNowForTheOfficeAndNeverForOthers() {
        var application = decidable();
        reopen(application, examination(application).version());
        long now = examination(application).version();

        assertThatThrownBy(() -> reopen(application, now))
                .isInstanceOfSatisfying(
                        NotAllowed.class, reached -> assertThat(reached.isOnlyNotNow()).isTrue());
        var stranger = road.applicant("株式会社べつ").person();
        var wish = new Desktop.Wish(Action.REOPEN_DOCUMENTS, now, "/", "");
        assertThatThrownBy(() ->
                        desktop.act(
                                stranger, application.id().value(), wish, _ -> Outcome.done("")))
                .isInstanceOfSatisfying(
                        NotAllowed.class, reached -> assertThat(reached.isOnlyNotNow()).isFalse());
    }

    private Flash reopen(Application application, long seen) {
        return desktop.act(
                office.person(),
                application.id().value(),
                new Desktop.Wish(Action.REOPEN_DOCUMENTS, seen, "/next", "戻しました。"),
                seat ->
                        road.caseOf(application).examination().stage() == Stage.DECISION
                                ? advance(seat)
                                : Outcome.refused(List.of()));
    }

    private Outcome<Examination> advance(Desktop.Seat seat) {
        return new Advance(road.stores.examined().examinations())
                .take(seat.hand(), seat.seen(), Event.REOPEN);
    }

    private Examination examination(Application application) {
        return road.caseOf(application).examination();
    }

    private Application decidable() {
        var mihon = road.applicant(Papers.PROVIDER);
        var draft = mihon.opens(SmallScheme.ID);
        var application = mihon.submits(mihon.writes(draft, _ -> Papers.complete())).orThrow();
        office.findsEverythingInOrder(application).orThrow();
        office.seesPayment(application, 209_000).orThrow();
        office.accepts(
                application,
                SmallScheme.NAME,
                SmallScheme.MONITORING,
                SmallScheme.REGION,
                SmallScheme.NOTICE);
        office.concludes(application).orThrow();
        return application;
    }
}

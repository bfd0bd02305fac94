package jp.akashi.surveillance.proceeding;

import static jp.akashi.Outcomes.rulesOf;
import static jp.akashi.surveillance.proceeding.Cases.CERTIFICATION;
import static jp.akashi.surveillance.proceeding.Cases.TODAY;
import static jp.akashi.surveillance.proceeding.Cases.office;
import static jp.akashi.surveillance.proceeding.Cases.provider;
import static jp.akashi.surveillance.proceeding.Cases.said;
import static jp.akashi.surveillance.proceeding.Cases.with;
import static jp.akashi.surveillance.proceeding.Cases.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.kernel.Outcome;
import jp.akashi.registry.Bulletin;
import jp.akashi.road.SmallScheme;
import jp.akashi.store.memory.MemoryAgenda;
import jp.akashi.store.memory.MemoryBulletins;
import jp.akashi.surveillance.proceeding.OpenProceeding.Opening;
import org.junit.jupiter.api.Test;

/// Emergencies, surveys and requests for improvement.
class ProceedingTest {
    private final Cases cases = new Cases();

    private Proceeding notified() {
        return cases.opened(Concern.STOPPED, Move.NOTIFY, provider(TODAY), TODAY);
    }

    private List<String> opening(Proceeding.Said said) {
        return rulesOf(
                cases.open.open(
                        provider(TODAY),
                        CERTIFICATION,
                        new Opening(Concern.LEAKED, Move.NOTIFY, said)));
    }

    @Test
    void anEmergencyIsReportedToTheEnd() {
        var notified = notified();
        var progress =
                cases.take
                        .take(provider(TODAY), notified, Move.PROGRESS, said(Move.PROGRESS, TODAY))
                        .orThrow();
        var reported =
                cases.take
                        .take(provider(TODAY), progress, Move.CONCLUDE, said(Move.CONCLUDE, TODAY))
                        .orThrow();
        var more =
                cases.take
                        .take(office(TODAY), reported, Move.PRESS, said(Move.PRESS, TODAY))
                        .orThrow();
        assertThat(more.standing().findDue()).contains(TODAY.plusDays(30));
        var again =
                cases.take
                        .take(provider(TODAY), more, Move.CONCLUDE, said(Move.CONCLUDE, TODAY))
                        .orThrow();
        var settled =
                cases.take
                        .take(office(TODAY), again, Move.SETTLE, said(Move.SETTLE, TODAY))
                        .orThrow();

        assertThat(settled.phase()).isEqualTo(ProceedingPhase.SETTLED);
        assertThat(settled.standing().findDue()).isEmpty();
        assertThat(settled.entries()).hasSize(6);
    }

    @Test
    @Proves("SUR-31")
    void whatIsNeededHasWordsAndNotTooMany() {
        var enough = said(Move.NOTIFY, TODAY);
        assertThat(opening(with(enough, ReportPart.WHAT, " "))).containsExactly("SUR-31");
        assertThat(opening(with(enough, ReportPart.AFFECTED, "あ".repeat(4001))))
                .containsExactly("SUR-31");
        assertThat(opening(with(enough, ReportPart.AFFECTED, "あ".repeat(4000)))).isEmpty();
    }

    @Test
    @Proves("SUR-32")
    void nobodyActsOverWhatTheyHaveNotSeen() {
        var notified = notified();
        cases.take
                .take(provider(TODAY), notified, Move.PROGRESS, said(Move.PROGRESS, TODAY))
                .orThrow();

        assertThat(
                        rulesOf(
                                cases.take.take(
                                        office(TODAY),
                                        notified,
                                        Move.DISMISS,
                                        said(Move.DISMISS, TODAY))))
                .containsExactly("SUR-32");
    }

    @Test
    @Proves("SUR-33")
    void aDueDayIsADayToCome() {
        assertThat(asked(TODAY)).containsExactly("SUR-33");
        assertThat(asked(TODAY.plusDays(1))).isEmpty();
    }

    private List<String> asked(LocalDate due) {
        return rulesOf(
                cases.open.open(
                        office(TODAY),
                        CERTIFICATION,
                        new Opening(
                                Concern.SURVEY, Move.REQUEST, said(Move.REQUEST, TODAY).by(due))));
    }

    @Test
    @Proves("SUR-34")
    void anEmergencyBeganBeforeItWasReported() {
        var enough = said(Move.NOTIFY, TODAY);
        assertThat(opening(with(enough, ReportPart.SINCE, TODAY + "T10:00"))).isEmpty();
        assertThat(opening(with(enough, ReportPart.SINCE, TODAY + "T10:01")))
                .containsExactly("SUR-34");
        assertThat(opening(with(enough, ReportPart.SINCE, "昨日の朝"))).containsExactly("SUR-34");
    }

    @Test
    @Proves("SUR-35")
    void emergenciesAreReportedUpToTheLastDayOfTheTerm() {
        var last = CERTIFICATION.term().until();
        assertThat(openedOn(last)).isEmpty();
        assertThat(openedOn(last.plusDays(1))).containsExactly("SUR-35");
    }

    private List<String> openedOn(LocalDate day) {
        return rulesOf(
                cases.open.open(
                        provider(day),
                        CERTIFICATION,
                        new Opening(Concern.OTHER, Move.NOTIFY, said(Move.NOTIFY, day))));
    }

    @Test
    @Proves("SUR-39")
    void reportsAreDueOnTheBusinessDaysTheDataSays() {
        var wednesday = notified();
        assertThat(wednesday.standing().findDue()).contains(LocalDate.parse("2022-06-08"));
        assertThat(wednesday.standing().findLast()).contains(LocalDate.parse("2022-06-29"));

        var late = LocalDate.parse("2022-06-27");
        var next =
                cases.take
                        .take(provider(late), wednesday, Move.PROGRESS, said(Move.PROGRESS, late))
                        .orThrow();
        assertThat(next.standing().findDue()).contains(LocalDate.parse("2022-06-29"));
    }

    @Test
    @Proves("SUR-39")
    void theOfficesHolidaysAtTheTurnOfTheYearCountForNothing() {
        var day = LocalDate.parse("2022-12-28");
        var found = cases.opened(Concern.OTHER, Move.FIND, office(day), day);
        assertThat(found.standing().findDue()).contains(LocalDate.parse("2023-01-04"));
        var prolonged =
                cases.take
                        .take(
                                office(day),
                                found,
                                Move.PROLONG,
                                said(Move.PROLONG, day).by(LocalDate.parse("2023-01-10")))
                        .orThrow();
        assertThat(prolonged.standing().findDue()).contains(LocalDate.parse("2023-01-10"));
    }

    @Test
    @Proves("SUR-40")
    void aRequestCountsAsNotMetOnlyAfterItsDueDay() {
        var due = TODAY.plusDays(14);
        var asked =
                cases.open
                        .open(
                                office(TODAY),
                                CERTIFICATION,
                                new Opening(
                                        Concern.IMPROVEMENT,
                                        Move.REQUEST,
                                        said(Move.REQUEST, TODAY).by(due)))
                        .orThrow();
        assertThat(rulesOf(failed(asked, due))).containsExactly("SUR-40");
        assertThat(failed(asked, due.plusDays(1)).orThrow().phase())
                .isEqualTo(ProceedingPhase.FAILED);
    }

    private Outcome<Proceeding> failed(Proceeding asked, LocalDate day) {
        return cases.take.take(office(day), asked, Move.FAIL, said(Move.FAIL, day));
    }

    @Test
    @Proves("SUR-38")
    void onlyWhatTheOfficeShowsIsPublic() {
        var bulletins = new MemoryBulletins();
        var show = new ShowEntry(cases.take, bulletins);
        var notified = notified();
        assertThat(bulletins.last()).isZero();
        assertThat(notified.undecided()).containsExactly(0);

        var shown = show.decide(office(TODAY), notified, Move.SHOW, text("停止中です。")).orThrow();
        var number = CERTIFICATION.number();
        assertThat(bulletins.list(number))
                .extracting(each -> each.text().japanese())
                .containsExactly("停止中です。");
        assertThat(bulletins.list(number).getFirst().heading())
                .isEqualTo(
                        new Bulletin.Heading(Bulletin.Topic.STOPPED, Bulletin.Step.NOTICE, TODAY));
        assertThat(shown.undecided()).isEmpty();
        assertThat(shown.standing()).isEqualTo(notified.standing());

        var put = show.decide(office(TODAY), shown, Move.SHOW, text("復旧しました。")).orThrow();
        assertThat(bulletins.list(number))
                .extracting(each -> each.text().japanese())
                .containsExactly("復旧しました。");

        var hide = words(ReportPart.REASON, "誤り").about(0);
        var hidden = show.decide(office(TODAY), put, Move.HIDE, hide).orThrow();
        assertThat(bulletins.list(number)).isEmpty();
        assertThat(hidden.findShown(0)).isEmpty();
        assertThat(rulesOf(show.decide(office(TODAY), hidden, Move.HIDE, hide.about(1))))
                .containsExactly("SUR-38");
        assertThat(rulesOf(show.decide(office(TODAY), hidden, Move.SHOW, text("文").about(9))))
                .containsExactly("SUR-38");
    }

    @Test
    @Proves("SUR-38")
    void whatWasNeverShownLeavesNothingInTheRegisterWhenItIsDecidedAgainst() {
        var bulletins = new MemoryBulletins();
        var hide = words(ReportPart.REASON, "利用者への影響がない").about(0);

        new ShowEntry(cases.take, bulletins)
                .decide(office(TODAY), notified(), Move.HIDE, hide)
                .orThrow();

        assertThat(bulletins.last()).isZero();
    }

    private static Proceeding.Said text(String japanese) {
        return words(ReportPart.JAPANESE, japanese).about(0);
    }

    @Test
    @Proves("SUR-41")
    void remindersArePlannedBeforeTheDueDayAndAfterIt() {
        var agenda = new MemoryAgenda();
        var watch = new WatchDueDays(agenda, SmallScheme.SCHEMES);
        var notified = notified();
        watch.over(notified);
        var id = notified.id().value();
        assertThat(agenda.due(LocalDate.MAX, 10))
                .containsExactly(
                        new Step(Kind.PROCEEDING_DUE_SOON, id, LocalDate.parse("2022-06-06")),
                        new Step(Kind.PROCEEDING_OVERDUE, id, LocalDate.parse("2022-06-09")));

        var reported =
                cases.take
                        .take(provider(TODAY), notified, Move.CONCLUDE, said(Move.CONCLUDE, TODAY))
                        .orThrow();
        watch.over(reported);
        assertThat(agenda.due(LocalDate.MAX, 10)).isEmpty();
    }
}

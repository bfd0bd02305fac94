package jp.akashi.renewal;

import static jp.akashi.Outcomes.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.akashi.Proves;
import jp.akashi.application.ApplicationKind;
import jp.akashi.application.Draft;
import jp.akashi.application.Purpose;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.Outcome;
import jp.akashi.road.Papers;
import jp.akashi.road.RenewingRoad;
import jp.akashi.road.SmallScheme;
import jp.akashi.surveillance.OpenChangeReport;
import org.junit.jupiter.api.Test;

/// Beginning the renewal of a certification.
class OpenRenewalTest {
    private final RenewingRoad road = RenewingRoad.certified();
    private final Certification certification = road.certification();

    @Test
    @Proves("REN-01")
    void aRenewalIsWrittenFromTheNoticeOnAndNotADayEarlier() {
        road.clock().set("2024-01-30");
        assertThat(rulesOf(open())).containsExactly("REN-01");

        road.clock().set("2024-01-31");
        assertThat(open().orThrow().kind()).isEqualTo(ApplicationKind.RENEWAL);
    }

    @Test
    @Proves("REN-01")
    void aRenewalIsWrittenUntilTheWindowClosesAndNotADayLater() {
        road.clock().set("2024-05-02");
        assertThat(rulesOf(open())).containsExactly("REN-01");

        road.clock().set("2024-05-01");
        assertThat(open().orThrow().kind()).isEqualTo(ApplicationKind.RENEWAL);
    }

    @Test
    void theDraftSaysWhatIsPublishedAndNamesTheCertification() {
        road.clock().set("2024-04-01");

        var draft = open().orThrow();

        assertThat(draft.dossier()).isEqualTo(road.certified.dossier());
        assertThat(draft.begun().purpose())
                .isEqualTo(
                        new Purpose(
                                ApplicationKind.RENEWAL,
                                road.certified.id(),
                                certification.number()));
    }

    @Test
    @Proves("REN-11")
    void aDraftThatIsBehindWhatIsPublishedIsNotFiledUntilItTookTheNewerAnswers() {
        road.clock().set("2024-04-01");
        var written =
                road.mihon.writes(
                        open().orThrow(),
                        dossier ->
                                RenewingRoad.declared(dossier)
                                        .with(SmallScheme.AUDIT, Papers.words("年1回")));
        var published = road.adoptsChange(SmallScheme.NOTICE, Papers.months(6));
        assertThat(rulesOf(road.mihon.submits(written))).contains("REN-11");

        var caught = catchUp().catchUp(written, road.mihon.person().id()).orThrow();

        assertThat(caught.begun().purpose().from()).isEqualTo(published.id());
        var answers = caught.dossier().disclosure();
        assertThat(answers.answer(SmallScheme.NOTICE)).isEqualTo(Papers.months(6));
        assertThat(answers.answer(SmallScheme.AUDIT)).isEqualTo(Papers.words("年1回"));
        assertThat(catchUp().catchUp(caught, road.mihon.person().id()).orThrow()).isEqualTo(caught);
        assertThat(rulesOf(catchUp().catchUp(written, road.mihon.person().id())))
                .containsExactly("APP-10");
    }

    @Test
    @Proves("SUR-01")
    void aReportOfAChangeThatIsBehindTakesTheNewerAnswersAndKeepsItsOwn() {
        road.clock().set("2024-04-01");
        var opening =
                new OpenChangeReport(
                        road.road.stores.filed().applications(),
                        road.road.stores.filed().drafts(),
                        road.road.stores.reported().handovers(),
                        road.clock());
        var written =
                road.mihon.writes(
                        opening.open(certification, road.mihon.person().id()).orThrow(),
                        dossier -> dossier.with(SmallScheme.AUDIT, Papers.words("年1回")));
        assertThat(catchUp().isOutdated(written)).isFalse();
        var published = road.adoptsChange(SmallScheme.NOTICE, Papers.months(6));
        assertThat(catchUp().isOutdated(written)).isTrue();

        var caught = catchUp().catchUp(written, road.mihon.person().id()).orThrow();

        assertThat(catchUp().isOutdated(caught)).isFalse();
        assertThat(caught.kind()).isEqualTo(ApplicationKind.CHANGE);
        assertThat(caught.begun().purpose().from()).isEqualTo(published.id());
        var answers = caught.dossier().disclosure();
        assertThat(answers.answer(SmallScheme.NOTICE)).isEqualTo(Papers.months(6));
        assertThat(answers.answer(SmallScheme.AUDIT)).isEqualTo(Papers.words("年1回"));
    }

    private CatchUpDraft catchUp() {
        return new CatchUpDraft(
                road.road.stores.published().certifications(),
                road.road.stores.filed().applications(),
                road.find(),
                road.reuse());
    }

    @Test
    void askedForAgainItIsTheSameDraft() {
        road.clock().set("2024-04-01");
        var draft = open().orThrow();
        var written = road.mihon.writes(draft, dossier -> dossier.withSites(List.of("東京")));

        assertThat(open().orThrow()).isEqualTo(written);
    }

    @Test
    @Proves("REN-02")
    void noSecondRenewalIsWrittenWhileOneIsExamined() {
        road.clock().set("2024-04-01");
        var filed = road.files(dossier -> dossier).orThrow();

        assertThat(rulesOf(open())).containsExactly("REN-02");

        road.mihon.withdraws(filed, "書き直します").orThrow();
        assertThat(open().orThrow().kind()).isEqualTo(ApplicationKind.RENEWAL);
    }

    @Test
    @Proves("REN-01")
    void aRenewalIsFiledFromTheFirstDayOfTheWindowAndNotADayEarlier() {
        road.clock().set("2024-04-01");
        var draft = road.mihon.writes(open().orThrow(), RenewingRoad::declared);

        road.clock().set("2024-03-31");
        assertThat(rulesOf(road.mihon.submits(draft))).containsExactly("REN-01");

        road.clock().set("2024-04-01");
        assertThat(road.mihon.submits(draft).orThrow().kind()).isEqualTo(ApplicationKind.RENEWAL);
    }

    @Test
    @Proves("REN-01")
    void aRenewalIsFiledUntilTheLastDayOfTheWindowAndNotADayLater() {
        road.clock().set("2024-04-01");
        var draft = road.mihon.writes(open().orThrow(), RenewingRoad::declared);

        road.clock().set("2024-05-02");
        assertThat(rulesOf(road.mihon.submits(draft))).containsExactly("REN-01");

        road.clock().set("2024-05-01");
        assertThat(road.mihon.submits(draft).orThrow().edition()).isEqualTo(SmallScheme.EDITION);
    }

    @Test
    @Proves("REN-02")
    void nobodyRenewsTheCertificationOfAnother() {
        road.clock().set("2024-04-01");
        var other = road.road.applicant("株式会社よそ");
        var theirs = road.copyFor(other, open().orThrow());

        assertThat(rulesOf(other.submits(theirs))).contains("REN-02");
    }

    private Outcome<Draft> open() {
        return road.opens(certification);
    }
}

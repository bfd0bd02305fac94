package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// One application from the sign-up of its provider to the stranger who reads it in the register,
/// as the four actors walk it, each page on the way held to what every page owes.
@Tag("long")
@ExtendWith(Stand.Shared.class)
class WholeRoadTest {
    private static final String ITEM = "compliance.pii-handling";
    private static final String OPINION = "開示は具体的で、分かりやすい。";

    private final Stand stand;

    WholeRoadTest(Stand stand) {
        this.stand = stand;
    }

    @Test
    void aServiceIsAppliedForExaminedCertifiedAndFound() {
        try (var window = stand.visit(Screen.DESK)) {
            var provider = new RoadProvider(window);
            provider.signsUp();
            provider.opensADraft();
            provider.takesTheFormHome();
            provider.handsInTheFilledInFormAndItsDocuments();
            provider.findsNothingThatBlocks();
            var application = provider.submits();
            provider.goesBackAfterFiling(application);

            office(
                    application,
                    office -> {
                        office.findsTheCase();
                        office.passesFormality();
                        office.recordsThePayment();
                        office.judgesEveryItemAndAsksAboutOne(ITEM, "どの部署が担当しているかをお知らせください。");
                    });
            provider.correctsAndAnswers(application, ITEM);
            office(
                    application,
                    office -> {
                        office.acceptsTheAnswerAndConcludes(ITEM);
                        office.consultsTheCommittee();
                    });
            oneMemberGivesAnOpinion(application);
            office(
                    application,
                    office -> {
                        office.endsTheHearing(OPINION);
                        office.leavesTheDecisionToAColleague();
                    });
            colleague(
                    application,
                    office -> {
                        office.grants();
                        office.publishes();
                    });
            aStrangerReads();
            provider.takesThePapersHome(application);
        }
    }

    private void office(String application, Consumer<RoadOffice> work) {
        try (var visit = stand.visitAs("office@demo.example", Screen.DESK)) {
            work.accept(new RoadOffice(visit, application));
        }
    }

    /// Who examined nothing of the case and so may decide it.
    private void colleague(String application, Consumer<RoadOffice> work) {
        try (var visit = stand.visitAs("office2@demo.example", Screen.DESK)) {
            work.accept(new RoadOffice(visit, application));
        }
    }

    private void oneMemberGivesAnOpinion(String application) {
        try (var visit = stand.visitAs("committee2@demo.example", Screen.DESK)) {
            visit.go("/committee");
            visit.look("road committee");
            visit.page().locator("a[href='/committee/cases/" + application + "']").click();
            visit.look("road declaration");
            visit.page().getByLabel("利害関係はありません").check();
            visit.press("申告する");
            visit.sees("利害関係がないことを申告しました。");
            assertThat(visit.page().locator("main img, main a[href*=evidence]")).hasCount(0);
            visit.look("road committee case");
            visit.page().getByLabel("認定が適当", new Page.GetByLabelOptions().setExact(true)).check();
            visit.fill("理由・留意事項", OPINION);
            visit.press("意見を提出する");
            visit.sees("意見を提出しました。");
            visit.look("road opinion given");
        }
    }

    private void aStrangerReads() {
        try (var visit = stand.visit(Screen.DESK)) {
            var stranger = new RoadStranger(visit);
            stranger.findsTheService("請求書 手書き 要約");
            stranger.readsEveryRow("担当は管理本部");
            stranger.comparesItWithAnother();
            stranger.looksTheNumberUp();
        }
    }
}

package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/// 事務局: takes a case from its arrival to its publication.
final class RoadOffice {
    /// Judges what is left as the page's own form does, each answer leading to the next form.
    static final String ACCEPT_THE_REST =
            """
            async () => {
              let page = document, judged = 0;
              const left = () => [...page.querySelectorAll('.documents-rows .visually-hidden')]
                  .some(word => word.textContent.startsWith('未判定'));
              while (left()) {
                const form = page.querySelector('.documents-answer form');
                const sent = new URLSearchParams(new FormData(form));
                sent.set('judgement', 'ACCEPTED');
                const answer = await fetch(form.getAttribute('action'), { method: 'POST', body: sent });
                page = new DOMParser().parseFromString(await answer.text(), 'text/html');
                judged++;
              }
              return judged;
            }
            """;

    private final Visit visit;
    private final String folder;

    RoadOffice(Visit visit, String application) {
        this.visit = visit;
        this.folder = "/office/cases/" + application;
    }

    void findsTheCase() {
        visit.go("/office");
        visit.look("road queue");
        visit.page().locator("tbody a[href='" + folder + "']").click();
        visit.sees("みほん文書AI");
        visit.look("road case");
    }

    void passesFormality() {
        visit.follow("形式審査を行う");
        for (var point : visit.page().locator("input[name=points]").all()) {
            point.check();
        }
        visit.look("road formality");
        visit.press("形式審査の結果を確定する");
        visit.sees("形式審査を完了しました。");
        visit.look("road formality passed");
    }

    void recordsThePayment() {
        visit.follow("手数料");
        visit.sees("209,000円");
        visit.look("road payment");
        visit.press("入金を記録する");
        visit.sees("書類審査");
        visit.look("road paid");
    }

    void judgesEveryItemAndAsksAboutOne(String item, String question) {
        visit.go(folder + "/documents?item=" + item);
        judge("要照会", question);
        judge("適切", "");
        visit.look("road judged");
        assertThat(visit.page().evaluate(ACCEPT_THE_REST)).isInstanceOf(Integer.class);
        visit.go(folder + "/documents");
        visit.look("road all judged");
        visit.follow("照会を作る(1件)");
        visit.look("road inquiry");
        visit.press("照会を送る");
        visit.sees("照会を送りました。");
        visit.look("road asked");
    }

    private void judge(String verdict, String comment) {
        var number = visit.page().locator("#asked").innerText();
        visit.page().getByLabel(verdict, new Page.GetByLabelOptions().setExact(true)).check();
        visit.fill("コメント", comment);
        visit.press("記録して次の未判定へ");
        visit.sees("判定を記録しました。");
        assertThat(visit.page().locator("#asked")).not().hasText(number);
    }

    void acceptsTheAnswerAndConcludes(String item) {
        visit.go(folder);
        visit.sees("担当する部署を、回答に書き加えました。");
        visit.look("road answered");
        visit.go(folder + "/documents?item=" + item);
        visit.sees("(担当は管理本部)");
        visit.look("road corrected item");
        visit.page().getByLabel("適切", new Page.GetByLabelOptions().setExact(true)).check();
        visit.press("記録して次の未判定へ");
        visit.look("road documents complete");
        visit.press("書類審査を終える");
        visit.sees("書類審査を終えました。");
    }

    void consultsTheCommittee() {
        visit.look("road decision");
        for (var member : visit.page().locator("input[name=members]").all()) {
            member.check();
        }
        visit.fill("委員への依頼", "AIに固有の開示項目について、意見を求めます。");
        visit.press("意見を求める");
        visit.look("road consulted");
    }

    void endsTheHearing(String opinion) {
        visit.go(folder + "/decision");
        visit.sees(opinion);
        visit.page().locator("summary:has-text('意見を待たずに聴取を終える')").click();
        visit.fill("終える理由", "期日までに意見が届かなかったため。");
        visit.look("road hearing");
        visit.press("意見聴取を終える");
        visit.sees("認定の基準を満たしています");
        visit.look("road hearing ended");
    }

    void leavesTheDecisionToAColleague() {
        visit.sees("あなたはこの案件の審査を担当したため、判定はできません");
        assertThat(visit.page().locator("form[action$='/decision/grant']")).hasCount(0);
    }

    void grants() {
        visit.go(folder + "/decision");
        visit.press("認定する");
        visit.sees("認定しました。");
        visit.look("road granted");
    }

    void publishes() {
        for (var wish : visit.page().locator("input[name^='withhold:']").all()) {
            wish.check();
        }
        visit.look("road publish");
        visit.press("公表する");
        visit.sees("公表しました。");
        visit.look("road published");
        visit.follow("公表ページを見る");
        visit.sees("有効");
        visit.look("road published, seen by the office");
        visit.follow("事務局の画面へ");
        visit.page().waitForURL("**/office");
    }
}

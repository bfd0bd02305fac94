package jp.akashi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.time.Clock;
import java.util.regex.Pattern;
import jp.akashi.kernel.Tokyo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// 認定審査委員会: a meeting of two members, one of whom has an interest; then a refusal whose letter
/// lists the items to improve, and the documents go back.
@Tag("long")
@ExtendWith(Stand.Shared.class)
class CommitteeRoomTest {
    private static final String EXAMINER = "office@demo.example";
    private static final String DECIDER = "office2@demo.example";
    private static final String FIRST = "committee1@demo.example";
    private static final String SECOND = "committee2@demo.example";
    private static final Pattern CASE = Pattern.compile("まつかぜ[^\\s(]*判定");

    private final Stand stand;
    private String folder = "";
    private String meeting = "";

    CommitteeRoomTest(Stand stand) {
        this.stand = stand;
    }

    @Test
    void aCaseIsHeardInAMeetingAndRefusedWithTheItemsToImprove() {
        var item = theExaminerFindsAnItemToImprove();
        theSecretaryCallsAMeeting();
        theMemberWithAnInterestIsKeptOut();
        theOtherMemberReadsThePackAndSpeaks();
        theSecretaryClosesTheMeeting();
        aColleagueRefuses(item);
    }

    /// The name of the item, as the letter has to list it.
    private String theExaminerFindsAnItemToImprove() {
        try (var visit = stand.visitAs(EXAMINER, Screen.DESK)) {
            visit.go("/office");
            folder =
                    row(visit)
                            .locator("a")
                            .first()
                            .getAttribute("href")
                            .replaceAll("/decision$", "");
            visit.go(folder + "/decision");
            visit.press("書類審査に戻す");
            visit.go(folder + "/documents?item=platform.alive-monitoring");
            visit.page().getByLabel("要改善", new Page.GetByLabelOptions().setExact(true)).check();
            visit.fill("コメント", "監視の実施を資料で確認できません。");
            visit.press("記録して次の未判定へ");
            visit.go(folder + "/documents");
            visit.press("書類審査を終える");
            visit.sees("書類審査を終えました。");
        }
        return "死活監視";
    }

    private void theSecretaryCallsAMeeting() {
        try (var visit = stand.visitAs(EXAMINER, Screen.DESK)) {
            visit.go("/office/meetings");
            visit.look("meetings");
            visit.fill("開催日", "2099年1月15日");
            visit.fill("会場", "本部 会議室");
            for (var member : visit.page().locator("input[name=members]").all()) {
                member.check();
            }
            visit.page().locator("select[name=chair]").selectOption(new SelectOption().setIndex(1));
            visit.page().getByLabel(CASE).check();
            visit.press("準備中の会議として登録する");
            visit.sees("会議を準備中として登録しました。");
            visit.look("meeting planned");
            visit.press("会議を招集する");
            visit.sees("会議を招集し、審議資料を固定しました。");
            meeting = URI.create(visit.page().url()).getPath();
            visit.look("meeting called");
            visit.go(visit.page().locator("a[href*='/packs/']").first().getAttribute("href"));
            visit.sees("照合値");
            visit.look("pack for the office");
        }
    }

    private void theMemberWithAnInterestIsKeptOut() {
        try (var visit = stand.visitAs(SECOND, Screen.PHONE)) {
            visit.go("/committee");
            visit.sees("残っていること");
            visit.look("member's desk");
            visit.page().locator("a[href^='/committee/cases/']").filter(text(CASE)).first().click();
            assertThat(visit.page().locator(".letter")).hasCount(0);
            visit.page().getByLabel("利害関係があります").check();
            visit.press("申告する");
            visit.sees("内容を書いてください。");
            visit.page().getByLabel("利害関係があります").check();
            visit.fill("利害関係の内容", "申請者の技術顧問を務めています。");
            visit.press("申告する");
            visit.sees("この案件の審議には加わりません。");
            visit.sees("利害関係あり(回避)");
            assertThat(visit.go(folder.replace("/office/", "/committee/")).status()).isEqualTo(404);
            assertThat(visit.go(folder.replace("/office/", "/committee/") + "/pack.pdf").status())
                    .isEqualTo(404);
        }
    }

    private void theOtherMemberReadsThePackAndSpeaks() {
        try (var visit = stand.visitAs(FIRST, Screen.PHONE)) {
            visit.go(folder.replace("/office/", "/committee/"));
            visit.page().getByLabel("利害関係はありません").check();
            visit.press("申告する");
            visit.sees("監視の実施を資料で確認できません。");
            assertThat(visit.page().locator("main img, main a[href*=evidence]")).hasCount(0);
            visit.look("pack for the member");
            visit.page()
                    .getByLabel("認定は適当でない", new Page.GetByLabelOptions().setExact(true))
                    .check();
            visit.fill("理由・留意事項", "死活監視が確かめられるまでは適当でない。");
            visit.press("意見を提出する");
            visit.sees("意見を提出しました。");
        }
    }

    private void theSecretaryClosesTheMeeting() {
        try (var visit = stand.visitAs(EXAMINER, Screen.DESK)) {
            visit.go(meeting);
            visit.page()
                    .locator("input[name^='presence:'][value=IN_ROOM]")
                    .all()
                    .forEach(Locator::check);
            visit.press("出欠と議事録を保存する");
            visit.sees("出欠と議事録を保存しました。");
            visit.sees("認定は適当でない");
            visit.look("meeting kept");
            visit.press("閉会し、議事録を確定する");
            visit.sees("閉会し、議事録を確定しました。");
            visit.look("meeting closed");
            visit.go(meeting + "/minutes");
            visit.sees("確定。照合値");
            visit.look("minutes");
        }
    }

    private void aColleagueRefuses(String item) {
        try (var visit = stand.visitAs(DECIDER, Screen.DESK)) {
            visit.go(folder + "/decision");
            visit.look("decision after the meeting");
            visit.press("非認定通知書の案を確かめる");
            visit.sees("まだ判定していません");
            assertThat(visit.page().locator(".letter-table tbody tr")).hasCount(1);
            assertThat(visit.page().locator(".letter-table")).containsText(item);
            assertThat(visit.page().locator(".letter-table")).containsText("監視の実施を資料で確認できません。");
            visit.look("refusal preview");
            visit.press("この内容で非認定とする");
            visit.go(folder + "/decision");
            visit.follow("返却と消去へ");
            visit.look("documents to give back");
            visit.page().getByLabel("返却の方法").selectOption("IN_PERSON");
            visit.fill("郵便の番号、または受取人の氏名", "見本 花子");
            visit.fill("返却した日", Tokyo.today(Clock.systemUTC()).toString());
            visit.press("返却を記録する");
            visit.sees("返却を記録しました。受領書を印刷できます。");
            visit.look("documents given back");
            visit.go(folder + "/decision/letter");
            assertThat(visit.page().locator(".letter-table")).containsText(item);
            visit.look("refusal letter");
        }
    }

    private static Locator.FilterOptions text(Pattern pattern) {
        return new Locator.FilterOptions().setHasText(pattern);
    }

    private static Locator row(Visit visit) {
        return visit.page().locator("tr").filter(text(CASE));
    }
}

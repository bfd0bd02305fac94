package jp.akashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import jp.akashi.desk.RecoverAccount;
import jp.akashi.kernel.Id;
import jp.akashi.party.Factors;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Totp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The way in: a second factor and the devices, a forgotten password, and what somebody reads who
/// is held up.
@ExtendWith(Stand.Shared.class)
class SignInPagesTest {
    private static final String PASSWORD = "kurai-yoru-no-hoshi";

    private final Stand stand;

    SignInPagesTest(Stand stand) {
        this.stand = stand;
    }

    @Test
    void aSecondFactorIsSetUpAndAskedFor() {
        var email = Id.random() + "@mihon.example";
        String recovery;
        try (var visit = stand.visit(Screen.DESK)) {
            visit.signUp("株式会社みほん二段階", email);
            visit.go("/account");
            visit.lookOnEveryScreen("account");
            visit.follow("二段階認証を設定する");
            visit.lookOnEveryScreen("factor-enrol");
            visit.fill("アプリに表示されたコード", code(email, Instant.now()));
            visit.fill("現在のパスワード", "not-the-password");
            visit.press("設定する");
            visit.sees("現在のパスワードが違います");
            visit.fill("アプリに表示されたコード", "000000");
            visit.fill("現在のパスワード", PASSWORD);
            visit.press("設定する");
            visit.sees("コードが違うか、すでに使われています。");
            visit.fill("アプリに表示されたコード", code(email, Instant.now()));
            visit.fill("現在のパスワード", PASSWORD);
            visit.press("設定する");
            visit.sees("この画面を離れると、もう表示できません");
            visit.lookOnEveryScreen("factor-codes");
            recovery = visit.page().locator(".recovery-codes code").first().innerText();
            visit.go("/account/second-factor");
            visit.sees("あと10個です");
            visit.lookOnEveryScreen("factor-own");
        }
        try (var visit = stand.visit(Screen.PHONE)) {
            visit.signIn(email, PASSWORD);
            assertThat(visit.path()).isEqualTo("/second-factor");
            visit.fill("コード", "000000");
            visit.press("確認する");
            visit.sees("確認できませんでした");
            visit.lookOnEveryScreen("factor");
            visit.fill("コード", recovery);
            visit.press("確認する");
            assertThat(visit.path()).isEqualTo("/provider");
            visit.go("/account/devices");
            visit.sees("この端末");
            visit.lookOnEveryScreen("devices");
            visit.press("この端末以外をすべて終了する");
            visit.sees("この端末以外のログインを、すべて終了しました。");
        }
        try (var visit = stand.visit(Screen.DESK)) {
            visit.signIn(email, PASSWORD);
            visit.fill("コード", code(email, Instant.now().plus(Duration.ofSeconds(30))));
            visit.press("確認する");
            assertThat(visit.path()).isEqualTo("/provider");
        }
    }

    @Test
    void aPasskeyIsMadeAndSignsInAlone() {
        var email = Id.random() + "@mihon.example";
        try (var visit = stand.visit(Screen.DESK)) {
            var device = visit.authenticator();
            visit.signUp("株式会社みほん鍵", email);
            visit.go("/account/passkeys");
            visit.lookOnEveryScreen("passkeys-unproven");
            visit.fill("現在のパスワード", "chigau");
            visit.press("登録の手続きへ進む");
            visit.sees("現在のパスワードが違います");
            visit.fill("現在のパスワード", PASSWORD);
            visit.press("登録の手続きへ進む");
            visit.sees("5分以内に、この端末のパスキーを登録してください。");
            visit.lookOnEveryScreen("passkeys-none");
            visit.fill("名前", "仕事用のノートパソコン");
            visit.press("この端末のパスキーを登録する");
            visit.sees("パスキーを登録しました。");
            visit.lookOnEveryScreen("passkeys");
            visit.page().context().clearCookies();
            visit.go("/login");
            visit.press("パスキーでログイン");
            visit.page().waitForURL("**/provider");
            visit.go("/account/passkeys");
            device.refuse();
            visit.page().context().clearCookies();
            visit.go("/login");
            visit.press("パスキーでログイン");
            visit.sees("パスキーを使えませんでした。");
            device.agree();
            visit.signIn(email, PASSWORD);
            visit.page().waitForURL("**/provider");
            visit.go("/account/passkeys");
            visit.press("取り消す");
            visit.sees("パスキーを取り消しました。");
            visit.page().context().clearCookies();
            visit.go("/login");
            visit.press("パスキーでログイン");
            visit.sees("このパスキーではログインできませんでした。");
        }
    }

    @Test
    void aForgottenPasswordIsReplaced() {
        var email = Id.random() + "@mihon.example";
        try (var visit = stand.visit(Screen.DESK)) {
            visit.signUp("株式会社みほん忘却", email);
        }
        try (var visit = stand.visit(Screen.DESK)) {
            visit.go("/login");
            visit.lookOnEveryScreen("login");
            visit.follow("パスワードをお忘れの方");
            visit.lookOnEveryScreen("recover");
            visit.fill("メールアドレス", "nobody@mihon.example");
            visit.press("メールを受け取る");
            visit.sees("登録の有無は、この画面ではお知らせしていません");
            visit.lookOnEveryScreen("recover-sent");
            var secret = stand.part(RecoverAccount.class).offer(email).orThrow().secret();
            visit.go("/recover/" + secret);
            visit.fill("新しいパスワード", "password-2026");
            visit.fill("新しいパスワード(確認)", "password-2026");
            visit.press("パスワードを変更する");
            visit.sees("推測されやすいパスワードです");
            visit.lookOnEveryScreen("recover-password");
            visit.fill("新しいパスワード", "akai-kumo-no-uma");
            visit.fill("新しいパスワード(確認)", "akai-kumo-no-uma");
            visit.press("パスワードを変更する");
            visit.sees("新しいパスワードでログインしてください。");
            visit.go("/recover/" + secret);
            visit.lookOnEveryScreen("recover-unusable");
        }
    }

    @Test
    void whoFailsTooOftenReadsWhatToDo() {
        try (var visit = stand.visit(Screen.DESK)) {
            for (int i = 0; i < 10; i++) {
                visit.signIn("nobody-at-all@mihon.example", "not the password");
            }
            visit.sees("一時的に受付を止めています。約15分後に");
            visit.lookOnEveryScreen("login-locked");
        }
    }

    @Test
    void theOfficeSeesWhatItCanDoForAColleague() {
        try (var visit = stand.visitAs("office@demo.example", Screen.DESK)) {
            visit.go("/office/staff");
            visit.lookOnEveryScreen("staff");
            visit.page().locator("a[href$='/end']").first().click();
            visit.sees("ログインできなくなります");
            visit.lookOnEveryScreen("staff-end");
        }
    }

    private String code(String email, Instant at) {
        var person = stand.part(People.class).findByEmail(email).map(Person::id).orElseThrow();
        var secret = stand.part(Factors.class).find(person).orElseThrow().secret();
        return stand.part(Totp.class).codeAt(secret, at);
    }
}

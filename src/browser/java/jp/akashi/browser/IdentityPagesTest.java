package jp.akashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jp.akashi.BrowserIdp;
import jp.akashi.kernel.Id;
import jp.akashi.party.InviteMember;
import jp.akashi.party.People;
import jp.akashi.party.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The way in by an identity provider, and what somebody reads who is not let in.
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityPagesTest {
    private static final String PASSWORD = "kurai-yoru-no-hoshi";

    private final BrowserIdp idp;
    private final Stand stand;

    IdentityPagesTest() throws IOException {
        idp = new BrowserIdp();
        stand = new Stand(idp::start);
    }

    @AfterAll
    void close() {
        stand.close();
        idp.close();
    }

    @Test
    void anAccountIsConnectedUsedAndDisconnected() {
        var email = Id.random() + "@mihon.example";
        idp.next();
        try (var visit = visit()) {
            visit.signUp("株式会社みほん連携", email);
            visit.go("/account");
            visit.lookOnEveryScreen("idp account");
            visit.follow("GビズIDの連携を見る");
            visit.lookOnEveryScreen("idp unconnected");
            visit.fill("現在のパスワード", "chigau");
            visit.press("連携の手続きへ進む");
            visit.sees("現在のパスワードが違います");
            visit.lookOnEveryScreen("idp wrong password");
            visit.fill("現在のパスワード", PASSWORD);
            visit.press("連携の手続きへ進む");
            visit.lookOnEveryScreen("idp confirmed");
            visit.follow("GビズIDの画面へ進む");
            visit.sees("連携しました");
            visit.lookOnEveryScreen("idp connected");
        }
        try (var visit = visitWithoutScript()) {
            visit.go("/login");
            visit.follow("GビズIDでログイン");
            assertThat(visit.path()).isEqualTo("/provider");
        }
        try (var visit = visit()) {
            visit.go("/login");
            visit.lookOnEveryScreen("idp login");
            visit.follow("GビズIDでログイン");
            visit.press("ログアウト");
            visit.lookOnEveryScreen("idp logged out");
        }
        try (var visit = visitWithoutScript()) {
            visit.signIn(email, PASSWORD);
            visit.go("/account/identity");
            visit.fill("現在のパスワード", PASSWORD);
            visit.press("連携を解除する");
            visit.sees("連携を解除しました");
            visit.fill("現在のパスワード", PASSWORD);
            visit.press("連携の手続きへ進む");
            visit.follow("GビズIDの画面へ進む");
            visit.sees("連携しました");
        }
    }

    @Test
    void anInvitationIsTakenWithAnAccountAlone() {
        var email = Id.random() + "@mihon.example";
        var admin = Id.random() + "@mihon.example";
        idp.next();
        try (var visit = visit()) {
            visit.signUp("株式会社みほん招待", admin);
            var provider = stand.part(People.class).findByEmail(admin).orElseThrow().provider();
            var link =
                    "/invitations/"
                            + stand.part(InviteMember.class)
                                    .invite(provider, email, Role.PROVIDER_MEMBER)
                                    .orThrow()
                                    .secret();
            try (var invited = visit()) {
                invited.go(link);
                invited.lookOnEveryScreen("idp invitation");
                invited.follow("GビズIDで登録する");
                invited.lookOnEveryScreen("idp invitation form");
                invited.press("登録する");
                invited.lookOnEveryScreen("idp invitation refused");
                invited.fill("お名前", "招待 次郎");
                invited.press("登録する");
                invited.follow("GビズIDでログイン");
                assertThat(invited.path()).isEqualTo("/provider");
                invited.go("/account/identity");
                invited.sees("解除できません");
                invited.lookOnEveryScreen("idp without a password");
                invited.go("/account");
                invited.lookOnEveryScreen("idp account without a password");
            }
        }
    }

    @Test
    void whoIsNotLetInReadsWhatToDo() {
        idp.next();
        try (var visit = visit()) {
            visit.go("/login");
            visit.follow("GビズIDでログイン");
            visit.sees("まだどなたのログインにも連携されていません");
            visit.lookOnEveryScreen("idp unknown");
            visit.follow("ログイン画面へ");
            idp.refusing(true);
            visit.follow("GビズIDでログイン");
            visit.sees("取りやめられました");
            visit.lookOnEveryScreen("idp denied");
            visit.go("/login/identity/callback?code=x&state=y");
            visit.sees("はじめからやり直してください");
            visit.lookOnEveryScreen("idp stale");
        } finally {
            idp.refusing(false);
        }
    }

    private Visit visit() {
        return stand.visit(Screen.DESK).and(idp.issuer());
    }

    private Visit visitWithoutScript() {
        return stand.visitWithoutScript(Screen.PHONE).and(idp.issuer());
    }
}

package jp.akashi.browser;

import java.time.LocalDate;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.Tokyo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Signing up, the people of a provider, and who acts for another one.
@Tag("long")
@ExtendWith(Stand.Shared.class)
class ActingPagesTest {
    private static final String DELEGATIONS = "/provider/organisation/delegations";

    private final Stand stand;

    ActingPagesTest(Stand stand) {
        this.stand = stand;
    }

    @Test
    void aConsultantIsLetInAndActsForTheProvider() {
        var agent = Id.random() + "@mihon.example";
        try (var visit = stand.visit(Screen.DESK)) {
            visit.signUp("株式会社みほん支援", agent);
        }
        try (var visit = stand.visit(Screen.DESK)) {
            visit.go("/signup");
            visit.lookOnEveryScreen("signup-asking");
            visit.signUp("株式会社みほん依頼", Id.random() + "@mihon.example");
            visit.go(DELEGATIONS);
            visit.fill("代理の方のメールアドレス", agent);
            visit.press("代理を許可する");
            visit.sees("終了日は、今日から1年以内の日を");
            visit.lookOnEveryScreen("delegations-refused");
            visit.fill("終了日", "" + LocalDate.now(Tokyo.ZONE).plusDays(30));
            visit.press("代理を許可する");
            visit.sees("まで代理を許可しました");
            visit.lookOnEveryScreen("delegations");
            visit.go("/provider/organisation");
            visit.lookOnEveryScreen("organisation");
        }
        try (var visit = stand.visit(Screen.DESK)) {
            visit.signIn(agent, "kurai-yoru-no-hoshi");
            visit.go("/account");
            visit.follow("代理の画面へ");
            visit.lookOnEveryScreen("acting-offered");
            visit.press("代理を始める");
            visit.sees("株式会社みほん依頼(代理)");
            visit.lookOnEveryScreen("acting-home");
            visit.go("/account/acting");
            visit.lookOnEveryScreen("acting-now");
            visit.press("代理を終えて自分の組織に戻る");
            visit.sees("株式会社みほん支援");
        }
    }
}

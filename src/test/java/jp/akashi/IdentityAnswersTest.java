package jp.akashi;

import static jp.akashi.WayIn.heading;
import static jp.akashi.WayIn.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import jp.akashi.SmallIdp.Account;
import jp.akashi.SmallIdp.Twist;
import jp.akashi.kernel.Id;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What comes back from an identity provider, and what of it is believed, in the whole program.
class IdentityAnswersTest extends WithIdp {
    private static final String CALLBACK = "/login/identity/callback";

    @Test
    void anotherKindOfAccountIsNotTaken() throws Exception {
        var entry = new Account(Id.random(), Map.of("account_type", "1"));
        assertThat(plain(signIn(browser(), entry))).contains("この種類のGビズIDアカウントは使えません");
        var none = signIn(browser(), Account.of(Id.random()));
        assertThat(none.statusCode()).isEqualTo(403);
    }

    @Test
    void whatComesBackIsTakenOnceAndByWhoSetOut() throws Exception {
        var account = connected(member(""), prime());
        var somebody = browser();
        idp.signedIn(account);
        var there = away(somebody.get("/login/identity"));
        var back = idp.visit(there);
        int before = idp.redeemed.get();

        assertThat(heading(browser().get(back))).isEqualTo("GビズIDでログインできませんでした");
        assertThat(somebody.get(back.replaceFirst("state=", "state=x")).statusCode())
                .isEqualTo(400);
        assertThat(somebody.get(back + "&state=another").statusCode()).isEqualTo(400);
        assertThat(somebody.get(CALLBACK).statusCode()).isEqualTo(400);
        assertThat(idp.redeemed.get()).isEqualTo(before);
        assertThat(location(somebody.get(back))).isEqualTo("/provider");
        assertThat(somebody.get(back).statusCode()).isEqualTo(400);
        assertThat(idp.redeemed.get()).isEqualTo(before + 1);

        assertThat(there.getRawQuery())
                .contains("code_challenge_method=S256", "nonce=", "state=", "response_type=code")
                .doesNotContain(SmallIdp.SECRET, "prompt=");
    }

    @Test
    void aCodeOfAnotherBrowserIsNoUse() throws Exception {
        idp.signedIn(connected(member(""), prime()));
        var theirs = idp.visit(away(browser().get("/login/identity")));
        var somebody = browser();
        var own = idp.visit(away(somebody.get("/login/identity")));
        var mixed = theirs.replaceFirst("state=.*", "") + own.substring(own.indexOf("state="));
        assertThat(somebody.get(mixed).statusCode()).isEqualTo(403);
        assertThat(location(somebody.get("/account"))).isEqualTo("/login");
    }

    @Test
    void whoSaysNoThereIsToldSo() throws Exception {
        var somebody = browser();
        var back = idp.refuse(away(somebody.get("/login/identity")));
        var answer = somebody.get(back);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(plain(answer)).contains("取りやめられました");
    }

    @Test
    void whoSaysNoWhileConnectingIsLedBackToTheAccount() throws Exception {
        var page = "/account/identity";
        var here = signedIn(member(""));
        here.post(page, page, Map.of("present", PASSWORD));
        var answer = here.get(idp.refuse(away(here.get(page + "/go"))));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(heading(answer)).isEqualTo("GビズIDを連携できませんでした");
        assertThat(plain(answer)).contains("取りやめられました", "連携の画面へ戻る");
        assertThat(Jsoup.parse(answer.body()).select("main a[href=/login]")).isEmpty();
    }

    static List<Twist> lies() {
        var old = Date.from(Instant.now().minusSeconds(3600));
        var soon = Date.from(Instant.now().plusSeconds(3600));
        return List.of(
                Twist.claims(claims -> claims.claim("nonce", "another")),
                Twist.claims(claims -> claims.claim("nonce", null)),
                Twist.claims(claims -> claims.issuer("https://another.example")),
                Twist.claims(claims -> claims.audience("another")),
                Twist.claims(claims -> claims.audience(List.of("akashi", "b")).claim("azp", "b")),
                Twist.claims(claims -> claims.expirationTime(old)),
                Twist.claims(claims -> claims.issueTime(soon)),
                Twist.claims(claims -> claims.subject("another")),
                Twist.claims(claims -> claims.subject(null)),
                Twist.strangeKey());
    }

    @ParameterizedTest(name = "lie {index}")
    @MethodSource("lies")
    void whatIsNotSignedForThisQuestionIsNotBelieved(Twist lie) throws Exception {
        var account = connected(member(""), prime());
        var somebody = browser();
        idp.signedIn(account);
        idp.doWrong(lie);
        var answer = somebody.get(idp.visit(away(somebody.get("/login/identity"))));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(plain(answer)).contains("応答を確かめられませんでした");
        assertThat(location(somebody.get("/account"))).isEqualTo("/login");
    }

    @Test
    void clocksMayDifferByHalfAMinute() throws Exception {
        var account = connected(member(""), prime());
        var somebody = browser();
        idp.signedIn(account);
        idp.doWrong(
                Twist.claims(claims ->
                        claims.issueTime(Date.from(Instant.now().plusSeconds(30)))
                                .expirationTime(Date.from(Instant.now().minusSeconds(30)))));
        var answer = somebody.get(idp.visit(away(somebody.get("/login/identity"))));
        assertThat(location(answer)).isEqualTo("/provider");
    }

    @Test
    void aProviderThatDoesNotAnswerHoldsNobodyForLong() throws Exception {
        var account = connected(member(""), prime());
        for (var ill :
                List.of(
                        Twist.broken("/token"),
                        Twist.broken("/userinfo"),
                        Twist.slow(Duration.ofSeconds(30)))) {
            var somebody = browser();
            idp.signedIn(account);
            idp.doWrong(ill);
            var back = idp.visit(away(somebody.get("/login/identity")));
            var since = Instant.now();
            var answer = somebody.get(back);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(plain(answer)).contains("応答がありません", "メールアドレスとパスワード");
            assertThat(Duration.between(since, Instant.now())).isLessThan(Duration.ofSeconds(15));
        }
        idp.signedIn(account);
    }

    @Test
    void aLinkLeadsThereAsNoFormMay() throws Exception {
        var login = browser().get("/login");
        assertThat(login.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self'");
        assertThat(Jsoup.parse(login.body()).select("a[href=/login/identity]")).hasSize(1);
        assertThat(Jsoup.parse(login.body()).select("form[action*=identity]")).isEmpty();
        var out = browser().get("/login?out");
        assertThat(out.body()).contains("/login/identity/out");
        assertThat(away(browser().get("/login/identity/out")).toString())
                .startsWith(idp.issuer() + "logout?")
                .contains("post_logout_redirect_uri=", "client_id=akashi");
    }
}

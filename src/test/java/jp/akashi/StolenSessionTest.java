package jp.akashi;

import static jp.akashi.WayIn.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.akashi.desk.RecoverAccount;
import jp.akashi.kernel.Id;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/// What somebody can do at a session that is not the own one, in the whole program: little, and
/// nothing that lasts.
class StolenSessionTest extends WithIdp {
    private static final String PASSKEYS = "/account/passkeys";
    private static final String FACTOR = "/account/second-factor";
    private static final String NEXT = "akai kumo no uma";
    private static final String HELD = "パスワードの誤りが続いたため、一時的に受付を止めています。約15分後に";
    private static final String CODES_HELD = "コードの誤りが続いたため、一時的に受付を止めています。約15分後に";

    @Test
    @Proves("PAR-06")
    void onlyWhoKnowsThePresentPasswordGivesAnother() throws Exception {
        var member = member("");
        var here = signedIn(member);
        assertThat(change(here, "not the password").body()).contains("現在のパスワードが違います");
        assertThat(last(member)).isEqualTo("FAIL_SIGN_IN");
        assertThat(location(browser().signIn(member.email(), PASSWORD))).isEqualTo("/provider");
        assertThat(location(change(here, PASSWORD))).isEqualTo("/account");
        assertThat(location(browser().signIn(member.email(), NEXT))).isEqualTo("/provider");
    }

    @Test
    @Proves("PAR-08")
    void theOwnPasswordIsGuessedNineTimesAndNotTen() throws Exception {
        var nine = signedIn(member(""));
        guess(nine, 9);
        assertThat(location(change(nine, PASSWORD))).isEqualTo("/account");

        var member = member("");
        var ten = signedIn(member);
        guess(ten, 9);
        assertThat(change(ten, "guess 10").body()).contains(HELD);
        assertThat(change(ten, PASSWORD).body()).contains(HELD);
        assertThat(prove(ten, PASSWORD, "").body()).contains(HELD);
        assertThat(ten.get("/account").statusCode()).isEqualTo(200);
        assertThat(mailsTo(member)).anyMatch(subject -> subject.contains("入力を一時的に停止"));
    }

    @Test
    @Proves("PAR-08")
    void aCodeIsGuessedNineTimesAndNotTenWhereverItIsAsked() throws Exception {
        var officer = staff(Role.OFFICE);
        var here = enrolled(officer);
        for (int i = 0; i < 9; i++) {
            assertThat(prove(here, PASSWORD, "guess " + i).body()).contains("コードが違うか");
        }
        assertThat(prove(here, PASSWORD, "guess 10").body()).contains(CODES_HELD);
        var next = code(officer, Instant.now().plusSeconds(30));
        assertThat(prove(here, PASSWORD, next).body()).contains(CODES_HELD);
        for (var act : List.of("/codes", "/end")) {
            assertThat(here.post(FACTOR, FACTOR + act, Map.of("code", next)).body())
                    .contains(CODES_HELD);
        }
    }

    @Test
    void aPasskeyIsMadeByWhoHasJustTypedThePassword() throws Exception {
        var here = signedIn(member(""));
        assertThat(here.get(PASSKEYS).body()).doesNotContain("data-passkey=\"make\"");
        here.post(PASSKEYS, PASSKEYS, Map.of("credential", "{}", "name", "x"));
        assertThat(said(here.get(PASSKEYS))).contains("ご本人であることを確かめ");
        assertThat(prove(here, "not the password", "").body()).contains("現在のパスワードが違います");
        assertThat(here.get(PASSKEYS).body()).doesNotContain("data-passkey=\"make\"");

        assertThat(location(prove(here, PASSWORD, ""))).isEqualTo(PASSKEYS);
        assertThat(here.get(PASSKEYS).body()).contains("data-passkey=\"make\"");

        here.signIn(member("").email(), PASSWORD);
        assertThat(here.get(PASSKEYS).body()).doesNotContain("data-passkey=\"make\"");
    }

    @Test
    void aPasskeyIsMadeWithinFiveMinutesOfTheProof() throws Exception {
        var member = member("");
        var here = signedIn(member);
        prove(here, PASSWORD, "");
        age(running.part(FindByIndexNameSessionRepository.class), member, Duration.ofMinutes(4));
        assertThat(here.get(PASSKEYS).body()).contains("5分以内に", "data-passkey=\"make\"");
        var typed = Map.of("credential", "{}", "name", "仕事用の端末");
        here.post(PASSKEYS, PASSKEYS, typed);
        var again = here.get(PASSKEYS);
        assertThat(said(again)).contains("登録できませんでした");
        assertThat(again.body()).contains("value=\"仕事用の端末\"");

        age(running.part(FindByIndexNameSessionRepository.class), member, Duration.ofMinutes(5));
        here.post(PASSKEYS, PASSKEYS, typed);
        var late = here.get(PASSKEYS);
        assertThat(said(late)).contains("本人確認から5分が過ぎたため、登録していません");
        assertThat(late.body()).doesNotContain("data-passkey=\"make\"", "5分以内に");
    }

    /// Has the proof been shown so long ago.
    private static <S extends Session> void age(
            FindByIndexNameSessionRepository<S> sessions, Person person, Duration age) {
        var shown = Instant.now().minus(age).getEpochSecond();
        for (var session : sessions.findByPrincipalName(person.id().value()).values()) {
            session.setAttribute("akashi.proof.PASSKEY", person.id() + " " + shown);
            sessions.save(session);
        }
    }

    @Test
    void aSecondFactorIsSetUpByWhoTypesThePassword() throws Exception {
        var member = member("");
        var here = signedIn(member);
        here.get(FACTOR);
        var code = code(member, Instant.now());
        assertThat(here.post(FACTOR, FACTOR, Map.of("code", code)).body())
                .contains("現在のパスワードが違います");
        assertThat(location(browser().signIn(member.email(), PASSWORD))).isEqualTo("/provider");

        here.post(FACTOR, FACTOR, Map.of("code", code, "present", PASSWORD));
        assertThat(location(browser().signIn(member.email(), PASSWORD)))
                .isEqualTo("/second-factor");
    }

    @Test
    @Proves("PAR-21")
    void aKeyThatAThiefHasSeenIsNotTheOneTheOwnerSetsUp() throws Exception {
        var member = member("");
        var thief = signedIn(member);
        var seen = key(thief);
        assertThat(key(thief)).isEqualTo(seen);

        var owner = signedIn(member);
        assertThat(key(owner)).isNotEqualTo(seen);
        var own = Map.of("code", code(member, Instant.now()), "present", PASSWORD);
        assertThat(thief.post("/account", FACTOR, own).body()).contains("キーを新しくしました");

        key(owner);
        var code = code(member, Instant.now());
        owner.post(FACTOR, FACTOR, Map.of("code", code, "present", PASSWORD));
        assertThat(location(browser().signIn(member.email(), PASSWORD)))
                .isEqualTo("/second-factor");
    }

    private static String key(WayIn here) throws Exception {
        return Jsoup.parse(here.get(FACTOR).body()).select("code.as-written").text();
    }

    @Test
    void aStrangerWhoGuessesKeepsNoOwnerFromTheAccount() throws Exception {
        var member = member("");
        var owner = signedIn(member);
        for (int i = 0; i < 10; i++) {
            browser().signIn(member.email(), "guess " + i);
        }
        assertThat(said(browser().signIn(member.email(), PASSWORD))).contains("約15分後");
        assertThat(location(change(owner, PASSWORD))).isEqualTo("/account");
    }

    @Test
    void whoHasASecondFactorGivesItForAPasskeyToo() throws Exception {
        var officer = staff(Role.OFFICE);
        var here = enrolled(officer);
        assertThat(prove(here, PASSWORD, "000000").body()).contains("コードが違うか");
        assertThat(here.get(PASSKEYS).body()).doesNotContain("data-passkey=\"make\"");
        assertThat(prove(here, "no", code(officer, Instant.now().plusSeconds(30))).body())
                .contains("現在のパスワードが違います");

        var next = code(officer, Instant.now().plusSeconds(30));
        assertThat(location(prove(here, PASSWORD, next))).isEqualTo(PASSKEYS);
        assertThat(here.get(PASSKEYS).body()).contains("data-passkey=\"make\"");
    }

    @Test
    @Proves("PAR-09")
    void aRecoveryTakesPasskeysAndConnectionsAwayAndSaysSo() throws Exception {
        var member = member("");
        var account = connected(member, prime());
        plantPasskey(member);
        assertThat(location(signIn(browser(), account))).isEqualTo("/provider");

        var somebody = recovered(member);

        assertThat(said(somebody.get("/login"))).contains("安全のため解除しました");
        assertThat(signIn(browser(), account).statusCode()).isEqualTo(403);
        assertThat(passkeys(member)).isZero();
        assertThat(mailsTo(member)).contains("【情報開示認定】パスワードが再設定されました");
    }

    @Test
    @Proves("PAR-09")
    void whoNeedsASecondFactorStillHasItAfterARecovery() throws Exception {
        var officer = staff(Role.OFFICE);
        enrolled(officer);
        plantPasskey(officer);

        var somebody = recovered(officer);

        assertThat(location(somebody.signIn(officer.email(), NEXT))).isEqualTo("/second-factor");
        assertThat(somebody.get("/office").statusCode()).isEqualTo(404);
        somebody.post(
                "/second-factor",
                "/second-factor",
                Map.of("code", code(officer, Instant.now().plusSeconds(30))));
        assertThat(somebody.get("/office").statusCode()).isEqualTo(200);
        assertThat(passkeys(officer)).isZero();
    }

    @Test
    void whoChangesThePasswordIsToldOfTheOtherWaysIn() throws Exception {
        var plain = signedIn(member(""));
        assertThat(plain.get("/account").body()).doesNotContain("そのまま残ります");
        change(plain, PASSWORD);
        assertThat(said(plain.get("/account"))).doesNotContain("残っています");

        var owner = member("");
        plantPasskey(owner);
        var alone = signedIn(owner);
        change(alone, PASSWORD);
        assertThat(said(alone.get("/account")))
                .contains("終了しました。パスキー(1個)は、そのまま残っています。")
                .doesNotContain("連携");

        var member = member("");
        connected(member, prime());
        plantPasskey(member);
        var here = signedIn(member);
        assertThat(plain(here.get("/account"))).contains("そのまま残ります", "パスキー(1個)", "GビズIDとの連携");
        change(here, PASSWORD);
        assertThat(said(here.get("/account"))).contains("パスキー(1個)とGビズIDとの連携は、そのまま残っています。");
        assertThat(passkeys(member)).isOne();
    }

    private WayIn recovered(Person person) throws Exception {
        var secret = running.part(RecoverAccount.class).offer(person.email()).orThrow().secret();
        var link = "/recover/" + secret;
        var somebody = browser();
        assertThat(somebody.get(link).body()).contains("外部アカウントの連携は解除されます");
        var typed = Map.of("password", NEXT, "again", NEXT);
        assertThat(location(somebody.post(link, link, typed))).isEqualTo("/login");
        return somebody;
    }

    private void guess(WayIn here, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            assertThat(change(here, "guess " + i).body()).contains("現在のパスワードが違います");
        }
    }

    private static HttpResponse<String> change(WayIn here, String present) throws Exception {
        return here.post(
                "/account",
                "/account/password",
                Map.of("present", present, "password", NEXT, "again", NEXT));
    }

    private static HttpResponse<String> prove(WayIn here, String present, String code)
            throws Exception {
        return here.post(PASSKEYS, PASSKEYS + "/proof", Map.of("present", present, "code", code));
    }

    private void plantPasskey(Person person) {
        running.part(JdbcClient.class)
                .sql(
                        """
                        insert into akashi.passkeys
                            (id, person, public_key, attestation, uses, verified, transports,
                             backup_eligible, backed_up, label, created, last_used)
                        values (?, ?, '', '', 0, true, '', false, false, '見本', now(), now())\
                        """)
                .param(Id.random())
                .param(person.id().value())
                .update();
    }

    private long passkeys(Person person) {
        return running.part(JdbcClient.class)
                .sql("select count(*) from akashi.passkeys where person = ?")
                .param(person.id().value())
                .query(Long.class)
                .single();
    }
}

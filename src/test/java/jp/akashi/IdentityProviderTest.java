package jp.akashi;

import static jp.akashi.WayIn.heading;
import static jp.akashi.WayIn.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.SmallIdp.Account;
import jp.akashi.SmallIdp.Twist;
import jp.akashi.cli.Platform;
import jp.akashi.journal.Journal;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.notice.Delivery;
import jp.akashi.notice.Outbox;
import jp.akashi.party.CorporateNumber;
import jp.akashi.party.Factors;
import jp.akashi.party.InviteMember;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.party.Role;
import jp.akashi.party.Totp;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who gets in by an account at an identity provider and who does not, in the whole program.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityProviderTest {
    private static final String PASSWORD = "kurai yoru no hoshi";
    private static final String NUMBER = CorporateNumber.withCheckDigit("010001098765");
    private static final String OTHER_NUMBER = CorporateNumber.withCheckDigit("010001012345");
    private static final String CALLBACK = "/login/identity/callback";

    @TempDir static Path folder;

    private SmallIdp idp;
    private Platform.Running running;

    @BeforeAll
    void start() throws Exception {
        idp = new SmallIdp();
        running =
                Main.start(
                        Map.of(
                                "server.port",
                                "0",
                                "akashi.data",
                                folder.toString(),
                                "akashi.smtp",
                                "smtp://127.0.0.1:1",
                                "akashi.oidc.issuer",
                                idp.issuer(),
                                "akashi.oidc.client",
                                SmallIdp.CLIENT,
                                "akashi.oidc.secret",
                                SmallIdp.SECRET,
                                "akashi.oidc.account-types",
                                "2,3"));
    }

    @AfterAll
    void stop() {
        running.close();
        idp.close();
    }

    @Test
    @Proves("PAR-16")
    void whoConnectedAnAccountSignsInByItAndIsLedWhereTheyWantedToGo() throws Exception {
        var member = member(NUMBER);
        var account = connected(member, prime());
        var somebody = browser();
        assertThat(somebody.get("/login").body()).contains("GビズIDでログイン");
        somebody.get("/account/devices");
        var before = somebody.session();

        var answer = signIn(somebody, account);

        assertThat(location(answer)).startsWith("/account/devices");
        assertThat(somebody.session()).isNotEqualTo(before);
        assertThat(heading(somebody.get("/account/devices"))).isEqualTo("ログイン中の端末");
        assertThat(last(member)).isEqualTo("SIGN_IN");
        assertThat(why(member)).isEqualTo("identity provider");
        assertThat(somebody.get("/account/identity").body()).contains("最後に使った日時");
        assertThat(mailsTo(member)).containsExactly("【情報開示認定】外部アカウントの連携が変更されました");
    }

    @Test
    @Proves("PAR-16")
    void anAccountThatNobodyConnectedSignsNobodyInWhateverItsAddress() throws Exception {
        var member = member(NUMBER);
        var somebody = browser();
        var answer =
                signIn(
                        somebody,
                        prime().with("email", member.email()).with("email_verified", true));
        var nobodys = signIn(browser(), prime().with("email", "nobody@mihon.example"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(plain(answer))
                .contains("まだどなたのログインにも連携されていません", "招待を依頼")
                .isEqualTo(plain(nobodys))
                .doesNotContain(member.email());
        assertThat(location(somebody.get("/account"))).isEqualTo("/login");
    }

    @Test
    @Proves("PAR-17")
    void anAccountOfAnotherOrganisationIsNeitherConnectedNorLetIn() throws Exception {
        var member = member(NUMBER);
        var other = prime().with("corporate_number", OTHER_NUMBER);
        var here = signedIn(member);
        assertThat(location(connect(here, other))).isEqualTo("/account/identity");
        assertThat(said(here.get("/account/identity"))).contains("法人番号と異なる");
        assertThat(last(member)).isEqualTo("FAIL_SIGN_IN");

        var account = connected(member, prime().with("corporate_number", NUMBER));
        var moved = signIn(browser(), account.with("corporate_number", OTHER_NUMBER));
        assertThat(moved.statusCode()).isEqualTo(403);
        assertThat(plain(moved)).contains("法人番号と異なるため");
        assertThat(why(member)).isEqualTo("identity provider: other organisation");
        assertThat(location(signIn(browser(), account))).isEqualTo("/provider");
    }

    @Test
    @Proves("PAR-16")
    void anAccountSignsInOnePersonAndAPersonHasOneAccount() throws Exception {
        var account = connected(member(""), prime());
        var second = signedIn(member(""));
        connect(second, account);
        assertThat(said(second.get("/account/identity"))).contains("ほかの方のログインに使われています");

        var third = member("");
        connected(third, prime());
        var here = signedIn(third);
        assertThat(here.get("/account/identity").body()).contains("連携を解除する");
        here.post("/account/identity", "/account/identity", Map.of("present", PASSWORD));
        idp.signedIn(prime());
        here.get(idp.visit(away(here.get("/account/identity/go"))));
        assertThat(said(here.get("/account/identity"))).contains("すでに別のアカウントを連携");
    }

    @Test
    void onlyWhoHasJustTypedThePasswordSetsOutToConnect() throws Exception {
        var here = signedIn(member(""));
        assertThat(location(here.get("/account/identity/go"))).isEqualTo("/account/identity");
        var wrong = here.post("/account/identity", "/account/identity", Map.of("present", "no"));
        assertThat(wrong.body()).contains("現在のパスワードが違います");
        assertThat(location(here.get("/account/identity/go"))).isEqualTo("/account/identity");
    }

    @Test
    void whatOneSetOutForIsNotDoneForAnother() throws Exception {
        var here = signedIn(member(""));
        here.post("/account/identity", "/account/identity", Map.of("present", PASSWORD));
        idp.signedIn(prime());
        var back = idp.visit(away(here.get("/account/identity/go")));
        var other = member("");
        here.signIn(other.email(), PASSWORD);

        assertThat(here.get(back).statusCode()).isEqualTo(400);
        assertThat(here.get("/account/identity").body()).contains("連携の手続きへ進む");
    }

    @Test
    @Proves("PAR-18")
    void whoDisconnectsHasAPasswordAndTheAccountSignsInNoMore() throws Exception {
        var member = member("");
        var account = connected(member, prime());
        var here = signedIn(member);
        var elsewhere = browser();
        signIn(elsewhere, account);
        var page = "/account/identity";
        assertThat(here.post(page, page + "/end", Map.of("present", "no")).body())
                .contains("現在のパスワードが違います");
        assertThat(location(here.post(page, page + "/end", Map.of("present", PASSWORD))))
                .isEqualTo(page);

        assertThat(location(elsewhere.get("/account"))).isEqualTo("/login");
        assertThat(signIn(browser(), account).statusCode()).isEqualTo(403);
    }

    @Test
    @Proves({"PAR-16", "PAR-18"})
    void anInvitationIsAcceptedByAnAccountAndLeavesNoPasswordToTry() throws Exception {
        var admin = member(NUMBER);
        var account = prime().with("corporate_number", NUMBER);
        var email = Id.random() + "@mihon.example";
        var link = invitation(admin, email, Role.PROVIDER_MEMBER);
        var somebody = browser();
        assertThat(somebody.get(link).body()).contains("GビズIDで登録する");
        idp.signedIn(account);
        var form = location(somebody.get(idp.visit(away(somebody.get(link + "/identity")))));
        assertThat(somebody.get(form).body()).contains(email);
        assertThat(somebody.post(form, form, Map.of("name", " ")).statusCode()).isEqualTo(200);
        assertThat(location(somebody.post(form, form, Map.of("name", "招待 次郎"))))
                .isEqualTo("/login");
        assertThat(somebody.get(form).statusCode()).isEqualTo(404);

        assertThat(location(signIn(somebody, account))).isEqualTo("/provider");
        for (var guess : new String[] {"", "nobody has this password"}) {
            assertThat(said(browser().signIn(email, guess))).contains("違います");
        }
        var page = "/account/identity";
        assertThat(somebody.get(page).body()).contains("解除できません");
        assertThat(location(somebody.post("/account", page + "/end", Map.of("present", ""))))
                .isEqualTo(page);
        assertThat(location(signIn(browser(), account))).isEqualTo("/provider");
    }

    @Test
    @Proves("PAR-17")
    void anInvitationIsNotAcceptedByAnAccountOfAnotherOrganisation() throws Exception {
        var email = Id.random() + "@mihon.example";
        var link = invitation(member(NUMBER), email, Role.PROVIDER_MEMBER);
        var somebody = browser();
        idp.signedIn(prime().with("corporate_number", OTHER_NUMBER));
        var form = location(somebody.get(idp.visit(away(somebody.get(link + "/identity")))));
        var answer = somebody.post(form, form, Map.of("name", "招待 次郎"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(running.part(People.class).findByEmail(email)).isEmpty();
        assertThat(browser().get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void theOfficeAndTheCommitteeAreNotOfferedIt() throws Exception {
        for (var role : List.of(Role.OFFICE, Role.COMMITTEE)) {
            var email = Id.random() + "@office.example";
            var invited =
                    running.part(InviteMember.class).invite(null, email, role).orThrow().secret();
            var page = browser().get("/invitations/" + invited);
            assertThat(page.body()).contains(email).doesNotContain("GビズID");
            assertThat(browser().get("/invitations/" + invited + "/identity").statusCode())
                    .isEqualTo(404);
            var here = enrolled(staff(role));
            assertThat(here.get("/account").body()).doesNotContain("GビズID");
            assertThat(here.get("/account/identity").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whoSetUpASecondFactorGivesItToo() throws Exception {
        var member = member("");
        var account = connected(member, prime());
        var here = signedIn(member);
        here.get("/account/second-factor");
        here.post(
                "/account/second-factor",
                "/account/second-factor",
                Map.of("code", code(member, Instant.now())));

        var somebody = browser();
        assertThat(location(signIn(somebody, account))).isEqualTo("/second-factor");
        assertThat(somebody.get("/provider").statusCode()).isEqualTo(404);
        somebody.post(
                "/second-factor",
                "/second-factor",
                Map.of("code", code(member, Instant.now().plusSeconds(30))));
        assertThat(somebody.get("/provider").statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasLeftTheProviderDoesNotComeInByTheAccount() throws Exception {
        var member = member("");
        var account = connected(member, prime());
        running.part(People.class).close(member.id());
        assertThat(signIn(browser(), account).statusCode()).isEqualTo(403);

        var next = member("");
        connected(next, account);
        assertThat(location(signIn(browser(), account))).isEqualTo("/provider");
    }

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

    private WayIn browser() {
        return new WayIn(running.port());
    }

    /// An account as of somebody whose identity was proven.
    private static Account prime() {
        return new Account(Id.random(), Map.of("account_type", "2"));
    }

    private Account connected(Person person, Account account) throws Exception {
        var here = signedIn(person);
        connect(here, account);
        assertThat(said(here.get("/account/identity"))).contains("連携しました");
        return account;
    }

    private HttpResponse<String> connect(WayIn here, Account account) throws Exception {
        var page = "/account/identity";
        assertThat(location(here.post(page, page, Map.of("present", PASSWORD)))).isEqualTo(page);
        assertThat(here.get(page).body()).contains("/account/identity/go");
        idp.signedIn(account);
        var there = away(here.get(page + "/go"));
        assertThat(there.getRawQuery()).contains("prompt=login");
        return here.get(idp.visit(there));
    }

    private HttpResponse<String> signIn(WayIn somebody, Account account) throws Exception {
        idp.signedIn(account);
        return somebody.get(idp.visit(away(somebody.get("/login/identity"))));
    }

    private URI away(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        var there = URI.create(answer.headers().firstValue("Location").orElseThrow());
        assertThat(there.toString()).startsWith(idp.issuer());
        return there;
    }

    private String invitation(Person admin, String email, Role role) {
        return "/invitations/"
                + running.part(InviteMember.class)
                        .invite(admin.provider(), email, role)
                        .orThrow()
                        .secret();
    }

    private WayIn signedIn(Person person) throws Exception {
        var somebody = browser();
        somebody.signIn(person.email(), PASSWORD);
        assertThat(somebody.get("/account").statusCode()).isEqualTo(200);
        return somebody;
    }

    private WayIn enrolled(Person person) throws Exception {
        var somebody = browser();
        somebody.signIn(person.email(), PASSWORD);
        somebody.get("/second-factor/enrol");
        somebody.post(
                "/second-factor/enrol",
                "/second-factor/enrol",
                Map.of("code", code(person, Instant.now())));
        return somebody;
    }

    private String code(Person person, Instant at) {
        var factor = running.part(Factors.class).find(person.id()).orElseThrow();
        return running.part(Totp.class).codeAt(factor.secret(), at);
    }

    private Person member(String corporateNumber) {
        var provider = new Provider(ProviderId.random(), "株式会社みほんクラウド", corporateNumber);
        running.part(People.class).add(provider);
        return added(Role.PROVIDER_ADMIN, provider.id());
    }

    private Person staff(Role role) {
        return added(role, null);
    }

    private Person added(Role role, @Nullable ProviderId provider) {
        var email = Id.random() + "@mihon.example";
        var person = new Person(PersonId.random(), "見本 花子", email, role, provider);
        running.part(People.class).add(person, running.part(Passwords.class).hash(PASSWORD));
        return person;
    }

    private String last(Person person) {
        return running.part(Journal.class)
                .findLast(person.id().value())
                .map(noted -> noted.act().action().name())
                .orElse("");
    }

    private String why(Person person) {
        return running.part(Journal.class)
                .findLast(person.id().value())
                .map(noted -> noted.act().reason())
                .orElse("");
    }

    private List<String> mailsTo(Person person) {
        return running.part(Outbox.class).listAt(Set.of(Delivery.MailState.values()), 500).stream()
                .filter(dispatch -> dispatch.mail().to().equals(person.email()))
                .map(dispatch -> dispatch.mail().subject())
                .toList();
    }

    private static String said(HttpResponse<String> response) {
        return Jsoup.parse(response.body()).select(".banner").text();
    }

    private static String plain(HttpResponse<String> response) {
        return Jsoup.parse(response.body()).select("main").text();
    }
}

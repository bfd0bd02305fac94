package jp.akashi;

import static jp.akashi.WayIn.heading;
import static jp.akashi.WayIn.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.akashi.cli.Platform;
import jp.akashi.desk.RecoverAccount;
import jp.akashi.journal.Journal;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.notice.Delivery;
import jp.akashi.notice.Outbox;
import jp.akashi.party.Factors;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.party.Role;
import jp.akashi.party.Totp;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who gets in and who does not, in the whole program.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WayInTest {
    private static final String PASSWORD = "kurai yoru no hoshi";

    @TempDir static Path folder;

    private Platform.Running running;

    @BeforeAll
    void start() {
        running =
                Main.start(
                        Map.of(
                                "server.port", "0",
                                "akashi.data", folder.toString(),
                                "akashi.smtp", "smtp://127.0.0.1:1",
                                "akashi.pace.sign-in", "5/1h",
                                "akashi.pace.recovery", "2/1h"));
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() throws Exception {
        var known = member();
        var wrong = new WayIn(running.port()).signIn(known.email(), "not the password");
        var unknown = new WayIn(running.port()).signIn("nobody@mihon.example", "not the password");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(200);
        assertThat(said(wrong)).isEqualTo(said(unknown)).contains("メールアドレスまたはパスワードが違います");
        assertThat(last(known.id().value())).isEqualTo("FAIL_SIGN_IN");
    }

    @Test
    @Proves("PAR-13")
    void whoSignsUpOrInvitesIsToldTheSameWhetherTheAddressHasAnAccountOrNot() throws Exception {
        var inviting = signedIn(member());
        assertThat(inviting.toldOf(member().email()))
                .isEqualTo(inviting.toldOf(Id.random() + "@mihon.example"))
                .contains("303/signup/sent", "さんに招待のメールをお送りします");
    }

    @Test
    void anAccountIsLockedWhetherThereIsOneOrNot() throws Exception {
        for (var email : new String[] {member().email(), Id.random() + "@mihon.example"}) {
            var somebody = new WayIn(running.port());
            for (int i = 0; i < 10; i++) {
                somebody.signIn(email, "not the password");
            }
            var held = somebody.signIn(email, PASSWORD);
            assertThat(said(held)).contains("約15分後");
            assertThat(held.headers().firstValue("Retry-After")).isPresent();
            assertThat(location(somebody.get("/account"))).isEqualTo("/login");
        }
    }

    @Test
    void theSessionGetsAnotherNameAtSignIn() throws Exception {
        var member = member();
        var somebody = new WayIn(running.port());
        somebody.get("/login");
        var before = somebody.session();
        assertThat(location(somebody.signIn(member.email(), PASSWORD))).isEqualTo("/provider");
        assertThat(somebody.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(last(member.id().value())).isEqualTo("SIGN_IN");
    }

    @Test
    void anotherPasswordEndsTheSignInsElsewhere() throws Exception {
        var member = member();
        var here = signedIn(member);
        var elsewhere = signedIn(member);
        var typed =
                Map.of(
                        "present",
                        PASSWORD,
                        "password",
                        "akai kumo no uma",
                        "again",
                        "akai kumo no uma");

        assertThat(location(here.post("/account", "/account/password", typed)))
                .isEqualTo("/account");

        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(location(elsewhere.get("/account"))).isEqualTo("/login");
    }

    @Test
    void aForgottenPasswordIsReplacedByALinkOnceAndEndsEverySignIn() throws Exception {
        var member = member();
        var elsewhere = signedIn(member);
        var offered = running.part(RecoverAccount.class).offer(member.email()).orThrow();
        var link = "/recover/" + offered.secret();
        var somebody = new WayIn(running.port());
        var typed = Map.of("password", "akai kumo no uma", "again", "akai kumo no uma");

        assertThat(somebody.get(link).body()).contains(member.email());
        assertThat(somebody.post(link, link, Map.of("password", "short", "again", "short")).body())
                .contains("12文字以上");
        assertThat(location(somebody.post(link, link, typed))).isEqualTo("/login");

        assertThat(somebody.get(link).statusCode()).isEqualTo(404);
        assertThat(location(elsewhere.get("/account"))).isEqualTo("/login");
        assertThat(location(somebody.signIn(member.email(), "akai kumo no uma")))
                .isEqualTo("/provider");
    }

    @Test
    void whoAsksForALinkIsToldTheSameAndNotTooOften() throws Exception {
        var asking = new WayIn(running.port(), "203.0.113.20");
        for (var email : new String[] {member().email(), "nobody@mihon.example"}) {
            var answer = asking.post("/recover", "/recover", Map.of("email", email));
            assertThat(location(answer)).isEqualTo("/recover/sent");
        }
        var held = asking.post("/recover", "/recover", Map.of("email", "nobody@mihon.example"));
        assertThat(held.statusCode()).isEqualTo(429);
        assertThat(held.headers().firstValue("Retry-After")).isPresent();
        assertThat(heading(asking.get("/recover/sent"))).isEqualTo("メールをご確認ください");
    }

    @Test
    void aPlaceThatTriesTooOftenIsHeldUpWhateverItSaysOfOthers() throws Exception {
        var statuses =
                IntStream.range(0, 6)
                        .mapToObj(i -> new WayIn(running.port(), "10.9.8." + i + ", 203.0.113.30"))
                        .map(somebody -> statusOfWrong(somebody))
                        .toList();
        assertThat(statuses).containsExactly(200, 200, 200, 200, 200, 429);
        assertThat(statusOfWrong(new WayIn(running.port(), "203.0.113.31"))).isEqualTo(200);
    }

    @Test
    void whoLeavesTheProviderIsOutAtOnce() throws Exception {
        var member = member();
        var somebody = signedIn(member);
        running.part(People.class).close(member.id());
        assertThat(location(somebody.get("/provider"))).isEqualTo("/login");
    }

    @Test
    void theOfficeSetsUpASecondFactorAtTheFirstSignInAndGivesItAtEveryOther() throws Exception {
        var officer = person(Role.OFFICE);
        var first = new WayIn(running.port());
        assertThat(location(first.signIn(officer.email(), PASSWORD))).isEqualTo("/second-factor");
        assertThat(first.get("/office").statusCode()).isEqualTo(404);
        assertThat(location(first.get("/second-factor"))).isEqualTo("/second-factor/enrol");
        assertThat(heading(first.get("/second-factor/enrol"))).isEqualTo("二段階認証の設定");
        var halfWay = first.session();
        var codes =
                first.post(
                        "/second-factor/enrol",
                        "/second-factor/enrol",
                        Map.of("code", code(officer, Instant.now())));
        assertThat(heading(codes)).isEqualTo("リカバリーコード");
        assertThat(first.session()).isNotEqualTo(halfWay);
        assertThat(first.get("/office").statusCode()).isEqualTo(200);

        var next = new WayIn(running.port());
        next.signIn(officer.email(), PASSWORD);
        assertThat(next.get("/account").statusCode()).isEqualTo(404);
        assertThat(given(next, "000000").body()).contains("コードが違うか");
        var recovery = Jsoup.parse(codes.body()).select(".recovery-codes code").first();
        assertThat(location(given(next, recovery == null ? "" : recovery.text())))
                .isEqualTo("/office");
        assertThat(last(officer.id().value())).isEqualTo("PASS_SECOND_FACTOR");
    }

    @Test
    void wrongCodesHoldUpTheAccountAndItsOwnerLearnsThatThePasswordWasRight() throws Exception {
        var officer = person(Role.OFFICE);
        enrolled(officer);
        var somebody = new WayIn(running.port());
        somebody.signIn(officer.email(), PASSWORD);
        for (int i = 0; i < 9; i++) {
            given(somebody, "000000");
        }
        assertThat(mailsTo(officer)).noneMatch(subject -> subject.contains("停止"));
        assertThat(last(officer.id().value())).isEqualTo("FAIL_SECOND_FACTOR");

        given(somebody, "000000");

        assertThat(mailsTo(officer))
                .filteredOn(subject -> subject.contains("停止"))
                .containsExactly("【情報開示認定】二段階認証の確認を一時的に停止しました");
        assertThat(last(officer.id().value())).isEqualTo("LOCK_SIGN_IN");
        var right = given(somebody, code(officer, Instant.now().plusSeconds(30)));
        assertThat(right.body()).contains("約15分後");
    }

    private List<String> mailsTo(Person person) {
        return running.part(Outbox.class).listAt(Set.of(Delivery.MailState.values()), 500).stream()
                .filter(dispatch -> dispatch.mail().to().equals(person.email()))
                .map(dispatch -> dispatch.mail().subject())
                .toList();
    }

    @Test
    void theKeyOfAFactorStandsInTheDatabaseSealed() throws Exception {
        var officer = person(Role.OFFICE);
        var somebody = new WayIn(running.port());
        somebody.signIn(officer.email(), PASSWORD);
        somebody.get("/second-factor/enrol");
        var stored =
                running.part(JdbcClient.class)
                        .sql("select secret from akashi.second_factors where person = ?")
                        .param(officer.id().value())
                        .query(String.class)
                        .single();
        assertThat(stored)
                .doesNotContain(
                        running.part(Factors.class).find(officer.id()).orElseThrow().secret());
        assertThat(folder.resolve("secret.key")).exists();
    }

    @Test
    void aDeviceIsListedAndSignedOutFromAnother() throws Exception {
        var member = member();
        var here = signedIn(member);
        var elsewhere = signedIn(member);
        var page = Jsoup.parse(here.get("/account/devices").body());
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.text()).contains("この端末", "127.0.0.1");
        assertThat(page.html()).doesNotContain(here.session(), elsewhere.session());
        var end = page.select("form[action^=/account/devices/][action$=/end]").attr("action");

        assertThat(location(here.post("/account/devices", end, Map.of())))
                .isEqualTo("/account/devices");

        assertThat(location(elsewhere.get("/account"))).isEqualTo("/login");
        assertThat(Jsoup.parse(here.get("/account/devices").body()).select("tbody tr")).hasSize(1);
        var third = signedIn(member);
        here.post("/account/devices", "/account/devices/end-others", Map.of());
        assertThat(location(third.get("/account"))).isEqualTo("/login");
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodySignsOutTheDeviceOfAnother() throws Exception {
        var member = member();
        var here = signedIn(member);
        signedIn(member);
        var end =
                Jsoup.parse(here.get("/account/devices").body())
                        .select("form[action^=/account/devices/][action$=/end]")
                        .attr("action");
        var stranger = signedIn(member());
        stranger.post("/account/devices", end, Map.of());
        assertThat(Jsoup.parse(here.get("/account/devices").body()).select("tbody tr")).hasSize(2);
    }

    @Test
    void theOfficeEndsTheWorkOfAColleagueAndGivesAnotherAnewStart() throws Exception {
        var officer = person(Role.OFFICE);
        var colleague = person(Role.COMMITTEE);
        var here = enrolled(officer);
        var there = enrolled(colleague);
        var acts = "/office/staff/" + colleague.id();

        here.post("/office/staff", acts + "/second-factor", Map.of());
        assertThat(location(there.get("/committee"))).isEqualTo("/login");
        assertThat(running.part(Factors.class).find(colleague.id())).isEmpty();

        assertThat(here.get(acts + "/end").body()).contains(colleague.email());
        here.post(acts + "/end", acts + "/end", Map.of());
        assertThat(running.part(People.class).findActive(colleague.id())).isEmpty();
        assertThat(here.get("/office/staff/" + officer.id() + "/end").statusCode()).isEqualTo(404);
    }

    @Test
    @Proves("PAR-12")
    void whatAnswersNothingThatWasAskedIsNoPasskey() throws Exception {
        var member = member();
        var here = signedIn(member);
        here.post("/account/passkeys", "/account/passkeys/proof", Map.of("present", PASSWORD));
        for (var odd :
                new String[] {"", "{}", "no JSON", "{\"id\":\"AAAA\",\"type\":\"public-key\"}"}) {
            var typed = Map.of("credential", odd, "name", "x");
            var answer = here.post("/account/passkeys", "/account/passkeys", typed);
            assertThat(location(answer)).isEqualTo("/account/passkeys");
            assertThat(Jsoup.parse(here.get("/account/passkeys").body()).select("tbody tr"))
                    .isEmpty();
            var stranger = new WayIn(running.port());
            assertThat(location(stranger.post("/login", "/login/passkey", typed)))
                    .isEqualTo("/login");
            assertThat(location(stranger.get("/account"))).isEqualTo("/login");
        }
    }

    private WayIn enrolled(Person person) throws Exception {
        var somebody = new WayIn(running.port());
        somebody.signIn(person.email(), PASSWORD);
        somebody.get("/second-factor/enrol");
        somebody.post(
                "/second-factor/enrol",
                "/second-factor/enrol",
                Map.of("code", code(person, Instant.now())));
        return somebody;
    }

    private static HttpResponse<String> given(WayIn somebody, String code) throws Exception {
        return somebody.post("/second-factor", "/second-factor", Map.of("code", code));
    }

    private String code(Person person, Instant at) {
        var factor = running.part(Factors.class).find(person.id()).orElseThrow();
        return running.part(Totp.class).codeAt(factor.secret(), at);
    }

    private Person person(Role role) {
        var person =
                new Person(PersonId.random(), "事務 太郎", Id.random() + "@office.example", role, null);
        running.part(People.class).add(person, running.part(Passwords.class).hash(PASSWORD));
        return person;
    }

    private static int statusOfWrong(WayIn somebody) {
        try {
            return somebody.signIn(Id.random() + "@mihon.example", "not the password").statusCode();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private WayIn signedIn(Person person) throws Exception {
        var somebody = new WayIn(running.port());
        somebody.signIn(person.email(), PASSWORD);
        assertThat(somebody.get("/account").statusCode()).isEqualTo(200);
        return somebody;
    }

    private Person member() {
        var people = running.part(People.class);
        var provider = new Provider(ProviderId.random(), "株式会社みほんクラウド", "");
        people.add(provider);
        var person =
                new Person(
                        PersonId.random(),
                        "見本 花子",
                        Id.random() + "@mihon.example",
                        Role.PROVIDER_ADMIN,
                        provider.id());
        people.add(person, running.part(Passwords.class).hash(PASSWORD));
        return person;
    }

    private String last(String subject) {
        return running.part(Journal.class)
                .findLast(subject)
                .map(noted -> noted.act().action().name())
                .orElse("");
    }

    private static String said(HttpResponse<String> response) {
        return Jsoup.parse(response.body()).select(".banner").text();
    }
}

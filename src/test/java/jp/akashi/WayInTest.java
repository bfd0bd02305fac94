package jp.akashi;

import static jp.akashi.WayIn.heading;
import static jp.akashi.WayIn.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import jp.akashi.cli.Platform;
import jp.akashi.desk.RecoverAccount;
import jp.akashi.journal.Journal;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.party.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

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

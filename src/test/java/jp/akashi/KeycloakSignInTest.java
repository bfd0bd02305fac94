package jp.akashi;

import static jp.akashi.WayIn.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.akashi.cli.Platform;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.CorporateNumber;
import jp.akashi.party.InviteMember;
import jp.akashi.party.Passwords;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.party.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// The whole way in by a real identity provider: `./akashi test keycloak` fetches a Keycloak and
/// tells what was tried.
@EnabledIfSystemProperty(named = "keycloak", matches = ".+")
class KeycloakSignInTest {
    private static final String PASSWORD = "kurai yoru no hoshi";
    private static final String NUMBER = CorporateNumber.withCheckDigit("010001098765");
    private static final String OTHER_NUMBER = CorporateNumber.withCheckDigit("010001012345");
    private static final String PAGE = "/account/identity";

    @TempDir Path data;

    private final List<String> tried = new ArrayList<>();
    private final KeycloakVisit prime = new KeycloakVisit();

    @Test
    void everybodyIsLetInOrTurnedAwayAsItShouldBe() throws Exception {
        var folder = Path.of(System.getProperty("keycloak"));
        int port = Keycloak.freePort();
        var accounts =
                List.of(
                        new Keycloak.Account("prime", NUMBER, "2"),
                        new Keycloak.Account("member", NUMBER, "3"),
                        new Keycloak.Account("entry", NUMBER, "1"),
                        new Keycloak.Account("stranger", OTHER_NUMBER, "2"));
        try (var keycloak = new Keycloak(folder, "http://localhost:" + port, accounts);
                var running = Main.start(settings(port, keycloak))) {
            tried.add(
                    "%s answered after %d s"
                            .formatted(
                                    folder.getFileName(), Math.max(1, keycloak.start.toSeconds())));
            var person = member(running);
            connect(running, person);
            comeIn(running);
            invite(running, person);
            turnAway(running);
            leave(running, person, keycloak);
            tried.add("%d ways tried, all as they should be".formatted(tried.size() - 1));
        } finally {
            Files.write(folder.resolveSibling("tried.txt"), tried);
        }
    }

    private Map<String, String> settings(int port, Keycloak keycloak) {
        return Map.of(
                "server.port",
                port + "",
                "akashi.data",
                data.toString(),
                "akashi.oidc.issuer",
                keycloak.issuer(),
                "akashi.oidc.client",
                Keycloak.CLIENT,
                "akashi.oidc.secret",
                Keycloak.SECRET,
                "akashi.oidc.account-types",
                "2,3");
    }

    private void connect(Platform.Running running, Person person) throws Exception {
        var unknown = signIn(new WayIn(running.port()), new KeycloakVisit(), "prime");
        turnedAway("an account nobody connected", unknown, 403, "連携されていません");

        var here = new WayIn(running.port());
        here.signIn(person.email(), PASSWORD);
        connecting(here, new KeycloakVisit(), "stranger");
        shows("connecting an account of another organisation", here.get(PAGE), "法人番号と異なる");
        connecting(here, new KeycloakVisit(), "prime");
        shows("connecting an account", here.get(PAGE), "連携しました");
    }

    private void comeIn(Platform.Running running) throws Exception {
        letIn("signing in", signIn(new WayIn(running.port()), prime, "prime"));
        letIn("signing in again, being signed in there", again(running, prime));
    }

    private void invite(Platform.Running running, Person person) throws Exception {
        var invited =
                running.part(InviteMember.class)
                        .invite(
                                person.provider(),
                                Id.random() + "@mihon.example",
                                Role.PROVIDER_MEMBER)
                        .orThrow();
        var somebody = new WayIn(running.port());
        var there = away(somebody.get("/invitations/" + invited.secret() + "/identity"));
        var form = location(somebody.get(new KeycloakVisit().signIn(there, "member")));
        var answer = somebody.post(form, form, Map.of("name", "招待 次郎"));
        assertThat(location(answer)).isEqualTo("/login");
        letIn(
                "accepting an invitation and signing in",
                signIn(new WayIn(running.port()), new KeycloakVisit(), "member"));
    }

    private void turnAway(Platform.Running running) throws Exception {
        var entry = signIn(new WayIn(running.port()), new KeycloakVisit(), "entry");
        turnedAway("a kind of account that is not taken", entry, 403, "この種類の");

        var somebody = new WayIn(running.port());
        var back = prime.signIn(away(somebody.get("/login/identity")), "prime");
        letIn("the answer to one's own question", somebody.get(back));
        turnedAway("the same answer again", somebody.get(back), 400, "はじめからやり直して");
        turnedAway(
                "the answer in another browser", new WayIn(running.port()).get(back), 400, "はじめから");

        var other = new WayIn(running.port());
        var own = prime.signIn(away(other.get("/login/identity")), "prime");
        var theirs = prime.signIn(away(new WayIn(running.port()).get("/login/identity")), "prime");
        var mixed = own.replaceFirst("code=[^&]+", "code=" + code(theirs));
        turnedAway("somebody else's code", other.get(mixed), 403, "確かめられませんでした");
    }

    private void leave(Platform.Running running, Person person, Keycloak keycloak)
            throws Exception {
        var here = new WayIn(running.port());
        assertThat(location(signIn(here, prime, "prime"))).isEqualTo("/provider");
        here.post("/account", "/logout", Map.of());
        assertThat(location(here.get("/account"))).isEqualTo("/login");
        assertThat(prime.signOut(away(here.get("/login/identity/out")))).startsWith("/login");
        assertThat(prime.asks(away(new WayIn(running.port()).get("/login/identity")))).isTrue();
        tried.add("signed out  signing out here and there");

        var ill = new WayIn(running.port());
        var back = prime.signIn(away(ill.get("/login/identity")), "prime");
        var last = new WayIn(running.port());
        last.signIn(person.email(), PASSWORD);
        last.post(PAGE, PAGE + "/end", Map.of("present", PASSWORD));
        turnedAway("an account that was disconnected", again(running, prime), 403, "連携されて");
        keycloak.close();
        turnedAway("any account while Keycloak is down", ill.get(back), 503, "応答がありません");
    }

    private HttpResponse<String> again(Platform.Running running, KeycloakVisit visit)
            throws Exception {
        return signIn(new WayIn(running.port()), visit, "prime");
    }

    private static HttpResponse<String> signIn(WayIn somebody, KeycloakVisit visit, String name)
            throws Exception {
        return somebody.get(visit.signIn(away(somebody.get("/login/identity")), name));
    }

    private static void connecting(WayIn here, KeycloakVisit visit, String name)
            throws IOException, InterruptedException {
        here.post(PAGE, PAGE, Map.of("present", PASSWORD));
        here.get(visit.signIn(away(here.get(PAGE + "/go")), name));
    }

    private void letIn(String what, HttpResponse<String> answer) {
        assertThat(location(answer)).as(what).isEqualTo("/provider");
        tried.add("let in      " + what);
    }

    private void turnedAway(String what, HttpResponse<String> answer, int status, String said) {
        assertThat(answer.statusCode()).as(what).isEqualTo(status);
        shows(what, answer, said);
    }

    private void shows(String what, HttpResponse<String> answer, String said) {
        assertThat(Jsoup.parse(answer.body()).text()).as(what).contains(said);
        tried.add((said.contains("連携しました") ? "connected   " : "turned away ") + what);
    }

    private static String code(String back) {
        return SmallIdp.parts(back.substring(back.indexOf('?') + 1)).getOrDefault("code", "");
    }

    private static URI away(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private static Person member(Platform.Running running) {
        var people = running.part(People.class);
        var provider = new Provider(ProviderId.random(), "株式会社みほんクラウド", NUMBER);
        people.add(provider);
        var email = Id.random() + "@mihon.example";
        var person =
                new Person(PersonId.random(), "見本 花子", email, Role.PROVIDER_ADMIN, provider.id());
        people.add(person, running.part(Passwords.class).hash(PASSWORD));
        return person;
    }
}

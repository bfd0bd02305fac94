package jp.akashi;

import static jp.akashi.WayIn.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import jp.akashi.cli.Platform;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Delegations;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who acts for another provider, who may only watch, and who leaves, in the whole program.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActingTest {
    private static final String PASSWORD = "kurai yoru no hoshi";
    private static final String DELEGATIONS = "/provider/organisation/delegations";

    @TempDir static Path folder;

    private Platform.Running running;

    @BeforeAll
    void start() {
        running = Main.start(Map.of("server.port", "0", "akashi.data", folder.toString()));
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void aConsultantActsForAProviderUntilItTakesThatBackAndTheJournalTellsForWhom()
            throws Exception {
        var ours = provider("株式会社みほんいらい");
        var chief = signedIn(person(ours, Role.PROVIDER_ADMIN));
        var agent = person(provider("株式会社みほんしえん"), Role.PROVIDER_ADMIN);
        var until = "" + LocalDate.now(Tokyo.ZONE).plusDays(7);
        var typed = Map.of("email", agent.email(), "role", "PROVIDER_MEMBER", "until", until);
        assertThat(location(chief.post(DELEGATIONS, DELEGATIONS, typed))).isEqualTo(DELEGATIONS);
        assertThat(chief.get(DELEGATIONS).body()).contains(agent.email());

        var acting = signedIn(agent);
        assertThat(organisation(acting)).isEqualTo("株式会社みほんしえん");
        var delegation =
                running.part(Delegations.class).listOf(agent.email()).getFirst().id().value();
        var begin = "/account/acting/" + delegation + "/begin";
        assertThat(location(acting.post("/account/acting", begin, Map.of())))
                .isEqualTo("/provider");
        assertThat(organisation(acting)).isEqualTo("株式会社みほんいらい(代理)");
        assertThat(acting.get("/provider/organisation").body())
                .doesNotContain("/provider/organisation/invitations");
        assertThat(acting.post(DELEGATIONS, DELEGATIONS, typed).statusCode()).isEqualTo(404);
        var drafts = "/provider/drafts";
        var opened = acting.post(drafts + "/new", drafts, Map.of("scheme", "asp-saas-ai"));
        assertThat(location(opened)).startsWith(drafts + "/");
        assertThat(behalf(agent)).isEqualTo("for " + ours.id());
        acting.post("/account", "/account/name", Map.of("name", "支援 太郎"));
        acting.post("/account", "/%61ccount/name", Map.of("name", "支援 次郎"));
        var still = running.part(People.class).findActive(agent.id()).orElseThrow();
        assertThat(still.provider()).isEqualTo(agent.provider());
        assertThat(still.role()).isEqualTo(Role.PROVIDER_ADMIN);
        assertThat(still.name()).isEqualTo("支援 次郎");

        chief.post(DELEGATIONS, DELEGATIONS + "/" + delegation + "/end", Map.of());
        assertThat(organisation(acting)).isEqualTo("株式会社みほんしえん");
        assertThat(acting.post("/account/acting", begin, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyTakesUpTheDelegationOfAnother() throws Exception {
        var chief = signedIn(person(provider("株式会社みほん一"), Role.PROVIDER_ADMIN));
        var agent = person(provider("株式会社みほん二"), Role.PROVIDER_ADMIN);
        var until = "" + LocalDate.now(Tokyo.ZONE);
        chief.post(
                DELEGATIONS,
                DELEGATIONS,
                Map.of("email", agent.email(), "role", "PROVIDER_VIEWER", "until", until));
        var delegation =
                running.part(Delegations.class).listOf(agent.email()).getFirst().id().value();
        var stranger = signedIn(person(provider("株式会社みほん三"), Role.PROVIDER_ADMIN));
        var answer =
                stranger.post(
                        "/account/acting", "/account/acting/" + delegation + "/begin", Map.of());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(organisation(stranger)).isEqualTo("株式会社みほん三");
    }

    @Test
    void whoMayOnlyWatchSeesEverythingSwitchedOffAndChangesNothing() throws Exception {
        var ours = provider("株式会社みほん閲覧");
        signedIn(person(ours, Role.PROVIDER_ADMIN));
        var watching = signedIn(person(ours, Role.PROVIDER_VIEWER));
        var home = Jsoup.parse(watching.get("/provider").body());
        assertThat(home.select("main > fieldset[disabled] h1")).hasSize(1);
        assertThat(home.select(".watching-note")).hasSize(1);
        assertThat(watching.get("/account").body()).doesNotContain("fieldset class=\"watching\"");
        var typed = Map.of("email", "new@mihon.example");
        assertThat(
                        watching.post(
                                        "/provider/organisation",
                                        "/provider/organisation/invitations",
                                        typed)
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoLeavesIsSignedOutAndAColleagueTakesOver() throws Exception {
        var ours = provider("株式会社みほん引継ぎ");
        var staying = person(ours, Role.PROVIDER_ADMIN);
        var leaving = person(ours, Role.PROVIDER_MEMBER);
        var chief = signedIn(staying);
        var gone = signedIn(leaving);
        var end = "/provider/organisation/members/" + leaving.id() + "/end";
        assertThat(chief.post(end, end, Map.of()).statusCode()).isEqualTo(404);
        assertThat(gone.get("/provider").statusCode()).isEqualTo(200);
        var answer = chief.post(end, end, Map.of("successor", staying.id().value()));
        assertThat(location(answer)).isEqualTo("/provider/organisation");
        assertThat(location(gone.get("/provider"))).isEqualTo("/login");
        assertThat(running.part(People.class).findInCharge(leaving.id())).contains(staying);
    }

    private static String organisation(WayIn somebody) throws Exception {
        return Jsoup.parse(somebody.get("/provider").body())
                .select(".site-visitor-organisation")
                .text();
    }

    private String behalf(Person person) {
        return running.part(JdbcClient.class)
                .sql(
                        "select actor_role from akashi.journal where actor = ? order by seq desc limit 1")
                .param(person.id().value())
                .query(String.class)
                .single();
    }

    private WayIn signedIn(Person person) throws Exception {
        var somebody = new WayIn(running.port());
        somebody.signIn(person.email(), PASSWORD);
        assertThat(somebody.get("/account").statusCode()).isEqualTo(200);
        return somebody;
    }

    private Provider provider(String name) {
        var provider = new Provider(ProviderId.random(), name, "");
        running.part(People.class).add(provider);
        return provider;
    }

    private Person person(Provider provider, Role role) {
        var person =
                new Person(
                        PersonId.random(),
                        "見本 花子",
                        Id.random() + "@mihon.example",
                        role,
                        provider.id());
        running.part(People.class).add(person, running.part(Passwords.class).hash(PASSWORD));
        return person;
    }
}

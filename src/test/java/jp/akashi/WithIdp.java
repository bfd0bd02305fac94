package jp.akashi;

import static jp.akashi.WayIn.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.SmallIdp.Account;
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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The whole program with a small identity provider beside it, and people who come and go.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithIdp {
    static final String PASSWORD = "kurai yoru no hoshi";
    static final String NUMBER = CorporateNumber.withCheckDigit("010001098765");
    static final String OTHER_NUMBER = CorporateNumber.withCheckDigit("010001012345");

    @TempDir static Path folder;

    SmallIdp idp;
    Platform.Running running;

    @BeforeAll
    void start() throws Exception {
        idp = new SmallIdp();
        var settings = new HashMap<>(idp.settings());
        settings.put("server.port", "0");
        settings.put("akashi.data", folder.toString());
        settings.put("akashi.smtp", "smtp://127.0.0.1:1");
        settings.putAll(more());
        running = Main.start(settings);
    }

    /// Further settings.
    Map<String, String> more() {
        return Map.of();
    }

    @AfterAll
    void stop() {
        running.close();
        idp.close();
    }

    WayIn browser() {
        return new WayIn(running.port());
    }

    /// An account as of somebody whose identity was proven.
    static Account prime() {
        return new Account(Id.random(), Map.of("account_type", "2"));
    }

    Account connected(Person person, Account account) throws Exception {
        var here = signedIn(person);
        connect(here, account);
        assertThat(said(here.get("/account/identity"))).contains("連携しました");
        return account;
    }

    HttpResponse<String> connect(WayIn here, Account account) throws Exception {
        var page = "/account/identity";
        assertThat(location(here.post(page, page, Map.of("present", PASSWORD)))).isEqualTo(page);
        assertThat(here.get(page).body()).contains("/account/identity/go");
        idp.signedIn(account);
        var there = away(here.get(page + "/go"));
        assertThat(there.getRawQuery()).contains("prompt=login");
        return here.get(idp.visit(there));
    }

    HttpResponse<String> signIn(WayIn somebody, Account account) throws Exception {
        idp.signedIn(account);
        return somebody.get(idp.visit(away(somebody.get("/login/identity"))));
    }

    URI away(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        var there = URI.create(answer.headers().firstValue("Location").orElseThrow());
        assertThat(there.toString()).startsWith(idp.issuer());
        return there;
    }

    String invitation(Person admin, String email, Role role) {
        return "/invitations/"
                + running.part(InviteMember.class)
                        .invite(admin.provider(), email, role)
                        .orThrow()
                        .secret();
    }

    WayIn signedIn(Person person) throws Exception {
        var somebody = browser();
        somebody.signIn(person.email(), PASSWORD);
        assertThat(somebody.get("/account").statusCode()).isEqualTo(200);
        return somebody;
    }

    WayIn enrolled(Person person) throws Exception {
        var somebody = browser();
        somebody.signIn(person.email(), PASSWORD);
        somebody.get("/second-factor/enrol");
        somebody.post(
                "/second-factor/enrol",
                "/second-factor/enrol",
                Map.of("code", code(person, Instant.now())));
        return somebody;
    }

    String code(Person person, Instant at) {
        var factor = running.part(Factors.class).find(person.id()).orElseThrow();
        return running.part(Totp.class).codeAt(factor.secret(), at);
    }

    Person member(String corporateNumber) {
        var provider = new Provider(ProviderId.random(), "株式会社みほんクラウド", corporateNumber);
        running.part(People.class).add(provider);
        return added(Role.PROVIDER_ADMIN, provider.id());
    }

    Person staff(Role role) {
        return added(role, null);
    }

    Person added(Role role, @Nullable ProviderId provider) {
        var email = Id.random() + "@mihon.example";
        var person = new Person(PersonId.random(), "見本 花子", email, role, provider);
        running.part(People.class).add(person, running.part(Passwords.class).hash(PASSWORD));
        return person;
    }

    String last(Person person) {
        return running.part(Journal.class)
                .findLast(person.id().value())
                .map(noted -> noted.act().action().name())
                .orElse("");
    }

    String why(Person person) {
        return running.part(Journal.class)
                .findLast(person.id().value())
                .map(noted -> noted.act().reason())
                .orElse("");
    }

    List<String> mailsTo(Person person) {
        return running.part(Outbox.class).listAt(Set.of(Delivery.MailState.values()), 500).stream()
                .filter(dispatch -> dispatch.mail().to().equals(person.email()))
                .map(dispatch -> dispatch.mail().subject())
                .toList();
    }

    static String said(HttpResponse<String> response) {
        return Jsoup.parse(response.body()).select(".banner").text();
    }

    static String plain(HttpResponse<String> response) {
        return Jsoup.parse(response.body()).select("main").text();
    }
}

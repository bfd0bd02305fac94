package jp.akashi;

import static jp.akashi.WayIn.heading;
import static jp.akashi.WayIn.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.akashi.kernel.Id;
import jp.akashi.party.InviteMember;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who gets in by an account at an identity provider and who does not, in the whole program.
class IdentityProviderTest extends WithIdp {
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
        assertThat(plain(somebody.get("/account")))
                .contains("パスワードを設定する")
                .doesNotContain("現在のパスワード");
        assertThat(location(somebody.post("/account", page + "/end", Map.of("present", ""))))
                .isEqualTo(page);
        var factor = "/account/second-factor";
        assertThat(plain(somebody.get(factor))).contains("パスワードをまだ設定していないため").doesNotContain("キー:");
        assertThat(location(somebody.post("/account", factor, Map.of("code", "000000"))))
                .isEqualTo(factor);
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
                Map.of("code", code(member, Instant.now()), "present", PASSWORD));

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
    void whoSignedInByItIsOutAfterTwoIdleHoursAsAnybodyIs() throws Exception {
        var member = member("");
        var somebody = browser();
        signIn(somebody, connected(member, prime()));
        idle(member, Duration.ofHours(2).minusMinutes(1));
        assertThat(somebody.get("/account").statusCode()).isEqualTo(200);

        idle(member, Duration.ofHours(2));
        assertThat(location(somebody.get("/account"))).isEqualTo("/login");
    }

    private void idle(Person person, Duration time) {
        running.part(JdbcClient.class)
                .sql(
                        """
                        update akashi.spring_session
                        set last_access_time = :last, expiry_time = :last + max_inactive_interval * 1000
                        where principal_name = :person\
                        """)
                .param("last", Instant.now().minus(time).toEpochMilli())
                .param("person", person.id().value())
                .update();
    }
}

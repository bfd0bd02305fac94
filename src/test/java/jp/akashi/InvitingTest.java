package jp.akashi;

import static jp.akashi.WayIn.heading;
import static jp.akashi.WayIn.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.desk.OfferAccount;
import jp.akashi.desk.RecoverAccount;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.Outcome;
import jp.akashi.notice.Delivery;
import jp.akashi.notice.Dispatch;
import jp.akashi.notice.Outbox;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// Whom somebody may send mails to, how many, and who learns of it, in the whole program.
class InvitingTest extends WithIdp {
    private static final String STAFF = "/office/staff";
    private static final String PAPERS = "/office/papers";
    private static final String ORGANISATION = "/provider/organisation";

    @Override
    Map<String, String> more() {
        return Map.of(
                "akashi.pace.invitation", "8/24h",
                "akashi.pace.link", "2/1h",
                "akashi.pace.account", "2/1h");
    }

    @Test
    void whoIsInvitedToTheOfficeGetsTheLinkAloneAndTheOthersAreTold() throws Exception {
        var officer = staff(Role.OFFICE);
        var other = staff(Role.OFFICE);
        var email = Id.random() + "@office.example";
        var answer =
                enrolled(officer).sent(STAFF, STAFF, Map.of("email", email, "role", "COMMITTEE"));

        assertThat(said(answer)).contains(email + " さんに招待のメールをお送りします");
        assertThat(answer.body()).doesNotContain("/invitations/" + secretTo(email));
        var told = "【情報開示認定】認定審査委員として新しい方が招待されました";
        assertThat(mailsTo(other)).contains(told);
        assertThat(mailsTo(officer)).doesNotContain(told);
        assertThat(textTo(other)).contains(email, officer.name());

        var link = "/invitations/" + secretTo(email);
        var somebody = browser();
        var typed = Map.of("name", "委員 三郎", "password", "akai kumo no uma");
        assertThat(location(somebody.post(link, link, typed))).isEqualTo("/login");
        var joined = "【情報開示認定】認定審査委員のアカウントが新しく登録されました";
        assertThat(mailsTo(other)).contains(joined);
        assertThat(mailsTo(officer)).contains(joined);
        assertThat(textTo(officer)).contains("委員 三郎", email);
    }

    @Test
    void anInvitationToTheOfficeIsSeenByAllOfItAndTakenBack() throws Exception {
        var email = Id.random() + "@office.example";
        enrolled(staff(Role.OFFICE)).sent(STAFF, STAFF, Map.of("email", email, "role", "OFFICE"));

        var other = enrolled(staff(Role.OFFICE));
        var waiting = Jsoup.parse(other.get(STAFF).body()).select("li:contains(" + email + ")");
        assertThat(waiting.text()).contains("事務局");
        var back = waiting.select("form").attr("action");
        assertThat(said(other.sent(STAFF, back, Map.of()))).contains("招待を取り消しました");
        assertThat(other.get(STAFF).body()).doesNotContain(email);
        assertThat(browser().get("/invitations/" + secretTo(email)).statusCode()).isEqualTo(404);
        assertThat(said(other.sent(STAFF, back, Map.of()))).contains("すでに使われたか");
    }

    @Test
    void whatWasTypedStaysWhenAnInvitationIsRefused() throws Exception {
        var typed = Map.of("email", "nobody(at)x", "role", "COMMITTEE");
        var office = enrolled(staff(Role.OFFICE));
        assertThat(shown(office.sent(STAFF, STAFF, typed))).isEqualTo(typed);

        var here = signedIn(member(""));
        var viewer = Map.of("email", "nobody(at)x", "role", "PROVIDER_VIEWER");
        assertThat(shown(here.sent(ORGANISATION, ORGANISATION + "/invitations", viewer)))
                .isEqualTo(viewer);

        var member = member("");
        running.part(People.class).close(member.id());
        var first = Map.of("provider", String.valueOf(member.provider()), "email", "nobody(at)x");
        assertThat(shown(office.sent(PAPERS, PAPERS + "/invitations", first))).isEqualTo(first);
    }

    /// What stands in the form that invites.
    private static Map<String, String> shown(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body())
                .select("form:has([name=email])")
                .forms()
                .getFirst()
                .formData()
                .stream()
                .filter(field -> !field.key().equals("_csrf"))
                .collect(Collectors.toMap(Connection.KeyVal::key, Connection.KeyVal::value));
    }

    @Test
    void theOfficeMakesNobodyAnAdministratorWhereSomebodyIs() throws Exception {
        var member = member("");
        var provider = String.valueOf(member.provider());
        var here = enrolled(staff(Role.OFFICE));
        var email = Id.random() + "@mihon.example";
        var typed = Map.of("provider", provider, "email", email);

        var refused = here.sent(PAPERS, PAPERS + "/invitations", typed);
        assertThat(said(refused)).contains("すでに担当者がいるため");
        assertThat(dispatchesTo(email)).isEmpty();

        running.part(People.class).close(member.id());
        var done = here.sent(PAPERS, PAPERS + "/invitations", typed);
        assertThat(said(done)).contains(email + " さんに招待のメールをお送りします");
        assertThat(done.body()).doesNotContain("/invitations/" + secretTo(email));
    }

    @Test
    @Proves("PAR-20")
    void aProviderInvitesOnlySoManyADay() throws Exception {
        var here = signedIn(member(""));
        for (int i = 0; i < 8; i++) {
            var email = Id.random() + "@mihon.example";
            assertThat(said(invite(here, email))).contains("さんに招待のメールをお送りします");
        }
        var one = Id.random() + "@mihon.example";
        assertThat(invite(here, one).body()).contains("招待の回数が上限に達したため", "約180分後");
        assertThat(dispatchesTo(one)).isEmpty();
        assertThat(said(invite(signedIn(member("")), one))).contains("さんに招待のメールをお送りします");
    }

    @Test
    void whatNamesSeveralIsNotInvited() throws Exception {
        var here = signedIn(member(""));
        for (var odd : List.of("g:a@x.jp,b@y.jp;", "a@x.jp,b@y.jp", "a@x.jp\r\nBcc: b@y.jp")) {
            assertThat(invite(here, odd).body()).contains("メールアドレスの形が正しくありません");
        }
        assertThat(here.get(ORGANISATION).body()).doesNotContain("b@y.jp");
    }

    @Test
    void aBoxIsNotFloodedWhoeverAsksAndHoweverTheAddressIsWritten() throws Exception {
        var member = member("");
        var recover = running.part(RecoverAccount.class);
        assertThat(recover.offer(member.email())).isInstanceOf(Outcome.Done.class);
        assertThat(recover.offer(" " + member.email().toUpperCase(Locale.ROOT)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(recover.offer(member.email())).isInstanceOf(Outcome.Refused.class);
        assertThat(dispatchesTo(member.email())).hasSize(2);
        assertThat(recover.offer(member("").email())).isInstanceOf(Outcome.Done.class);

        for (var email : List.of(member.email(), "nobody@mihon.example")) {
            var asking = new WayIn(running.port(), "203.0.113." + email.length());
            assertThat(location(asking.post("/recover", "/recover", Map.of("email", email))))
                    .isEqualTo("/recover/sent");
        }

        var invited = Id.random() + "@mihon.example";
        for (int i = 0; i < 2; i++) {
            assertThat(said(invite(signedIn(member("")), invited))).contains("お送りします");
        }
        assertThat(said(invite(signedIn(member("")), invited))).contains("招待の回数が上限に達した");
        assertThat(dispatchesTo(invited)).hasSize(2);

        var fresh = Id.random() + "@mihon.example";
        var signUp = running.part(OfferAccount.class);
        assertThat(signUp.offer(fresh)).isPresent();
        assertThat(signUp.offer(fresh)).isPresent();
        assertThat(signUp.offer(fresh)).isEmpty();
        assertThat(dispatchesTo(fresh)).hasSize(2);
    }

    @Test
    void anAccountThatFetchesTooManyFilesIsToldWhenToComeBack() throws Exception {
        var file = "/office/money/ledger.csv";
        var officer = staff(Role.OFFICE);
        var here = enrolled(officer);
        assertThat(here.get(file).statusCode()).isEqualTo(200);
        assertThat(here.get(file).statusCode()).isEqualTo(200);

        var held = here.get(file);
        assertThat(held.statusCode()).isEqualTo(429);
        assertThat(heading(held)).isEqualTo("しばらくお待ちください");
        assertThat(plain(held)).contains("保存済みの内容は失われていません", "約30分後");
        assertThat(held.headers().firstValue("Retry-After").orElseThrow()).matches("1[78]\\d\\d");
        assertThat(here.get("/office").statusCode()).isEqualTo(200);
        assertThat(enrolled(staff(Role.OFFICE)).get(file).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> invite(WayIn here, String email) throws Exception {
        return here.sent(ORGANISATION, ORGANISATION + "/invitations", Map.of("email", email));
    }

    private List<Dispatch> dispatchesTo(String email) {
        return running.part(Outbox.class).listAt(Set.of(Delivery.MailState.values()), 500).stream()
                .filter(dispatch -> dispatch.mail().to().equals(email))
                .toList();
    }

    private String textTo(Person person) {
        return dispatchesTo(person.email()).stream()
                .map(dispatch -> dispatch.mail().text())
                .reduce("", String::concat);
    }

    private String secretTo(String email) {
        return dispatchesTo(email).getFirst().mail().secret();
    }
}

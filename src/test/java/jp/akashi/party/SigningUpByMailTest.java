package jp.akashi.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import jp.akashi.Proves;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.RuleId;
import jp.akashi.party.SignUp.Organisation;
import jp.akashi.store.memory.MemoryInvitations;
import jp.akashi.store.memory.MemoryPeople;
import jp.akashi.store.memory.MemorySignUps;
import org.junit.jupiter.api.Test;

class SigningUpByMailTest {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final String EMAIL = "hanako@mihon.example.jp";
    private static final TakeUpSignUp.Typed TYPED =
            new TakeUpSignUp.Typed(
                    new Organisation("株式会社みほんクラウド", "7999901000001"),
                    "見本 花子",
                    "correct horse battery");

    private final MemoryPeople people = new MemoryPeople();
    private final MemorySignUps signUps = new MemorySignUps();
    private final MemoryInvitations invitations = new MemoryInvitations();
    private Instant now = NOW;
    private final OfferSignUp offer = new OfferSignUp(people, signUps, () -> now);
    private final TakeUpSignUp takeUp =
            new TakeUpSignUp(
                    signUps,
                    new SignUp(people, password -> new PasswordHash("h" + password.length())),
                    () -> now);

    @Test
    @Proves("PAR-13")
    void aLinkServesOnceAndForADay() {
        var late = fresh();
        now = NOW.plusSeconds(86_400);
        assertThat(rules(takeUp.signUp(late, TYPED))).containsExactly(PartyRules.SAME_ANSWER);
        now = NOW;
        var secret = fresh();
        now = NOW.plusSeconds(86_399);
        var person = takeUp.signUp(secret, TYPED).orThrow();
        assertThat(person.email()).isEqualTo(EMAIL);
        assertThat(person.role()).isEqualTo(Role.PROVIDER_ADMIN);
        assertThat(takeUp.find(secret)).isEmpty();
        assertThat(rules(takeUp.signUp(secret, TYPED))).containsExactly(PartyRules.SAME_ANSWER);
    }

    @Test
    @Proves("PAR-13")
    void anAddressWithAnAccountGetsNoLinkAndIsNotRefused() {
        var owner = takeUp.signUp(fresh(), TYPED).orThrow();
        assertThat(offer.offer(" HANAKO@mihon.example.jp ").orThrow())
                .isEqualTo(new OfferSignUp.Known(owner));
        assertThat(rules(offer.offer("no address"))).containsExactly(PartyRules.PERSON);
    }

    @Test
    @Proves("PAR-13")
    void whoInvitesIsToldTheSameOfAnAddressThatBelongsElsewhereAndOtherwiseOfAColleague() {
        var owner = takeUp.signUp(fresh(), TYPED).orThrow();
        var invite = new InviteMember(people, invitations, () -> now);
        var home = Objects.requireNonNull(owner.provider());
        var other = new Provider(ProviderId.random(), "株式会社べつ", "");
        people.add(other);

        var known = invite.inviteColleague(other.id(), EMAIL, Role.PROVIDER_MEMBER).orThrow();
        var unknown =
                invite.inviteColleague(other.id(), "taro@mihon.example", Role.PROVIDER_MEMBER)
                        .orThrow();

        assertThat(known.owner()).contains(owner);
        assertThat(unknown.owner()).isEmpty();
        assertThat(invitations.list(other.id())).hasSize(2);
        assertThat(rules(invite.inviteColleague(home, EMAIL, Role.PROVIDER_MEMBER)))
                .containsExactly(PartyRules.PERSON);
    }

    @Test
    @Proves("PAR-19")
    void theOfficeInvitesAnAdministratorOnlyWhereNobodyIsYet() {
        var invite = new InviteMember(people, invitations, () -> now);
        var posted = new Provider(ProviderId.random(), "株式会社ゆうそう", "");
        people.add(posted);
        invite.inviteFirst(posted.id(), "first@mihon.example").orThrow();
        invite.inviteFirst(posted.id(), "second@mihon.example").orThrow();
        assertThat(invitations.list(posted.id()))
                .extracting(Invitation::email)
                .containsExactly("second@mihon.example");

        var owner = takeUp.signUp(fresh(), TYPED).orThrow();
        var home = Objects.requireNonNull(owner.provider());
        assertThat(rules(invite.inviteFirst(home, "office@mihon.example")))
                .containsExactly(PartyRules.OWN_PEOPLE);
        assertThat(invitations.list(home)).isEmpty();
        people.close(owner.id());
        assertThat(invite.inviteFirst(home, "next@mihon.example").orThrow().invitation().role())
                .isEqualTo(Role.PROVIDER_ADMIN);
    }

    @Test
    @Proves("PAR-01")
    void whatWouldBeSentToSeveralIsNoAddress() {
        var invite = new InviteMember(people, invitations, () -> now);
        for (var odd : List.of("g:a@x.jp,b@y.jp;", "a@x.jp,b@y.jp", "a@x.jp\r\nBcc: b@y.jp")) {
            assertThat(rules(invite.invite(null, odd, Role.OFFICE)))
                    .containsExactly(PartyRules.PERSON);
            assertThat(rules(offer.offer(odd))).containsExactly(PartyRules.PERSON);
        }
        assertThat(invitations.listStaff()).isEmpty();
        assertThat(invite.invite(null, " A@x.jp ", Role.OFFICE).orThrow().invitation().email())
                .isEqualTo("a@x.jp");
    }

    private String fresh() {
        return ((OfferSignUp.Fresh) offer.offer(EMAIL).orThrow()).secret();
    }

    private static List<RuleId> rules(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var obstacles)
                ? obstacles.stream().map(Obstacle::rule).toList()
                : List.of();
    }
}

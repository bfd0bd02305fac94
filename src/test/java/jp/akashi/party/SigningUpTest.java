package jp.akashi.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.akashi.Proves;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.RuleId;
import jp.akashi.party.SignUp.Organisation;
import jp.akashi.store.memory.MemoryInvitations;
import jp.akashi.store.memory.MemoryPeople;
import jp.akashi.store.memory.MemorySignIns;
import org.junit.jupiter.api.Test;

class SigningUpTest {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final Organisation PROVIDER = new Organisation("株式会社みほんクラウド", "7999901000001");
    private static final Credentials ANNE =
            new Credentials("見本 花子", "hanako@mihon.example.jp", "correct horse battery");

    private final MemoryPeople people = new MemoryPeople();
    private final MemoryInvitations invitations = new MemoryInvitations();
    private final Passwords passwords = password -> new PasswordHash("hashed:" + password.length());
    private final MemorySignIns signIns = new MemorySignIns();
    private final SignUp signUp = new SignUp(people, passwords);

    @Test
    void aProviderSignsUpWithItsFirstAdministrator() {
        var person = signUp.signUp(PROVIDER, ANNE).orThrow();
        assertThat(person.role()).isEqualTo(Role.PROVIDER_ADMIN);
        assertThat(people.findByEmail("HANAKO@mihon.example.jp".toLowerCase(Locale.ROOT)))
                .contains(person);
        assertThat(
                        people.findProvider(Objects.requireNonNull(person.provider()))
                                .orElseThrow()
                                .name())
                .isEqualTo("株式会社みほんクラウド");
    }

    @Test
    @Proves("PAR-01")
    void anAddressSignsUpOnce() {
        signUp.signUp(PROVIDER, ANNE).orThrow();
        assertThat(rules(signUp.signUp(PROVIDER, ANNE))).containsExactly(PartyRules.PERSON);
        var crooked = new Credentials("花子", "no address", "correct horse battery");
        assertThat(rules(signUp.signUp(PROVIDER, crooked))).containsExactly(PartyRules.PERSON);
    }

    @Test
    @Proves("PAR-02")
    void aPasswordHasTwelveCharacters() {
        assertThat(rules(signUp.signUp(PROVIDER, with("elevenchars"))))
                .containsExactly(PartyRules.PASSWORD);
        assertThat(signUp.signUp(PROVIDER, with("twelve chars"))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @Proves("PAR-02")
    void aPasswordIsNotTheAddress() {
        assertThat(rules(signUp.signUp(PROVIDER, with("Hanako@mihon.example.jp"))))
                .containsExactly(PartyRules.PASSWORD);
    }

    @Test
    @Proves("PAR-07")
    void aPasswordIsNotOneThatIsTriedFirst() {
        for (var guessed :
                List.of(
                        "password1234",
                        "P@ssw0rd-2026",
                        "ｐａｓｓｗｏｒｄ１２３４",
                        "passwordpassword",
                        "qwertyuiopas",
                        "lkjhgfdsapoi",
                        "abcabcabcabc",
                        "123456789012",
                        "sakura-20260401",
                        "Akashi!2026-akashi",
                        "hanako-mihon-2026",
                        "mihon_hanako_pass")) {
            assertThat(rules(signUp.signUp(PROVIDER, with(guessed))))
                    .as(guessed)
                    .containsExactly(PartyRules.COMMON_PASSWORD);
        }
        for (var fine : List.of("kurai-yoru-no-hoshi", "correct horse battery", "暗い夜の星を数える三月の馬")) {
            assertThat(with(fine).findPasswordObstacle()).as(fine).isEmpty();
        }
    }

    @Test
    @Proves("PAR-03")
    void aCorporateNumberHasTheRightCheckDigit() {
        assertThat(CorporateNumber.isRight("7999901000001")).isTrue();
        assertThat(CorporateNumber.isRight("8999901000001")).isFalse();
        assertThat(CorporateNumber.isRight("799990100000")).isFalse();
        assertThat(rules(signUp.signUp(new Organisation("みほん", "8999901000001"), ANNE)))
                .containsExactly(PartyRules.PROVIDER);
        assertThat(signUp.signUp(new Organisation("みほん", "７９９９９０１０００００１"), ANNE))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    @Proves("PAR-04")
    void anInvitationWorksOnceAndForAWeek() {
        var admin = signUp.signUp(PROVIDER, ANNE).orThrow();
        var provider = Objects.requireNonNull(admin.provider());
        var invite = new InviteMember(people, invitations, InstantSource.fixed(NOW));
        var secret =
                invite.invite(provider, "taro@mihon.example.jp", Role.PROVIDER_MEMBER)
                        .orThrow()
                        .secret();
        assertThat(
                        rules(
                                accepting(NOW.plus(Duration.ofDays(7)))
                                        .accept(secret, "太郎", "correct horse battery")))
                .containsExactly(PartyRules.INVITATION);
        var justInTime = accepting(NOW.plus(Duration.ofDays(7)).minusSeconds(1));
        var member = justInTime.accept(secret, "太郎", "correct horse battery").orThrow();
        assertThat(member.provider()).isEqualTo(provider);
        assertThat(member.role()).isEqualTo(Role.PROVIDER_MEMBER);
        assertThat(rules(justInTime.accept(secret, "太郎", "correct horse battery")))
                .containsExactly(PartyRules.INVITATION);
    }

    @Test
    @Proves("PAR-05")
    void theLastAdministratorStays() {
        var admin = signUp.signUp(PROVIDER, ANNE).orThrow();
        var change = new ChangeMember(people, signIns);
        assertThat(rules(change.end(admin))).containsExactly(PartyRules.LAST_ADMIN);
        assertThat(rules(change.setRole(admin, Role.PROVIDER_MEMBER)))
                .containsExactly(PartyRules.LAST_ADMIN);
        var second =
                new Person(
                        PersonId.random(),
                        "次郎",
                        "jiro@mihon.example.jp",
                        Role.PROVIDER_ADMIN,
                        admin.provider());
        people.add(second, new PasswordHash("x"));
        signIns.add(admin.id(), "here");
        assertThat(change.setRole(admin, Role.PROVIDER_MEMBER)).isInstanceOf(Outcome.Done.class);
        assertThat(signIns.of(admin.id())).isEmpty();
        assertThat(rules(change.end(second))).containsExactly(PartyRules.LAST_ADMIN);
    }

    @Test
    @Proves("PAR-05")
    void theLastOfTheOfficeStaysAndWhoGoesIsSignedOut() {
        var first = staff("ichiro@office.example.jp", Role.OFFICE);
        var member = staff("gakushiki@committee.example.jp", Role.COMMITTEE);
        var change = new ChangeMember(people, signIns);
        assertThat(rules(change.end(first))).containsExactly(PartyRules.LAST_ADMIN);
        assertThat(change.end(member)).isInstanceOf(Outcome.Done.class);

        var second = staff("jiro@office.example.jp", Role.OFFICE);
        signIns.add(first.id(), "somewhere");
        assertThat(change.end(first)).isInstanceOf(Outcome.Done.class);
        assertThat(signIns.of(first.id())).isEmpty();
        assertThat(rules(change.end(second))).containsExactly(PartyRules.LAST_ADMIN);
    }

    private Person staff(String email, Role role) {
        var person = new Person(PersonId.random(), "事務", email, role, null);
        people.add(person, new PasswordHash("x"));
        return person;
    }

    private AcceptInvitation accepting(Instant at) {
        return new AcceptInvitation(people, invitations, passwords, InstantSource.fixed(at));
    }

    private static Credentials with(String password) {
        return new Credentials(ANNE.name(), ANNE.email(), password);
    }

    private static List<RuleId> rules(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> List.of();
            case Outcome.Refused<?> refused ->
                    refused.obstacles().stream().map(Obstacle::rule).toList();
        };
    }
}

package jp.akashi.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import jp.akashi.Proves;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.RuleId;
import jp.akashi.store.memory.MemoryPeople;
import jp.akashi.store.memory.MemoryRecoveries;
import jp.akashi.store.memory.MemorySignIns;
import org.junit.jupiter.api.Test;

class OwnAccountTest {
    private static final Person OFFICER =
            new Person(PersonId.random(), "事務 太郎", "taro@office.example.jp", Role.OFFICE, null);

    private final MemoryPeople people = new MemoryPeople();
    private final Passwords passwords = PasswordHash::new;
    private final MemorySignIns signIns = new MemorySignIns();
    private final MemoryRecoveries recoveries = new MemoryRecoveries();
    private final ChangePassword change =
            new ChangePassword(people, passwords, new ChangePassword.Held(signIns, recoveries));

    OwnAccountTest() {
        people.add(OFFICER, new PasswordHash("the present one"));
    }

    @Test
    void whoKnowsThePresentPasswordGivesAnother() {
        assertThat(change("another long one")).isInstanceOf(Outcome.Done.class);
        assertThat(people.findPassword(OFFICER.id()))
                .contains(new PasswordHash("another long one"));
    }

    @Test
    @Proves("PAR-09")
    void anotherPasswordEndsTheOtherSignInsAndWhatWasOffered() {
        signIns.add(OFFICER.id(), "here");
        signIns.add(OFFICER.id(), "elsewhere");
        var offered =
                new OfferRecovery(people, recoveries, InstantSource.system())
                        .offer(OFFICER.email())
                        .orThrow();

        change("another long one");

        assertThat(signIns.of(OFFICER.id())).containsExactly("here");
        assertThat(recoveries.find(offered.recovery().secret())).isEmpty();
    }

    @Test
    @Proves("PAR-02")
    void theNextPasswordIsLongEnoughToo() {
        assertThat(rules(change("elevenchars"))).containsExactly(PartyRules.PASSWORD);
    }

    @Test
    @Proves("PAR-01")
    void aNameIsChangedButNotTakenAway() {
        var rename = new ChangeName(people);
        assertThat(rules(rename.change(OFFICER, " 　"))).containsExactly(PartyRules.PERSON);
        assertThat(rules(rename.change(OFFICER, "あ".repeat(101))))
                .containsExactly(PartyRules.PERSON);
        assertThat(rename.change(OFFICER, "あ".repeat(100))).isInstanceOf(Outcome.Done.class);
        assertThat(rename.change(OFFICER, "事務 花子").orThrow().name()).isEqualTo("事務 花子");
        assertThat(people.findPerson(OFFICER.id()).orElseThrow().name()).isEqualTo("事務 花子");
    }

    private Outcome<Person> change(String next) {
        return change.change(new CheckPassword.Answer.Right(OFFICER), next, "here");
    }

    private static List<RuleId> rules(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> List.of();
            case Outcome.Refused<?> refused ->
                    refused.obstacles().stream().map(Obstacle::rule).toList();
        };
    }
}

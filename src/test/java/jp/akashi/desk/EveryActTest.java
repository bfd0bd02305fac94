package jp.akashi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.akashi.access.Access;
import jp.akashi.access.Access.Owning;
import jp.akashi.access.Access.Target;
import jp.akashi.access.Action;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import jp.akashi.store.memory.MemoryJournal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Everybody tries everything, at every stage, on what is theirs and what is not: what the table of
/// permissions does not name is not done, and leaves no trace.
class EveryActTest {
    private static final ProviderId OURS = ProviderId.random();
    private static final ProviderId THEIRS = ProviderId.random();

    private final MemoryJournal journal = new MemoryJournal();
    private final Desk desk =
            new Desk(
                    new Desk.Transactions() {
                        @Override
                        public <T> Outcome<T> inOne(Supplier<Outcome<T>> work) {
                            return work.get();
                        }
                    },
                    journal);

    /// How a person stands to a case.
    enum Standing {
        /// It is of the person's provider.
        OWN,
        /// It is of another provider.
        OTHERS,
        /// The person was asked about it.
        ASKED,
        /// The person was asked, and has declared to have no interest.
        CLEARED
    }

    private record Try(Person person, Action action, Standing standing, @Nullable Stage stage) {
        Target target() {
            var one = Set.of(person.id());
            var provider = standing == Standing.OWN ? OURS : THEIRS;
            return switch (standing) {
                case OWN, OTHERS -> new Target(provider, stage, Set.of());
                case ASKED -> new Target(provider, stage, one);
                case CLEARED -> new Target(provider, stage, one, one);
            };
        }

        /// Read off the rows of the table, one after the other.
        boolean isInTable() {
            for (var row : Access.TABLE) {
                boolean named = row.action() == action && row.roles().contains(person.role());
                boolean staged =
                        row.stages().isEmpty() || stage != null && row.stages().contains(stage);
                if (named && staged && owns(row.owning())) {
                    return true;
                }
            }
            return false;
        }

        private boolean owns(Owning owning) {
            return switch (owning) {
                case ANY -> true;
                case OWN -> standing == Standing.OWN && person.provider() != null;
                case ASKED -> standing == Standing.ASKED || standing == Standing.CLEARED;
                case CLEARED -> standing == Standing.CLEARED;
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void nobodyDoesWhatTheTableDoesNotName(Action action) {
        var done = new ArrayList<Try>();
        var tries = tries(action);
        for (var attempt : tries) {
            attempt(attempt, done);
        }

        assertThat(tries).hasSize(Role.values().length * 4 * (Stage.values().length + 1));
        assertThat(done).containsExactlyElementsOf(tries.stream().filter(Try::isInTable).toList());
        assertThat(journal.acts()).hasSize(done.size());
    }

    private void attempt(Try attempt, List<Try> done) {
        var subject = Desk.Subject.of("case", attempt.target());
        try {
            desk.act(
                            attempt.person(),
                            attempt.action(),
                            subject,
                            () -> {
                                done.add(attempt);
                                return Outcome.done("done");
                            })
                    .orThrow();
        } catch (NotAllowed refused) {
            assertThat(attempt.isInTable()).as(attempt.toString()).isFalse();
        }
    }

    private static List<Try> tries(Action action) {
        var stages = new ArrayList<@Nullable Stage>(EnumSet.allOf(Stage.class));
        stages.add(null);
        return Arrays.stream(Role.values())
                .map(EveryActTest::person)
                .flatMap(person ->
                        Stream.of(Standing.values())
                                .flatMap(standing ->
                                        stages.stream()
                                                .map(stage ->
                                                        new Try(person, action, standing, stage))))
                .toList();
    }

    private static Person person(Role role) {
        return new Person(
                PersonId.random(), "人", "a@example.jp", role, role.ofProvider() ? OURS : null);
    }
}

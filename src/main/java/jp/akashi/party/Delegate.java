package jp.akashi.party;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.akashi.kernel.DelegationId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import org.jspecify.annotations.Nullable;

/// Lets somebody from outside act for the own provider until a day (代理を許可する).
public final class Delegate {
    private static final int LONGEST_YEARS = 1;

    private final Delegations delegations;
    private final People people;
    private final InstantSource clock;

    public Delegate(Delegations delegations, People people, InstantSource clock) {
        this.delegations = delegations;
        this.people = people;
        this.clock = clock;
    }

    /// What was typed; `until` is nothing where no day could be read.
    public record Typed(String email, Role role, @Nullable LocalDate until) {
        public Typed {
            email = email.strip().toLowerCase(Locale.ROOT);
        }
    }

    public Outcome<Delegation> delegate(Person by, Typed typed) {
        var provider = Objects.requireNonNull(by.provider());
        var obstacles = obstacles(by, typed);
        if (!obstacles.isEmpty()) {
            return Outcome.refused(obstacles);
        }
        var delegation =
                new Delegation(
                        DelegationId.random(),
                        provider,
                        typed.email(),
                        typed.role(),
                        Objects.requireNonNull(typed.until()),
                        by.id());
        delegations.list(provider).stream()
                .filter(earlier -> earlier.email().equals(typed.email()))
                .forEach(earlier -> delegations.remove(earlier.id()));
        delegations.add(delegation);
        return Outcome.done(delegation);
    }

    private List<Obstacle> obstacles(Person by, Typed typed) {
        var found = new ArrayList<Obstacle>();
        boolean colleague =
                people.findByEmail(typed.email())
                        .filter(person -> Objects.equals(person.provider(), by.provider()))
                        .isPresent();
        if (!EmailAddress.isRight(typed.email())) {
            found.add(Obstacle.of(PartyRules.PERSON, "blank", "email"));
        } else if (colleague) {
            found.add(Obstacle.of(PartyRules.DELEGATION, "case", "colleague"));
        }
        if (typed.role() != Role.PROVIDER_MEMBER && typed.role() != Role.PROVIDER_VIEWER) {
            found.add(Obstacle.of(PartyRules.DELEGATION, "case", "role"));
        }
        var today = Tokyo.today(clock);
        var until = typed.until();
        if (until == null
                || until.isBefore(today)
                || until.isAfter(today.plusYears(LONGEST_YEARS))) {
            found.add(Obstacle.of(PartyRules.DELEGATION, "case", "until"));
        }
        return found;
    }
}

package jp.akashi.party;

import java.util.List;
import java.util.Objects;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;

/// Changes what a member of a provider may do, or ends the membership; ends that of somebody of the
/// office or the committee too. Whoever it is signs in anew.
public final class ChangeMember {
    private final People people;

    private final SignIns signIns;

    public ChangeMember(People people, SignIns signIns) {
        this.people = people;
        this.signIns = signIns;
    }

    public Outcome<Person> setRole(Person member, Role role) {
        if (!role.ofProvider() || role != Role.PROVIDER_ADMIN && isLastAdmin(member)) {
            return Outcome.refused(Obstacle.of(PartyRules.LAST_ADMIN));
        }
        var changed =
                new Person(member.id(), member.name(), member.email(), role, member.provider());
        people.setRole(member.id(), role);
        signIns.endAll(member.id());
        return Outcome.done(changed);
    }

    /// Ends a membership and hands over to a colleague.
    public Outcome<PersonId> end(Person member, PersonId successor) {
        boolean colleague =
                member.provider() != null
                        && people.listMembers(member.provider()).stream()
                                .anyMatch(other ->
                                        other.id().equals(successor)
                                                && !other.id().equals(member.id()));
        if (!colleague) {
            return Outcome.refused(Obstacle.of(PartyRules.SUCCESSION));
        }
        return end(member)
                .map(ended -> {
                    people.handOver(member.id(), successor);
                    return ended;
                });
    }

    public Outcome<PersonId> end(Person member) {
        if (isLastAdmin(member)) {
            return Outcome.refused(Obstacle.of(PartyRules.LAST_ADMIN));
        }
        people.close(member.id());
        signIns.endAll(member.id());
        return Outcome.done(member.id());
    }

    private boolean isLastAdmin(Person member) {
        return switch (member.role()) {
            case PROVIDER_ADMIN -> isAlone(member, people.listMembers(providerOf(member)));
            case OFFICE -> isAlone(member, people.listByRole(Role.OFFICE));
            case PROVIDER_MEMBER, PROVIDER_VIEWER, COMMITTEE -> false;
        };
    }

    private static ProviderId providerOf(Person member) {
        return Objects.requireNonNull(member.provider(), "an administrator belongs to a provider");
    }

    private static boolean isAlone(Person member, List<Person> all) {
        return all.stream()
                .noneMatch(
                        other -> other.role() == member.role() && !other.id().equals(member.id()));
    }
}

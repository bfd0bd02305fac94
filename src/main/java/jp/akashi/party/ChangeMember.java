package jp.akashi.party;

import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;

/// Changes what a member of a provider may do, or ends the membership. Whoever it is signs in anew.
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
        people.change(changed);
        signIns.endAll(member.id());
        return Outcome.done(changed);
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
        var provider = member.provider();
        return member.role() == Role.PROVIDER_ADMIN
                && provider != null
                && people.listMembers(provider).stream()
                        .noneMatch(other ->
                                other.role() == Role.PROVIDER_ADMIN
                                        && !other.id().equals(member.id()));
    }
}

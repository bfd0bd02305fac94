package jp.akashi.committee;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.kernel.PersonId;

/// All that was declared about interests in one case, in order.
public record Declarations(List<Interest> all) {
    public static final Declarations NONE = new Declarations(List.of());

    public Declarations {
        all = List.copyOf(all);
    }

    /// What counts of a member.
    public Optional<Interest> find(PersonId member) {
        return all.stream()
                .filter(interest -> interest.member().equals(member))
                .reduce((_, later) -> later);
    }

    /// Who has an interest and so no part in the case (回避).
    public Set<PersonId> recused() {
        return those(Interest.Claim.INTEREST);
    }

    /// Who has said to have none.
    public Set<PersonId> cleared() {
        return those(Interest.Claim.NONE);
    }

    private Set<PersonId> those(Interest.Claim claim) {
        return all.stream()
                .map(Interest::member)
                .filter(member -> find(member).filter(found -> found.claim() == claim).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }
}

package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.committee.Opinion;
import jp.akashi.committee.Referral;
import jp.akashi.committee.Referrals;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;

/// Referrals and opinions in memory.
public final class MemoryReferrals implements Undoable, Referrals {
    private final List<Referral> referrals = new ArrayList<>();
    private final List<Opinion> opinions = new ArrayList<>();

    @Override
    public Optional<Referral> find(ApplicationId application) {
        return referrals.stream()
                .filter(referral -> referral.application().equals(application))
                .findFirst();
    }

    @Override
    public List<Referral> list(PersonId member) {
        return referrals.stream().filter(referral -> referral.members().contains(member)).toList();
    }

    @Override
    public void put(Referral referral) {
        referrals.removeIf(other -> other.application().equals(referral.application()));
        referrals.addFirst(referral);
    }

    @Override
    public void add(Opinion opinion) {
        boolean given =
                opinions(opinion.application()).stream()
                        .anyMatch(other -> other.member().equals(opinion.member()));
        if (given) {
            throw new IllegalStateException("one opinion a member: " + opinion.member());
        }
        opinions.add(opinion);
    }

    @Override
    public List<Opinion> opinions(ApplicationId application) {
        return opinions.stream()
                .filter(opinion -> opinion.application().equals(application))
                .toList();
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(referrals), Undoable.copy(opinions));
    }
}

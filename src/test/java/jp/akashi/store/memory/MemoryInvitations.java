package jp.akashi.store.memory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.ProviderId;
import jp.akashi.party.Invitation;
import jp.akashi.party.Invitations;

/// Invitations in memory.
public final class MemoryInvitations implements Undoable, Invitations {
    private final Map<Digest, Invitation> invitations = new LinkedHashMap<>();

    @Override
    public Optional<Invitation> find(Digest secret) {
        return Optional.ofNullable(invitations.get(secret));
    }

    @Override
    public List<Invitation> list(ProviderId provider) {
        return invitations.values().stream()
                .filter(invitation -> provider.equals(invitation.provider()))
                .toList();
    }

    @Override
    public List<Invitation> listStaff() {
        return invitations.values().stream()
                .filter(invitation -> invitation.provider() == null)
                .toList();
    }

    @Override
    public void add(Invitation invitation) {
        invitations.put(invitation.secret(), invitation);
    }

    @Override
    public void remove(Digest secret) {
        invitations.remove(secret);
    }

    @Override
    public void forget(Instant expiredBefore) {
        invitations.values().removeIf(one -> one.expires().isBefore(expiredBefore));
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(invitations));
    }
}

package jp.akashi.surveillance;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.HandoverId;
import jp.akashi.kernel.ProviderId;

/// The passings of services to other providers.
public interface Handovers {
    Optional<Handover> find(HandoverId id);

    /// The open one whose code has this digest.
    Optional<Handover> findOpen(Digest secret);

    /// The latest first.
    List<Handover> list(CertificationNumber number);

    /// Those that wait for the office, the longest waiting first.
    List<Handover> listAccepted();

    /// Those a provider accepted, the latest first.
    List<Handover> listOf(ProviderId next);

    /// @throws IllegalStateException when another one of the certification is open
    void add(Handover handover);

    /// Keeps the next version, unless somebody else kept one since.
    ///
    /// @return whether it was kept
    boolean replace(Handover next);

    /// Whether the documents filed went over with the service the last time it passed.
    default boolean tookDocuments(CertificationNumber number) {
        return list(number).stream()
                .filter(handover -> handover.state() == Handover.HandoverState.GRANTED)
                .findFirst()
                .map(handover -> handover.offer().documents())
                .orElse(false);
    }
}

package jp.akashi.surveillance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.akashi.application.Application;
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

    /// Whether the documents of an application went over to a provider: with each passing on the
    /// way there, one after another, since it was filed. Its own provider has them.
    default boolean wentOver(CertificationNumber number, Application filed, ProviderId reader) {
        var since = filed.filings().getFirst().at();
        var readers = new HashSet<>(Set.of(filed.provider()));
        list(number).reversed().stream()
                .filter(handover -> handover.takesDocumentsFiledBy(since))
                .filter(handover -> readers.contains(handover.offer().former()))
                .flatMap(handover -> handover.findAcceptance().stream())
                .forEach(acceptance -> readers.add(acceptance.next()));
        return readers.contains(reader);
    }
}

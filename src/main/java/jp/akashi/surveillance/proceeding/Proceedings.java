package jp.akashi.surveillance.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ProceedingId;
import jp.akashi.kernel.ProviderId;

/// The proceedings.
public interface Proceedings {
    Optional<Proceeding> find(ProceedingId id);

    /// Those of a provider, the one something was done in last first.
    List<Proceeding> list(ProviderId provider);

    /// Those on a service, the one something was done in last first.
    List<Proceeding> list(CertificationNumber number);

    /// Those that wait for a party, the longest waiting first; the closed ones for `CLOSED`, the
    /// latest first.
    ///
    /// @param most at most so many
    List<Proceeding> listWaitingFor(Turn party, int most);

    /// How many wait for a party.
    int countWaitingFor(Turn party);

    /// Those whose due day is before a day, the longest overdue first.
    List<Proceeding> listOverdue(LocalDate day, int most);

    /// @throws IllegalStateException when there is one of this id
    void add(Proceeding proceeding);

    /// Stores the next version, unless somebody else stored one since: then nothing changes.
    ///
    /// @return whether it was stored
    boolean replace(Proceeding next);
}

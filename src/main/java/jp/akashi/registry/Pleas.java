package jp.akashi.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.PleaId;

/// The wishes to withhold what is published, and until when answers are withheld now.
public interface Pleas {
    Optional<Plea> find(PleaId id);

    /// Those about a service, the newest first.
    List<Plea> list(CertificationNumber number);

    /// Those the office has not ruled on, the longest waiting first.
    List<Plea> listOpen(int most);

    void add(Plea plea);

    /// @return whether nobody had ruled on it
    boolean rule(PleaId id, Plea.Ruling ruling);

    /// The days up to one until which answers are withheld now, the earliest first; of each service
    /// each day once.
    List<Last> lastDays(LocalDate until, int most);

    /// A last day of withholding.
    record Last(CertificationNumber number, LocalDate day) {}
}

package jp.akashi.renewal;

import java.time.LocalDate;
import java.util.List;
import jp.akashi.kernel.CertificationNumber;
import org.jspecify.annotations.Nullable;

/// The certifications in force the end of whose term nobody planned.
public interface Unplanned {
    /// In the order of their numbers, at most so many that follow `after`; without those past their
    /// term, which only a renewal under examination keeps in force.
    List<CertificationNumber> list(LocalDate today, @Nullable CertificationNumber after, int most);
}

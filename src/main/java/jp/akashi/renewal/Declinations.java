package jp.akashi.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;

/// The answers that a certification is not renewed, one a term, never changed.
public interface Declinations {
    Optional<Declination> find(CertificationNumber number, LocalDate expiresOn);

    /// The latest first, at most so many.
    List<Declination> list(int most);

    /// @throws IllegalStateException when it was said of this term already
    void add(Declination declination);
}

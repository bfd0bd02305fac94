package jp.akashi.takeover;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;

/// What was taken over, one a certification, never changed.
public interface Takeovers {
    Optional<Takeover> find(CertificationNumber number);

    Optional<Takeover> findOf(ApplicationId application);

    /// By number.
    List<Takeover> list();

    /// @throws IllegalStateException when the certification was taken over
    void add(Takeover takeover);
}

package jp.akashi.surveillance;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;

/// The filed change reports, one an application, never changed.
public interface ChangeReports {
    Optional<ChangeReport> find(ApplicationId application);

    /// The earliest change first.
    List<ChangeReport> list(CertificationNumber number);

    void add(ChangeReport report);
}

package jp.akashi.surveillance.proceeding;

import java.util.List;
import jp.akashi.kernel.CertificationNumber;

/// The announcements of maintenance.
public interface Maintenances {
    /// Those of a service, the one put in last first.
    List<Maintenance> list(CertificationNumber number);

    void add(Maintenance maintenance);
}

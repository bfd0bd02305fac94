package jp.akashi.application;

import jp.akashi.kernel.ApplicationId;

/// Which applications were granted (認定), as far as one that goes on from them has to know.
/// Read-only.
public interface Granted {
    /// Whether an application was granted and its certification has not been revoked.
    boolean isStanding(ApplicationId application);
}

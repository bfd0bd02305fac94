package jp.akashi.certification;

import java.util.List;
import jp.akashi.kernel.ApplicationId;

/// What was settled of applications that were overtaken; never changed.
public interface Settlements {
    /// The oldest first.
    List<Settlement> list(ApplicationId application);

    void add(Settlement settlement);
}

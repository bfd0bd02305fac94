package jp.akashi.decision;

import java.util.List;
import jp.akashi.kernel.ApplicationId;

/// The notes of appeals, in the order they were made.
public interface Appeals {
    List<Appeal> list(ApplicationId application);

    void add(Appeal appeal);
}

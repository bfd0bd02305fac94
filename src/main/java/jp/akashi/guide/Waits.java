package jp.akashi.guide;

import java.util.List;

/// The published times of the examination (審査にかかる日数).
public interface Waits {
    List<Wait> list();

    /// Puts these in the place of those published before.
    void replace(List<Wait> waits);
}

package jp.akashi.web.open.guide;

import java.util.List;
import jp.akashi.guide.Wait;
import jp.akashi.guide.Waits;

/// No times of the examination: nothing is published yet.
public final class NoWaits implements Waits {
    @Override
    public List<Wait> list() {
        return List.of();
    }

    @Override
    public void replace(List<Wait> waits) {
        throw new UnsupportedOperationException("nobody publishes here");
    }
}

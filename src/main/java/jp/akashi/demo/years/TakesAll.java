package jp.akashi.demo.years;

import java.util.Optional;
import jp.akashi.notice.Carrier;
import jp.akashi.notice.Dispatch;

/// A mail server that takes every mail and lets none leave the house.
public final class TakesAll implements Carrier {
    @Override
    public boolean carries() {
        return true;
    }

    @Override
    public Route open() {
        return new Route() {
            @Override
            public Optional<String> trouble() {
                return Optional.empty();
            }

            @Override
            public Answer hand(Dispatch dispatch) {
                return new Answer.Taken();
            }

            @Override
            public void close() {
                // nothing was opened
            }
        };
    }
}

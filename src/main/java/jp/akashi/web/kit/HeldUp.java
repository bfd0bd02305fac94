package jp.akashi.web.kit;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/// Nobody is let in for a while: an account, or everybody who comes from one place.
final class HeldUp extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;
    private final boolean place;

    HeldUp(Duration wait, boolean place) {
        super("held up");
        this.wait = wait;
        this.place = place;
    }

    Duration waiting() {
        return wait;
    }

    boolean ofPlace() {
        return place;
    }
}

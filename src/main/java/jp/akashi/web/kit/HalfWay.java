package jp.akashi.web.kit;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import jp.akashi.kernel.PersonId;
import org.springframework.security.core.AuthenticatedPrincipal;

/// What a session keeps of who has given the password and not yet the second factor. It opens the
/// pages of the second factor and nothing else.
record HalfWay(String id, long since) implements AuthenticatedPrincipal, Serializable {
    private static final long serialVersionUID = 1L;

    /// The authority that goes with it.
    static final String ROLE = "HALF_WAY";

    @Override
    public String getName() {
        return id;
    }

    /// Whether it has not lasted longer than it may; one of a later time was made while a clock was
    /// ahead.
    boolean holdsAt(Instant now, Duration longest) {
        return new SignedIn(id, since).holdsAt(now, longest);
    }

    PersonId personId() {
        return new PersonId(id);
    }
}

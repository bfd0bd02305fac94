package jp.akashi.web.kit;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import jp.akashi.kernel.Clocks;
import jp.akashi.kernel.PersonId;
import org.springframework.security.core.AuthenticatedPrincipal;

/// What a session keeps of who signed in: the person's id and when it was, nothing that could grow
/// old.
///
/// @param since in seconds of the epoch
public record SignedIn(String id, long since) implements AuthenticatedPrincipal, Serializable {
    private static final long serialVersionUID = 1L;

    /// By which the sessions of a person are found.
    @Override
    public String getName() {
        return id;
    }

    public PersonId personId() {
        return new PersonId(id);
    }

    /// Whether it has not lasted longer than any sign-in may. One of a later time was made while a
    /// clock was ahead, and would last too long.
    boolean holdsAt(Instant now, Duration longest) {
        var begin = Instant.ofEpochSecond(since);
        return now.isBefore(begin.plus(longest)) && !Clocks.isOfAWrongClock(begin, now);
    }
}

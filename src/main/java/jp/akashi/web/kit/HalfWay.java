package jp.akashi.web.kit;

import java.io.Serializable;
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

    PersonId personId() {
        return new PersonId(id);
    }
}

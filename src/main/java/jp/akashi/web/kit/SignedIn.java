package jp.akashi.web.kit;

import java.io.Serializable;
import jp.akashi.kernel.PersonId;
import org.springframework.security.core.AuthenticatedPrincipal;

/// What a session keeps of who signed in: the person's id, nothing that could grow old.
public record SignedIn(String id) implements AuthenticatedPrincipal, Serializable {
    private static final long serialVersionUID = 1L;

    /// By which the sessions of a person are found.
    @Override
    public String getName() {
        return id;
    }

    public PersonId personId() {
        return new PersonId(id);
    }
}

package jp.akashi.web.kit;

import java.io.Serializable;
import jp.akashi.kernel.PersonId;

/// What a session keeps of who signed in: the person's id, nothing that could grow old.
public record SignedIn(String id) implements Serializable {
    private static final long serialVersionUID = 1L;

    public PersonId personId() {
        return new PersonId(id);
    }
}

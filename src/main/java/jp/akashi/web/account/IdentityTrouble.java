package jp.akashi.web.account;

import jp.akashi.idp.Idp;
import org.springframework.http.HttpStatus;

/// Why nobody was let in by the identity provider, as its page tells it.
public enum IdentityTrouble {
    STALE(HttpStatus.BAD_REQUEST),
    DENIED(HttpStatus.FORBIDDEN),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    UNTRUSTED(HttpStatus.FORBIDDEN),
    ACCOUNT_TYPE(HttpStatus.FORBIDDEN),
    UNKNOWN(HttpStatus.FORBIDDEN),
    OTHER_ORGANISATION(HttpStatus.FORBIDDEN);

    private final HttpStatus status;

    IdentityTrouble(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    static IdentityTrouble of(Idp.Trouble trouble) {
        return switch (trouble) {
            case DENIED -> DENIED;
            case UNAVAILABLE -> UNAVAILABLE;
            case UNTRUSTED -> UNTRUSTED;
            case ACCOUNT_TYPE -> ACCOUNT_TYPE;
        };
    }
}

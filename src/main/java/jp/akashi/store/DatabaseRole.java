package jp.akashi.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// As whom the platform works in the database. The grants are in the first migration.
enum DatabaseRole {
    /// Owns the schemas and migrates them.
    OWNER,
    /// Works for the people who are signed in.
    APP,
    /// Reads what is public, and can read nothing else.
    PUBLIC;

    String roleName() {
        return "akashi_" + name().toLowerCase(Locale.ROOT);
    }

    /// Made from the password we were given, so that every node has the same and none is stored.
    String password(String given) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(given.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(roleName().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("every JDK has HmacSHA256", broken);
        }
    }
}

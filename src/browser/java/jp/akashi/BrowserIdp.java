package jp.akashi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jp.akashi.SmallIdp.Account;
import jp.akashi.cli.Platform;
import jp.akashi.kernel.Id;

/// A small identity provider for the browser to walk through, and an empty platform that asks it.
public final class BrowserIdp implements AutoCloseable {
    private final SmallIdp idp;

    public BrowserIdp() throws IOException {
        idp = new SmallIdp();
    }

    public Platform.Running start(Path data) {
        var settings = new HashMap<>(idp.settings());
        settings.put("server.port", "0");
        settings.put("akashi.data", data.toString());
        return Main.start(settings);
    }

    /// Where it is, for a browser that may go there.
    public String issuer() {
        return idp.issuer();
    }

    /// Signs somebody else in there from now on.
    public void next() {
        idp.signedIn(new Account(Id.random(), Map.of("account_type", "2")));
    }

    /// Whether who is asked there says no from now on.
    public void refusing(boolean refuses) {
        idp.refusing(refuses);
    }

    @Override
    public void close() {
        idp.close();
    }
}

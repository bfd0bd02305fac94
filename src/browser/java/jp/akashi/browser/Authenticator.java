package jp.akashi.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/// A device that keeps passkeys, played by the browser.
///
/// @param id as the browser names it
record Authenticator(CDPSession browser, String id) {
    static Authenticator in(CDPSession browser) {
        browser.send("WebAuthn.enable", new JsonObject());
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        var made = browser.send("WebAuthn.addVirtualAuthenticator", wanted);
        return new Authenticator(browser, made.get("authenticatorId").getAsString());
    }

    /// From now on nobody proves to be its owner.
    void refuse() {
        verified(false);
    }

    void agree() {
        verified(true);
    }

    private void verified(boolean yes) {
        var wanted = new JsonObject();
        wanted.addProperty("authenticatorId", id);
        wanted.addProperty("isUserVerified", yes);
        browser.send("WebAuthn.setUserVerified", wanted);
    }
}

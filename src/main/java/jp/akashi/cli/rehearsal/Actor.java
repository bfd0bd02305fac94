package jp.akashi.cli.rehearsal;

/// A person who takes part, with a browser of their own.
record Actor(String name, String email, Browser browser) {
    static final String PASSWORD = "mihon-no-aikotoba-2026";

    Page open(String path) {
        return browser.open(path);
    }
}

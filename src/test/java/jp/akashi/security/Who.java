package jp.akashi.security;

/// Everybody who can be somebody on the premises.
enum Who {
    NOBODY("", ""),
    /// With the sample application in the queue.
    SAMPLE("provider@demo.example", "/provider"),
    /// With a certified service.
    CERTIFIED("provider01@demo.example", "/provider"),
    /// With cases at all stages.
    QUEUED("provider91@demo.example", "/provider"),
    /// A colleague of the one before, without the rights of an administrator.
    MEMBER("member91@demo.example", "/provider"),
    /// Another colleague, who may only look.
    VIEWER("viewer91@demo.example", "/provider"),
    /// Somebody of the certified one's, who acts for the queued one's provider as a member (代理).
    DELEGATE("delegate@demo.example", "/provider"),
    OFFICE("office@demo.example", "/office"),
    DECIDER("office2@demo.example", "/office"),
    COMMITTEE("committee1@demo.example", "/committee"),
    COLLEAGUE("committee2@demo.example", "/committee");

    private final String email;
    private final String folder;

    Who(String email, String folder) {
        this.email = email;
        this.folder = folder;
    }

    String email() {
        return email;
    }

    /// The folder that is this person's; empty for nobody.
    String folder() {
        return folder;
    }

    boolean isTenant() {
        return folder.equals("/provider") && !worksFor(QUEUED);
    }

    /// Whether it is at home with somebody without being it.
    boolean worksFor(Who other) {
        return other == QUEUED && (this == MEMBER || this == VIEWER || this == DELEGATE);
    }

    /// Whether it sees the pages of another like this one, and differs in what it may do alone.
    boolean looksAlike() {
        return this == VIEWER || this == DELEGATE;
    }
}

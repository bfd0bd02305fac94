package jp.akashi.journal;

import jp.akashi.access.Action;

/// Something that was done, for the record: who did what to which thing, and why.
///
/// @param actor the person's id, or `system`
/// @param behalf the id of the provider it was done for by somebody from outside (代理); else empty
/// @param subject the id of what was acted on, such as an application
/// @param digests fingerprints of the thing before and after; empty where there was none
public record Act(
        String actor,
        String behalf,
        Action action,
        String subject,
        Digests digests,
        String reason) {
    /// Something that was done in one's own right.
    public Act(String actor, Action action, String subject, Digests digests, String reason) {
        this(actor, "", action, subject, digests, reason);
    }

    public record Digests(String before, String after) {
        public static final Digests NONE = new Digests("", "");
    }
}

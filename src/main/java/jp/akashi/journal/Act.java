package jp.akashi.journal;

import jp.akashi.access.Action;

/// Something that was done, for the record: who did what to which thing, and why.
///
/// @param actor the person's id, or `system`
/// @param subject the id of what was acted on, such as an application
/// @param digests fingerprints of the thing before and after; empty where there was none
public record Act(String actor, Action action, String subject, Digests digests, String reason) {
    public record Digests(String before, String after) {
        public static final Digests NONE = new Digests("", "");
    }
}

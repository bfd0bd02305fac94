package jp.akashi.committee;

import java.util.List;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;

/// A case the committee is heard on by circulation (持ち回り): the members asked, the revision they
/// see, and what the office wants to know.
///
/// @param pack the number of the frozen pack they read, 0 for a case referred before packs were
///   frozen
public record Referral(
        ApplicationId application,
        int revision,
        List<PersonId> members,
        String question,
        int pack) {
    public Referral {
        members = List.copyOf(members);
    }
}

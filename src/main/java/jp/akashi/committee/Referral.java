package jp.akashi.committee;

import java.util.List;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;

/// A case the committee is heard on: the members asked, the revision they see, and what the office
/// wants to know.
public record Referral(
        ApplicationId application, int revision, List<PersonId> members, String question) {
    public Referral {
        members = List.copyOf(members);
    }
}

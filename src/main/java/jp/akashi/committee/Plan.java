package jp.akashi.committee;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.akashi.kernel.PersonId;

/// When and where a meeting is held, and who is invited (開催の予定). A place, an address to take part
/// from afar, or both.
///
/// @param chair one of the members (委員長)
public record Plan(
        LocalDate on, LocalTime from, Where where, List<PersonId> members, PersonId chair) {
    /// @param place empty when it is held online alone
    /// @param link empty when it is not held online
    public record Where(String place, String link) {
        boolean isNowhere() {
            return place.isBlank() && link.isBlank();
        }
    }

    public Plan {
        members = List.copyOf(members);
    }
}

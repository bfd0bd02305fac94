package jp.akashi.certification;

import java.time.Instant;
import jp.akashi.application.Overtaken;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;

/// What the office settled of an application that what is certified had overtaken: in which places
/// it says by now what is certified, and in which it stays as it was filed.
///
/// @param certified the application that was certified then
public record Settlement(
        ApplicationId application,
        ApplicationId certified,
        Overtaken taken,
        Overtaken kept,
        Signed signed) {
    /// Why, by whom, and when.
    public record Signed(String reason, PersonId by, Instant at) {}
}

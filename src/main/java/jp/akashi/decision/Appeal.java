package jp.akashi.decision;

import java.time.Instant;
import java.time.LocalDate;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;

/// What an applicant brought forward against a decision or asked about it, and what was answered
/// (不服・問合せの記録).
public record Appeal(ApplicationId application, LocalDate receivedOn, Said said, Noted noted) {
    /// @param answer empty as long as there is none
    public record Said(String from, String text, String answer) {}

    public record Noted(PersonId by, Instant at) {}
}

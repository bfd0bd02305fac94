package jp.akashi.keeping;

import java.time.Instant;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;

/// That somebody of the office wants the documents of a case deleted, and why (消去の起案).
public record Proposal(ApplicationId application, String reason, PersonId by, Instant at) {}

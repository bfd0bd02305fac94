package jp.akashi.fee;

import java.time.LocalDate;
import jp.akashi.kernel.PersonId;

/// Who books, and on which day.
public record Clerk(PersonId person, LocalDate today) {}

package jp.akashi.renewal;

import java.time.Instant;
import java.time.LocalDate;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.PersonId;

/// The holder's word that a certification is not renewed (更新しない旨の回答), with its reason.
///
/// @param expiresOn the last day of the term that no other follows
public record Declination(
        CertificationNumber number, LocalDate expiresOn, String reason, PersonId by, Instant at) {}

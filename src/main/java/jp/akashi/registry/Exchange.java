package jp.akashi.registry;

import java.time.Instant;
import java.time.LocalDate;
import jp.akashi.kernel.CertificationNumber;

/// A question about a service and the answer to it, as the office published them (公表された問合せ). Who
/// asked is not in it.
///
/// @param id an opaque name, for links
/// @param item the item asked about; empty for the service as a whole
public record Exchange(
        String id,
        CertificationNumber number,
        String item,
        Words words,
        LocalDate askedOn,
        LocalDate answeredOn,
        Instant publishedAt) {
    public record Words(String question, String answer) {}
}

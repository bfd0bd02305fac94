package jp.akashi.surveillance.proceeding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.CertificationNumber;

/// A stop of a service that its provider announced to the users (メンテナンス等の一時的サービス停止の告知).
///
/// @param announcedOn the day the users were told
public record Maintenance(
        CertificationNumber number, LocalDate announcedOn, Stop stop, String what, Hand hand) {
    /// From when until when, in Tokyo.
    public record Stop(LocalDateTime from, LocalDateTime until) {}
}

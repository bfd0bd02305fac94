package jp.akashi.surveillance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// The end of a certified service as its provider reports it (サービス終了届, 002 §9(3)): what it said,
/// that the office took the report, and what became of the certificate.
public record ServiceEnd(
        CertificationNumber number, Told told, @Nullable Taken taken, @Nullable Handback handback) {
    /// What the provider says.
    ///
    /// @param lastDay the last day on which the service is offered
    public record Told(LocalDate lastDay, String reason, Informed users, Signed signed) {}

    /// Since when, and how, users know.
    public record Informed(LocalDate on, String how) {}

    /// That the office took the report (受理).
    ///
    /// @param endsOn the first day on which the certification is not in force
    public record Taken(LocalDate endsOn, Signed signed) {}

    /// What became of the certificate (認定証の返納).
    public record Handback(ReturnWay way, LocalDate on, String note, Signed signed) {}

    /// Who put something down, and when.
    public record Signed(PersonId by, Instant at) {}

    public enum ReturnWay {
        /// 返納: the paper came back
        RETURNED,
        /// 電子データの廃棄: there was only a file, and it was deleted
        DELETED,
        /// 紛失: it cannot be found
        LOST
    }

    public Optional<Taken> findTaken() {
        return Optional.ofNullable(taken);
    }

    public Optional<Handback> findHandback() {
        return Optional.ofNullable(handback);
    }

    ServiceEnd with(Taken now) {
        return new ServiceEnd(number, told, now, handback);
    }

    ServiceEnd with(Handback now) {
        return new ServiceEnd(number, told, taken, now);
    }
}

package jp.akashi.surveillance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.HandoverId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.surveillance.ServiceEnd.Signed;
import org.jspecify.annotations.Nullable;

/// The passing of a certified service to another provider (承継, 002 §11(3)⑫): offered by the former
/// provider, accepted by the next with its proofs, and decided by the office. Number and history
/// stay with the service. `version` counts changes.
public record Handover(
        HandoverId id, CertificationNumber number, long version, Offer offer, Progress progress) {
    /// What the former provider says.
    ///
    /// @param passing the way in which the service passes, by its id
    /// @param on the day on which it passes
    /// @param documents whether the documents filed go over
    /// @param secret the digest of the code by which the next provider accepts
    public record Offer(
            ProviderId former,
            String passing,
            LocalDate on,
            String reason,
            boolean documents,
            Digest secret,
            Signed signed) {}

    /// How far it has come.
    public record Progress(
            @Nullable Acceptance acceptance, @Nullable Ruling ruling, boolean calledOff) {
        static final Progress NONE = new Progress(null, null, false);
    }

    /// What the next provider says.
    ///
    /// @param statement how the service goes on being offered as it was certified (提供体制)
    public record Acceptance(ProviderId next, String statement, List<Proof> proofs, Signed signed) {
        public Acceptance {
            proofs = List.copyOf(proofs);
        }
    }

    /// A document that proves the passing.
    public record Proof(String title, Digest file, int pages) {}

    /// What the office decided, and why.
    public record Ruling(boolean granted, String reason, Signed signed) {}

    public enum HandoverState {
        /// 譲渡側の届出
        OFFERED,
        /// 承継側の承諾: the office decides
        ACCEPTED,
        /// 承継の承認
        GRANTED,
        /// 承継の不承認
        REFUSED,
        /// 取りやめ
        CALLED_OFF
    }

    public HandoverState state() {
        var ruling = progress.ruling();
        if (ruling != null) {
            return ruling.granted() ? HandoverState.GRANTED : HandoverState.REFUSED;
        }
        if (progress.calledOff()) {
            return HandoverState.CALLED_OFF;
        }
        return progress.acceptance() == null ? HandoverState.OFFERED : HandoverState.ACCEPTED;
    }

    public boolean isOpen() {
        return state() == HandoverState.OFFERED || state() == HandoverState.ACCEPTED;
    }

    public Optional<Acceptance> findAcceptance() {
        return Optional.ofNullable(progress.acceptance());
    }

    public Optional<Ruling> findRuling() {
        return Optional.ofNullable(progress.ruling());
    }

    /// Whether what was filed at a moment or before goes over with the service.
    boolean takesDocumentsFiledBy(Instant moment) {
        return state() == HandoverState.GRANTED
                && offer.documents()
                && findRuling().stream().noneMatch(ruled -> ruled.signed().at().isBefore(moment));
    }

    Handover with(Progress next) {
        return new Handover(id, number, version + 1, offer, next);
    }
}

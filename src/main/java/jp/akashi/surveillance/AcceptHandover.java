package jp.akashi.surveillance;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.surveillance.Handover.Acceptance;
import jp.akashi.surveillance.Handover.HandoverState;
import jp.akashi.surveillance.Handover.Progress;
import jp.akashi.surveillance.Handover.Proof;
import jp.akashi.surveillance.ServiceEnd.Signed;

/// Accepts a service that another provider offers (承継の承諾, the next provider's part).
public final class AcceptHandover {
    private final Handovers handovers;
    private final InstantSource clock;

    public AcceptHandover(Handovers handovers, InstantSource clock) {
        this.handovers = handovers;
        this.clock = clock;
    }

    /// What the next provider says, and for whom.
    public record Words(ProviderId next, String statement, List<Proof> proofs) {
        public Words {
            proofs = List.copyOf(proofs);
        }
    }

    /// The offer a code is for, while nobody has accepted it.
    public Optional<Handover> find(String code) {
        return handovers
                .findOpen(Digest.of(code.strip()))
                .filter(handover -> handover.state() == HandoverState.OFFERED);
    }

    /// @return SUR-14 when the code is for no open offer, the provider is the former one, nothing
    ///   is said of how the service goes on, or no proof is filed
    public Outcome<Handover> accept(String code, Words words, PersonId by) {
        var offered = find(code);
        if (offered.isEmpty()) {
            return Outcome.refused(OfferHandover.amiss("code"));
        }
        if (words.next().equals(offered.get().offer().former())) {
            return Outcome.refused(OfferHandover.amiss("same"));
        }
        if (words.statement().isBlank() || words.statement().length() > TellEnd.LONGEST) {
            return Outcome.refused(OfferHandover.amiss("statement"));
        }
        if (words.proofs().isEmpty()) {
            return Outcome.refused(OfferHandover.amiss("proofs"));
        }
        var acceptance =
                new Acceptance(
                        words.next(),
                        words.statement().strip(),
                        words.proofs(),
                        new Signed(by, clock.instant()));
        var next = offered.get().with(new Progress(acceptance, null, false));
        return handovers.replace(next)
                ? Outcome.done(next)
                : Outcome.refused(OfferHandover.amiss("code"));
    }
}

package jp.akashi.surveillance;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.HandoverId;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.ChangeOrder;
import jp.akashi.surveillance.Handover.Offer;
import jp.akashi.surveillance.Handover.Progress;
import jp.akashi.surveillance.ServiceEnd.Signed;

/// Offers a certified service to another provider (承継の届出, the former provider's part), or calls the
/// offer off while the office has not decided.
public final class OfferHandover {
    private final Certifications certifications;
    private final Handovers handovers;
    private final ChangeOrder order;
    private final InstantSource clock;

    public OfferHandover(
            Certifications certifications,
            Handovers handovers,
            ChangeOrder order,
            InstantSource clock) {
        this.certifications = certifications;
        this.handovers = handovers;
        this.order = order;
        this.clock = clock;
    }

    /// What is asked.
    ///
    /// @param documents whether the documents filed go over; by law they do in some ways
    public record Wish(String passing, LocalDate on, String reason, boolean documents) {}

    /// The offer, and the code for the next provider, which is kept nowhere.
    public record Offered(String code, Handover handover) {
        @Override
        public String toString() {
            return handover.toString();
        }
    }

    /// @return SUR-14 with each thing that is amiss, by its `case`: `over`, `open`, `way`, `reason`
    public Outcome<Offered> offer(CertificationNumber number, Wish wish, PersonId by) {
        var certification = certifications.lock(number);
        var passing = order.findPassing(wish.passing());
        var obstacles = new ArrayList<Obstacle>();
        if (!certification.isInForceOn(Tokyo.today(clock))) {
            obstacles.add(amiss("over"));
        } else if (handovers.list(number).stream().anyMatch(Handover::isOpen)) {
            obstacles.add(amiss("open"));
        }
        if (passing.isEmpty()) {
            obstacles.add(amiss("way"));
        }
        if (wish.reason().isBlank() || wish.reason().length() > TellEnd.LONGEST) {
            obstacles.add(amiss("reason"));
        }
        if (!obstacles.isEmpty()) {
            return Outcome.refused(obstacles);
        }
        var code = Id.random();
        boolean documents = wish.documents() || passing.orElseThrow().takesDocuments();
        var offer =
                new Offer(
                        certification.holder().provider(),
                        wish.passing(),
                        wish.on(),
                        wish.reason().strip(),
                        documents,
                        Digest.of(code),
                        new Signed(by, clock.instant()));
        var handover = new Handover(HandoverId.random(), number, 1, offer, Progress.NONE);
        handovers.add(handover);
        return Outcome.done(new Offered(code, handover));
    }

    /// @return SUR-14 when it is decided or called off already
    public Outcome<Handover> callOff(Handover seen) {
        if (!seen.isOpen()) {
            return Outcome.refused(amiss("state"));
        }
        var next = seen.with(new Progress(seen.progress().acceptance(), null, true));
        return handovers.replace(next) ? Outcome.done(next) : Outcome.refused(amiss("state"));
    }

    static Obstacle amiss(String what) {
        return Obstacle.of(ReportRules.BOTH_CONFIRM, "case", what);
    }
}

package jp.akashi.renewal;

import java.util.Optional;
import java.util.function.Consumer;
import jp.akashi.application.Application;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.certification.EndCertification;
import jp.akashi.certification.Ending;
import jp.akashi.kernel.Outcome;

/// Closes the certification a service switched from (切替) on the day it is certified under its new
/// number, which the old one points to.
public final class CloseSwitched {
    private final Certifications certifications;
    private final EndCertification end;
    private final Consumer<Certification> restated;

    /// @param restated publishes what the old certification says now
    public CloseSwitched(
            Certifications certifications, EndCertification end, Consumer<Certification> restated) {
        this.certifications = certifications;
        this.end = end;
        this.restated = restated;
    }

    /// @return the new certification; what keeps the old one from being ended, if anything does
    public Outcome<Certification> close(Certification now, Application switched) {
        var day = now.certifiedOn();
        var old =
                Optional.ofNullable(switched.purpose().from())
                        .flatMap(certifications::findOf)
                        .filter(each -> each.life().ending() == null)
                        .filter(each -> each.isInForceOn(day));
        if (old.isEmpty()) {
            return Outcome.done(now);
        }
        var ending = new Ending(Ending.Kind.SWITCHED, day, now.number());
        return end.end(old.get().number(), ending)
                .map(ended -> {
                    restated.accept(ended);
                    return now;
                });
    }
}

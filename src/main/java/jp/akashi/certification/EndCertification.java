package jp.akashi.certification;

import java.time.InstantSource;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;

/// Ends a certification before its term is over (取消し・サービスの終了).
public final class EndCertification {
    private final Certifications certifications;
    private final InstantSource clock;

    public EndCertification(Certifications certifications, InstantSource clock) {
        this.certifications = certifications;
        this.clock = clock;
    }

    /// @return the certification as it is now; CER-04 when it is ended already, is not in force
    ///   until then, or the day has passed
    /// @throws java.util.NoSuchElementException when there is no such number
    public Outcome<Certification> end(CertificationNumber number, Ending ending) {
        var certification = certifications.lock(number);
        boolean inForce =
                certification.isInForceOn(ending.on().minusDays(1))
                        || certification.isInForceOn(ending.on());
        if (certification.life().ending() != null
                || !inForce
                || ending.on().isBefore(Tokyo.today(clock))) {
            return Outcome.refused(Obstacle.of(CertificationRules.ENDING, "day", ending.on()));
        }
        var ended = certification.with(certification.life().ended(ending));
        certifications.change(ended);
        return Outcome.done(ended);
    }
}

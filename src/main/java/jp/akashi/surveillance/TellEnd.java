package jp.akashi.surveillance;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.surveillance.ServiceEnd.Informed;
import jp.akashi.surveillance.ServiceEnd.Signed;
import jp.akashi.surveillance.ServiceEnd.Told;

/// Reports the end of a certified service (サービス終了届), or takes the report back while the office has
/// not taken it.
public final class TellEnd {
    static final int LONGEST = 2000;

    private final Certifications certifications;
    private final ServiceEnds ends;
    private final InstantSource clock;

    public TellEnd(Certifications certifications, ServiceEnds ends, InstantSource clock) {
        this.certifications = certifications;
        this.ends = ends;
        this.clock = clock;
    }

    /// What is asked.
    public record Wish(LocalDate lastDay, String reason, Informed users) {}

    /// @return SUR-10 with each thing that is amiss, by its `case`: `ended`, `told`, `last-day`,
    ///   `reason`, `informed-on`, `informed-how`
    public Outcome<ServiceEnd> tell(CertificationNumber number, Wish wish, PersonId by) {
        var certification = certifications.lock(number);
        var obstacles = new ArrayList<Obstacle>();
        standing(certification, obstacles);
        if (wish.lastDay().isAfter(certification.term().until())
                || wish.lastDay().isBefore(certification.certifiedOn())) {
            obstacles.add(amiss("last-day").with("until", certification.term().until().toString()));
        }
        written(wish, obstacles);
        if (!obstacles.isEmpty()) {
            return Outcome.refused(obstacles);
        }
        var signed = new Signed(by, clock.instant());
        var told = new Told(wish.lastDay(), wish.reason().strip(), stripped(wish), signed);
        var end = new ServiceEnd(number, told, null, null);
        ends.add(end);
        return Outcome.done(end);
    }

    /// @return SUR-10 when the office has taken the report, or there is none
    public Outcome<CertificationNumber> takeBack(CertificationNumber number) {
        certifications.lock(number);
        var open = ends.find(number).filter(end -> end.taken() == null);
        if (open.isEmpty()) {
            return Outcome.refused(amiss("taken"));
        }
        ends.remove(number);
        return Outcome.done(number);
    }

    private void standing(Certification certification, ArrayList<Obstacle> obstacles) {
        if (certification.life().ending() != null
                || !certification.isInForceOn(Tokyo.today(clock))) {
            obstacles.add(amiss("ended"));
        } else if (ends.find(certification.number()).isPresent()) {
            obstacles.add(amiss("told"));
        }
    }

    private static void written(Wish wish, ArrayList<Obstacle> obstacles) {
        if (!isSaid(wish.reason())) {
            obstacles.add(amiss("reason"));
        }
        if (wish.users().on().isAfter(wish.lastDay())) {
            obstacles.add(amiss("informed-on"));
        }
        if (!isSaid(wish.users().how())) {
            obstacles.add(amiss("informed-how"));
        }
    }

    private static boolean isSaid(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    private static Informed stripped(Wish wish) {
        return new Informed(wish.users().on(), wish.users().how().strip());
    }

    private static Obstacle amiss(String what) {
        return Obstacle.of(ReportRules.END_TOLD, "case", what);
    }
}

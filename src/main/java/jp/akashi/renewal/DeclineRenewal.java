package jp.akashi.renewal;

import java.time.InstantSource;
import jp.akashi.certification.Certification;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Schemes;

/// Notes that a certification is not renewed, and why (更新しない場合の回答). The reminders stop; the term
/// runs to its end.
public final class DeclineRenewal {
    private static final int LONGEST = 1000;
    private final Declinations declinations;
    private final FindRenewal find;
    private final PlanRenewal plan;
    private final Place place;

    /// The schemes and the time.
    public record Place(Schemes schemes, InstantSource clock) {}

    public DeclineRenewal(
            Declinations declinations, FindRenewal find, PlanRenewal plan, Place place) {
        this.declinations = declinations;
        this.find = find;
        this.plan = plan;
        this.place = place;
    }

    /// @return REN-08 without a reason, before the notice, after the term, when a renewal is under
    ///   examination, or when it was said before
    public Outcome<Declination> decline(Certification certification, String reason, PersonId by) {
        var words = reason.strip();
        var obstacle = obstacle(certification, words);
        if (!obstacle.isEmpty()) {
            return Outcome.refused(Obstacle.of(RenewalRules.DECLINED, "case", obstacle));
        }
        var declination =
                new Declination(
                        certification.number(),
                        certification.term().until(),
                        words,
                        by,
                        place.clock().instant());
        declinations.add(declination);
        plan.stopReminding(certification);
        return Outcome.done(declination);
    }

    private String obstacle(Certification certification, String words) {
        var today = Tokyo.today(place.clock());
        var window = RenewalWindow.of(certification, today, place.schemes());
        boolean ahead = window.on(today) == RenewalWindow.Phase.AHEAD;
        if (ahead || !certification.isInForceOn(today)) {
            return "day";
        }
        if (words.isEmpty() || words.length() > LONGEST) {
            return "reason";
        }
        if (find.underExamination(certification).isPresent()) {
            return "filed";
        }
        return declinations.find(certification.number(), certification.term().until()).isPresent()
                ? "twice"
                : "";
    }
}

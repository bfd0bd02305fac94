package jp.akashi.surveillance.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.certification.Certification;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ProceedingId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.proceeding.Concern.Family;
import jp.akashi.surveillance.proceeding.Proceeding.Entry;
import jp.akashi.surveillance.proceeding.Proceeding.Said;

/// Begins a proceeding on a certified service: an emergency its provider gives notice of or the
/// office learned of, a survey, a request for improvement, or the hearing before a revocation.
public final class OpenProceeding {
    private final Proceedings proceedings;
    private final Reckoning reckoning;
    private final Watchfulness watch;

    public OpenProceeding(Proceedings proceedings, Schemes schemes, Watchfulness watch) {
        this.proceedings = proceedings;
        this.reckoning = Reckoning.of(schemes);
        this.watch = watch;
    }

    /// What begins, and with which words.
    public record Opening(Concern concern, Move move, Said said) {}

    public Outcome<Proceeding> open(Hand hand, Certification certification, Opening opening) {
        var begin =
                Steps.findBegin(opening.concern().family(), opening.move(), hand.party())
                        .filter(_ -> fits(opening));
        if (begin.isEmpty()) {
            return Outcome.refused(
                    Obstacle.of(ProceedingRules.TABLE, "case", "begin")
                            .with("concern", opening.concern()));
        }
        var entry = new Entry(opening.move(), hand, opening.said());
        var obstacles = obstacles(certification, opening, entry);
        if (!obstacles.isEmpty()) {
            return Outcome.refused(obstacles);
        }
        var opened =
                new Proceeding(
                        ProceedingId.random(),
                        Proceeding.About.of(certification),
                        opening.concern(),
                        reckoning.after(null, entry, begin.get().to()),
                        1,
                        List.of(entry));
        proceedings.add(opened);
        watch.over(opened);
        return Outcome.done(opened);
    }

    /// The platform detects nothing but short notices.
    private static boolean fits(Opening opening) {
        return opening.move() != Move.DETECT || opening.concern() == Concern.SHORT_NOTICE;
    }

    private List<Obstacle> obstacles(Certification certification, Opening opening, Entry entry) {
        var today = LocalDate.ofInstant(entry.hand().at(), Tokyo.ZONE);
        var found = new ArrayList<Obstacle>();
        if (!certification.isInForceOn(today)) {
            found.add(Obstacle.of(ProceedingRules.IN_FORCE));
        }
        Stream.of(
                        TakeStep.words(entry),
                        TakeStep.since(entry),
                        TakeStep.day(entry),
                        TakeStep.grounds(entry),
                        hearing(certification, opening, today))
                .flatMap(Optional::stream)
                .forEach(found::add);
        return found;
    }

    /// SUR-64, SUR-66: one revocation at a time, with time enough to speak.
    private Optional<Obstacle> hearing(
            Certification certification, Opening opening, LocalDate today) {
        if (opening.concern().family() != Family.REVOCATION) {
            return Optional.empty();
        }
        var running =
                proceedings.list(certification.number()).stream()
                        .filter(each -> each.concern() == Concern.REVOCATION)
                        .anyMatch(each -> !each.phase().isClosed());
        if (running) {
            return Optional.of(Obstacle.of(RevocationRules.ONE_AT_A_TIME));
        }
        var first = reckoning.plus(today, reckoning.days().hearingWithin());
        return Optional.ofNullable(opening.said().day())
                .filter(first::isAfter)
                .map(_ ->
                        Obstacle.of(RevocationRules.HEARD, "case", "short")
                                .with("first", first)
                                .with("days", reckoning.days().hearingWithin()));
    }
}

package jp.akashi.surveillance.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.akashi.examination.Hand;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.proceeding.Proceeding.Entry;
import jp.akashi.surveillance.proceeding.Proceeding.Said;

/// Goes on with a proceeding: one step of the table, with its words and days.
public final class TakeStep {
    static final int LONGEST = 4000;

    private final Proceedings proceedings;
    private final Reckoning reckoning;
    private final Watchfulness watch;

    public TakeStep(Proceedings proceedings, Schemes schemes, Watchfulness watch) {
        this.proceedings = proceedings;
        this.reckoning = Reckoning.of(schemes);
        this.watch = watch;
    }

    /// @param seen the proceeding as the person saw it
    /// @param move none that changes the register too: those are done by `ShowEntry` and
    ///   `RevokeCertification`
    public Outcome<Proceeding> take(Hand hand, Proceeding seen, Move move, Said said) {
        return move.isShowing() || move == Move.REVOKE
                ? Outcome.refused(refusal(seen, move))
                : go(hand, seen, move, said);
    }

    private static Obstacle refusal(Proceeding seen, Move move) {
        return Obstacle.of(ProceedingRules.TABLE, "case", "step")
                .with("phase", seen.phase())
                .with("move", move);
    }

    Outcome<Proceeding> go(Hand hand, Proceeding seen, Move move, Said said) {
        var entry = new Entry(move, hand, said);
        var step = Steps.find(seen.phase(), move, hand.party());
        if (step.isEmpty()) {
            return Outcome.refused(refusal(seen, move));
        }
        var obstacles = obstacles(seen, entry);
        if (!obstacles.isEmpty()) {
            return Outcome.refused(obstacles);
        }
        var next = seen.with(entry, reckoning.after(seen.standing(), entry, step.get().to()));
        if (!proceedings.replace(next)) {
            return Outcome.refused(Obstacle.of(ProceedingRules.NO_LOST_UPDATE));
        }
        watch.over(next);
        return Outcome.done(next);
    }

    private List<Obstacle> obstacles(Proceeding seen, Entry entry) {
        return Stream.<Function<Entry, Optional<Obstacle>>>of(
                        TakeStep::words,
                        TakeStep::since,
                        TakeStep::day,
                        TakeStep::grounds,
                        each -> tooEarly(seen, each),
                        each -> fourEyes(seen, each),
                        each -> shown(seen, each))
                .flatMap(check -> check.apply(entry).stream())
                .toList();
    }

    /// SUR-31: every part that is needed has words, and none too many.
    static Optional<Obstacle> words(Entry entry) {
        return Stream.concat(
                        entry.move().needs().stream()
                                .sorted()
                                .filter(part -> entry.said().text(part).isEmpty()),
                        entry.said().words().entrySet().stream()
                                .filter(word -> word.getValue().length() > LONGEST)
                                .map(Map.Entry::getKey))
                .findFirst()
                .map(part ->
                        Obstacle.of(ProceedingRules.WORDS, "part", part).with("most", LONGEST));
    }

    /// SUR-34: a moment that can be read and is not to come.
    static Optional<Obstacle> since(Entry entry) {
        var since = entry.said().text(ReportPart.SINCE);
        return since.isEmpty() || isPast(since, entry.hand().at())
                ? Optional.empty()
                : Optional.of(Obstacle.of(ProceedingRules.SINCE));
    }

    private static boolean isPast(String since, Instant now) {
        try {
            return !LocalDateTime.parse(since).atZone(Tokyo.ZONE).toInstant().isAfter(now);
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    /// SUR-33, SUR-67: the day that is named with it.
    static Optional<Obstacle> day(Entry entry) {
        var today = LocalDate.ofInstant(entry.hand().at(), Tokyo.ZONE);
        var day = Optional.ofNullable(entry.said().day());
        return switch (entry.move().day()) {
            case NONE -> Optional.empty();
            case DUE ->
                    day.filter(today::isBefore).isPresent()
                            ? Optional.empty()
                            : Optional.of(Obstacle.of(ProceedingRules.DUE));
            case EFFECT ->
                    day.filter(on -> !on.isBefore(today)).isPresent()
                            ? Optional.empty()
                            : Optional.of(Obstacle.of(RevocationRules.EFFECT));
        };
    }

    /// SUR-62, SUR-63: grounds, and why no just reason takes them away.
    static Optional<Obstacle> grounds(Entry entry) {
        if (!entry.move().namesGrounds()) {
            return Optional.empty();
        }
        var grounds = entry.said().grounds();
        if (grounds.isEmpty()) {
            return Optional.of(Obstacle.of(RevocationRules.GROUNDED));
        }
        return entry.move() == Move.PROPOSE
                        && entry.said().text(ReportPart.NO_EXCUSE).isEmpty()
                        && grounds.stream().anyMatch(RevocationGround::yieldsToJustReason)
                ? grounds.stream()
                        .filter(RevocationGround::yieldsToJustReason)
                        .findFirst()
                        .map(ground ->
                                Obstacle.of(
                                        RevocationRules.NO_JUST_REASON,
                                        "ground",
                                        ground.numbered()))
                : Optional.empty();
    }

    /// SUR-40, SUR-64: nobody is passed over before the day is over.
    private static Optional<Obstacle> tooEarly(Proceeding seen, Entry entry) {
        var today = LocalDate.ofInstant(entry.hand().at(), Tokyo.ZONE);
        var running = seen.standing().findDue().filter(due -> !due.isBefore(today));
        if (running.isEmpty()) {
            return Optional.empty();
        }
        return switch (entry.move()) {
            case FAIL ->
                    Optional.of(Obstacle.of(ProceedingRules.NOT_BEFORE_DUE, "due", running.get()));
            case PASS_HEARING ->
                    Optional.of(
                            Obstacle.of(RevocationRules.HEARD, "case", "running")
                                    .with("due", running.get()));
            default -> Optional.empty();
        };
    }

    /// SUR-65
    private static Optional<Obstacle> fourEyes(Proceeding seen, Entry entry) {
        return entry.move() == Move.REVOKE && seen.wasExaminedBy(entry.hand().person())
                ? Optional.of(Obstacle.of(RevocationRules.FOUR_EYES))
                : Optional.empty();
    }

    /// SUR-38: what is shown is an entry there is.
    private static Optional<Obstacle> shown(Proceeding seen, Entry entry) {
        int of = entry.said().of();
        boolean isThere =
                of >= 0 && of < seen.entries().size() && !seen.entries().get(of).move().isShowing();
        return entry.move().isShowing() && !isThere
                ? Optional.of(Obstacle.of(ProceedingRules.SHOWN))
                : Optional.empty();
    }
}

package jp.akashi.desk;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Agenda.Until;
import jp.akashi.agenda.Doing;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.agenda.Trouble;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import org.jspecify.annotations.Nullable;

/// The daily round (日次処理): does what has come due, each step with what it changes as a whole or not
/// at all, so that it can be stopped anywhere and goes on where it stopped, also after days. A step
/// that fails stops no other and is tried again later.
public final class DayRound {
    /// The hour from which on a day's steps are done: no mail goes out at night.
    static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final int BATCH = 1000;

    /// So many steps are noted and done as a whole: to make a change lasting takes longer than to
    /// make it.
    private static final int TOGETHER = 50;

    private static final System.Logger LOG = System.getLogger(DayRound.class.getName());

    private final Desk.Transactions transactions;
    private final Agenda agenda;
    private final Map<Kind, Doing> doings = new EnumMap<>(Kind.class);
    private final Hands hands;

    /// By which clock it goes, and how many steps are done side by side; those of one subject are
    /// done one after the other all the same.
    public record Hands(InstantSource clock, int number) {}

    /// @throws IllegalArgumentException when two doings are of one kind
    public DayRound(
            Desk.Transactions transactions,
            Agenda agenda,
            Collection<? extends Doing> doings,
            Hands hands) {
        this.transactions = transactions;
        this.agenda = agenda;
        this.hands = hands;
        for (var doing : doings) {
            if (this.doings.put(doing.kind(), doing) != null) {
                throw new IllegalArgumentException("two doings of " + doing.kind());
            }
        }
    }

    /// What a round did.
    ///
    /// @param isWhole false when it was stopped before everything was done
    public record Told(int done, int failed, boolean isWhole) {
        static final Told NOTHING = new Told(0, 0, true);

        Told plus(Told other) {
            return new Told(done + other.done, failed + other.failed, isWhole && other.isWhole);
        }
    }

    /// Does all there is to do.
    ///
    /// @param goesOn asked before each step; the round ends as soon as it says no
    public Told go(BooleanSupplier goesOn) {
        var now = hands.clock().instant();
        var until = new Until(dayBegunBy(now), now);
        try (var workers = Executors.newFixedThreadPool(hands.number())) {
            var all = Told.NOTHING;
            var pass = pass(new Pass(until, goesOn, workers));
            while (pass.done() > 0 && pass.isWhole()) {
                all = all.plus(pass);
                pass = pass(new Pass(until, goesOn, workers));
            }
            return all.plus(pass);
        }
    }

    /// The last day whose morning has come.
    static LocalDate dayBegunBy(Instant now) {
        return LocalDate.ofInstant(now.minusSeconds(MORNING.toSecondOfDay()), Tokyo.ZONE);
    }

    private record Pass(Until until, BooleanSupplier goesOn, ExecutorService workers) {}

    /// Once through the table; what is planned meanwhile for a day gone by is left to the next one.
    private Told pass(Pass pass) {
        var told = Told.NOTHING;
        @Nullable Step last = null;
        List<Step> batch = agenda.ready(pass.until(), null, BATCH);
        while (!batch.isEmpty() && told.isWhole()) {
            told = told.plus(shared(batch, pass));
            last = batch.getLast();
            batch = agenda.ready(pass.until(), last, BATCH);
        }
        return told;
    }

    private Told shared(List<Step> batch, Pass pass) {
        var shares = new ArrayList<List<Step>>();
        for (int i = 0; i < hands.number(); i++) {
            shares.add(new ArrayList<>());
        }
        for (var step : batch) {
            shares.get(Math.floorMod(step.subject().hashCode(), hands.number())).add(step);
        }
        var working =
                shares.stream()
                        .map(share -> pass.workers().submit(() -> share(share, pass)))
                        .toList();
        var told = Told.NOTHING;
        for (var share : working) {
            told = told.plus(result(share));
        }
        return told;
    }

    private static Told result(Future<Told> share) {
        try {
            return share.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("the daily round was cut off", broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Told(0, 0, false);
        }
    }

    private Told share(List<Step> steps, Pass pass) {
        var told = Told.NOTHING;
        for (int from = 0; from < steps.size() && told.isWhole(); from += TOGETHER) {
            var few = steps.subList(from, Math.min(from + TOGETHER, steps.size()));
            told = told.plus(together(few, pass));
        }
        return told;
    }

    /// A few steps in one transaction. When one of them fails nothing of it was, and each is done
    /// in a transaction of its own.
    private Told together(List<Step> steps, Pass pass) {
        try {
            return transactions.inOne(() -> Outcome.done(inTurn(steps, pass))).orThrow();
        } catch (RuntimeException trouble) {
            return singly(steps, pass);
        }
    }

    private Told inTurn(List<Step> steps, Pass pass) {
        int done = 0;
        for (var step : steps) {
            if (!pass.goesOn().getAsBoolean()) {
                return new Told(done, 0, false);
            }
            done += isTakenAndDone(step, pass.until()) ? 1 : 0;
        }
        return new Told(done, 0, true);
    }

    private Told singly(List<Step> steps, Pass pass) {
        int done = 0;
        int failed = 0;
        for (var step : steps) {
            if (!pass.goesOn().getAsBoolean()) {
                return new Told(done, failed, false);
            }
            try {
                done += isDone(step, pass.until()) ? 1 : 0;
            } catch (RuntimeException trouble) {
                note(step, trouble, pass.until().now());
                failed++;
            }
        }
        return new Told(done, failed, true);
    }

    private boolean isDone(Step step, Until until) {
        return transactions.inOne(() -> Outcome.done(isTakenAndDone(step, until))).orThrow();
    }

    private boolean isTakenAndDone(Step step, Until until) {
        boolean mine = agenda.done(step, until.now());
        if (mine) {
            doing(step.kind()).on(step, until.day());
        }
        return mine;
    }

    private Doing doing(Kind kind) {
        return Objects.requireNonNull(doings.get(kind), () -> "nobody does " + kind);
    }

    private void note(Step step, RuntimeException cause, Instant now) {
        LOG.log(System.Logger.Level.WARNING, "could not be done: " + step, cause);
        transactions
                .inOne(() -> {
                    agenda.failed(
                            step,
                            new Agenda.Failure(
                                    trouble(cause), now, now.plus(Agenda.LONGEST_PAUSE)));
                    return Outcome.done(step);
                })
                .orThrow();
    }

    private static Trouble trouble(Throwable cause) {
        return switch (cause) {
            case NoSuchElementException _ -> Trouble.GONE;
            case SQLException refused when isPassing(refused) -> Trouble.BUSY;
            default -> cause.getCause() == null ? Trouble.UNEXPECTED : trouble(cause.getCause());
        };
    }

    /// Out of reach, out of room, or in each other's way (SQLSTATE classes 08, 40, 53, 55, 57).
    private static boolean isPassing(SQLException refused) {
        var state = refused.getSQLState();
        return state != null && state.matches("(08|40|53|55|57).*");
    }
}

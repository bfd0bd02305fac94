package jp.akashi;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.akashi.desk.Counter;
import jp.akashi.desk.TellOfMarks;
import jp.akashi.kernel.Outcome;
import jp.akashi.mark.LookAtPage;
import jp.akashi.mark.MarkCheck;
import jp.akashi.mark.ShownPage;
import jp.akashi.mark.ShownPages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks at the pages that are wanted, one at a time and with a pause, so that no site is bothered.
/// Several servers never take the same page.
final class CheckWanted implements SmartLifecycle {
    private static final Logger LOG = System.getLogger(CheckWanted.class.getName());
    private static final int PAUSE_SECONDS = 10;

    private final ShownPages pages;
    private final LookAtPage look;
    private final TellOfMarks tell;
    private final Ground ground;
    private volatile @Nullable ScheduledExecutorService clockwork;
    private volatile boolean running;

    CheckWanted(ShownPages pages, LookAtPage look, TellOfMarks tell, Ground ground) {
        this.pages = pages;
        this.look = look;
        this.tell = tell;
        this.ground = ground;
    }

    /// What a check is kept by, and when it may be.
    record Ground(TransactionTemplate transaction, Counter counter) {}

    @Override
    public void start() {
        var next =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("mark-checks").factory());
        next.scheduleWithFixedDelay(this::next, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        clockwork = next;
        running = true;
    }

    private void next() {
        try {
            if (ground.counter().isOpen()) {
                pages.takeWanted().ifPresent(this::check);
            }
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "a page that shows a mark could not be looked at", broken);
        }
    }

    private void check(ShownPage page) {
        if (look.look(page) instanceof Outcome.Done<MarkCheck>(var check)) {
            ground.transaction()
                    .executeWithoutResult(_ -> {
                        look.keep(check);
                        tell.tell(check);
                    });
        }
    }

    @Override
    public void stop() {
        var present = clockwork;
        if (present != null) {
            present.shutdownNow();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

package jp.akashi.paper;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.akashi.evidence.FileFault;

/// Where documents are worked on, few at a time because each may take much memory, and none longer
/// than it may. Work that does not look at the clock is not waited for; it keeps its desk until it
/// ends.
public final class Desks {
    private static final Duration GRACE = Duration.ofSeconds(2);
    private final Semaphore free;
    private final Duration time;
    private final Duration patience;

    public Desks(int count, Duration time) {
        this(count, time, time.plus(GRACE).multipliedBy(2));
    }

    /// @param time the longest a work may take
    /// @param patience the longest that work waits for a desk
    public Desks(int count, Duration time, Duration patience) {
        free = new Semaphore(count, true);
        this.time = time;
        this.patience = patience;
    }

    /// @throws Refusal by the work, because it takes more time or memory than it may, or because no
    ///   desk became free, which says nothing about the document
    public <T> T at(Callable<T> work) {
        var result = new CompletableFuture<T>();
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal(FileFault.BUSY);
            }
            Thread.ofPlatform().daemon().name("desk").start(() -> sit(work, result));
            return result.get(time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException ended) {
            throw ended.getCause() instanceof Refusal refusal
                    ? refusal
                    : new IllegalStateException("working on a document", ended.getCause());
        } catch (TimeoutException _) {
            throw new Refusal(FileFault.TOO_DEMANDING);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while working on a document", stopped);
        }
    }

    private <T> void sit(Callable<T> work, CompletableFuture<T> result) {
        try {
            result.complete(work.call());
        } catch (OutOfMemoryError _) {
            result.completeExceptionally(new Refusal(FileFault.TOO_DEMANDING));
        } catch (Exception | Error ended) {
            result.completeExceptionally(ended);
        } finally {
            free.release();
        }
    }
}

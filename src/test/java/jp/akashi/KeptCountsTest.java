package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import jp.akashi.directory.CountBook;
import jp.akashi.directory.Counting;
import jp.akashi.store.memory.MemoryRegistry;
import org.junit.jupiter.api.RepeatedTest;

/// What is counted of the register is counted from the start on.
class KeptCountsTest {
    private final CountDownLatch begun = new CountDownLatch(1);

    @RepeatedTest(200)
    void theFollowerCountsOnceItIsStarted() throws InterruptedException {
        var register = new MemoryRegistry();
        var counting = new Counting(register, register, List.of(), new Book());
        var following = new KeptCounts.Following(counting);

        following.start();
        try {
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            following.stop();
        }
    }

    /// Tells when somebody begins to count.
    private final class Book implements CountBook {
        @Override
        public Optional<Progress> read(Consumer<Line> lines) {
            begun.countDown();
            return Optional.empty();
        }

        @Override
        public void write(Progress progress, Lines lines) {
            throw new IllegalStateException("nothing was counted");
        }
    }
}

package jp.akashi.web.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import jp.akashi.decision.Returned;
import jp.akashi.decision.Returns;
import jp.akashi.desk.Counter;
import jp.akashi.desk.Desk;
import jp.akashi.evidence.HandedIn;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.keeping.SweepFiles;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.Outcome;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Deletes the files of documents whose return is on record, and the pictures of their pages. What
/// a process that was killed left behind goes when the platform starts again.
@Component
public class GivenBack {
    private final Records records;
    private final StoredFiles files;
    private final PagePictures pictures;
    private final Counter counter;
    private final InstantSource clock;

    GivenBack(
            Records records,
            StoredFiles files,
            PagePictures pictures,
            Counter counter,
            InstantSource clock) {
        this.records = records;
        this.files = files;
        this.pictures = pictures;
        this.counter = counter;
        this.clock = clock;
    }

    /// What is on record, and how it is read in one go.
    @Component("givenBackRecords")
    record Records(Returns returns, HandedIn handedIn, Desk.Transactions transactions) {
        /// Of the files of a return those that go, as they are deleted: no record names them again,
        /// and nobody has handed them in since.
        int delete(Returned returned, Instant since, Consumer<Digest> delete) {
            return transactions
                    .inOne(() -> {
                        var left = handedIn.listLeft(returned.deleted(), since);
                        var used = returns.usedBeside(returned.application(), left);
                        var gone = left.stream().filter(file -> !used.contains(file)).toList();
                        gone.forEach(delete);
                        return Outcome.done(gone.size());
                    })
                    .orThrow();
        }
    }

    public void delete(Returned returned) {
        records.delete(returned, returned.at(), this::delete);
    }

    private void delete(Digest file) {
        try {
            files.remove(file);
            pictures.remove(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What was handed in again in the last day may be on its way to a record; if it comes to
    /// nothing it is swept away.
    @EventListener(ApplicationReadyEvent.class)
    void finish() {
        if (!counter.isOpen()) {
            return;
        }
        var since = clock.instant().minus(SweepFiles.LEFT);
        for (var returned : records.returns().list()) {
            records.delete(returned, since, this::delete);
        }
    }
}

package jp.akashi.web.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import jp.akashi.decision.Returned;
import jp.akashi.decision.Returns;
import jp.akashi.desk.Counter;
import jp.akashi.evidence.StoredFiles;
import jp.akashi.kernel.Digest;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Deletes the files of documents whose return is on record, and the pictures of their pages. What
/// a process that was killed left behind goes when the platform starts again.
@Component
public class GivenBack {
    private final Returns returns;
    private final StoredFiles files;
    private final PagePictures pictures;
    private final Counter counter;

    GivenBack(Returns returns, StoredFiles files, PagePictures pictures, Counter counter) {
        this.counter = counter;
        this.returns = returns;
        this.files = files;
        this.pictures = pictures;
    }

    public void delete(Returned returned) {
        returned.deleted().forEach(this::delete);
    }

    private void delete(Digest file) {
        try {
            files.remove(file);
            pictures.remove(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void finish() {
        if (!counter.isOpen()) {
            return;
        }
        for (var returned : returns.list()) {
            var used = returns.usedBeside(returned.application(), returned.deleted());
            returned.deleted().stream().filter(file -> !used.contains(file)).forEach(this::delete);
        }
    }
}

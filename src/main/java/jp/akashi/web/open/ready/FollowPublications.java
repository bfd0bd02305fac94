package jp.akashi.web.open.ready;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Publications;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows what is published: what was ready of a service goes within the second, and is made anew
/// where only a few were published at once.
final class FollowPublications implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(FollowPublications.class);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int MOST = 200;
    private static final int FEW = 20;

    private final Publications publications;
    private final Answers answers;
    private final ReadyStore disk;
    private final Path place;
    private long seen;

    FollowPublications(Publications publications, Answers answers, ReadyStore disk) {
        this.publications = publications;
        this.answers = answers;
        this.disk = disk;
        this.place = disk.beside("seen");
    }

    /// Takes up where the last run left off, before anything is answered. Where that is not known,
    /// nothing that was kept can be relied on.
    void takeUp() {
        long last = publications.last();
        seen = Files.exists(place) ? read() : 0;
        if (seen == 0 || seen > last) {
            disk.clear();
            seen = last;
            remember();
        }
        while (seen < last) {
            follow(false);
        }
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (publications.last() > seen) {
                    follow(true);
                } else {
                    Thread.sleep(PAUSE);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException trouble) {
                LOG.warn("Publications cannot be followed at the moment: {}", trouble.toString());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(boolean anew) {
        var next = publications.after(seen, MOST);
        var services = new LinkedHashSet<CertificationNumber>();
        next.forEach(publication -> services.add(publication.entry().number()));
        services.forEach(answers.ready()::drop);
        seen = next.isEmpty() ? seen : next.getLast().place();
        remember();
        if (anew && services.size() <= FEW) {
            for (var service : services) {
                ReadyPath.of(service).forEach(answers::find);
            }
        }
    }

    private void remember() {
        try {
            Files.writeString(place, String.valueOf(seen));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long read() {
        try {
            return Long.parseLong(Files.readString(place).strip());
        } catch (IOException | NumberFormatException damaged) {
            return 0;
        }
    }
}

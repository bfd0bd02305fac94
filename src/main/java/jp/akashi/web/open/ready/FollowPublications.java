package jp.akashi.web.open.ready;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Bulletins;
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
    private static final String[] NONE = {};

    private final Publications publications;
    private final Bulletins bulletins;
    private final Answers answers;
    private final ReadyStore disk;
    private final Path place;
    private long seen;
    private long seenBulletins;

    FollowPublications(Told told, Answers answers, ReadyStore disk) {
        this.publications = told.publications();
        this.bulletins = told.bulletins();
        this.answers = answers;
        this.disk = disk;
        this.place = disk.beside("seen");
    }

    /// What is published: entries, and bulletins beside them.
    record Told(Publications publications, Bulletins bulletins) {}

    /// Takes up where the last run left off, before anything is answered. Where that is not known,
    /// nothing that was kept can be relied on.
    void takeUp() {
        long last = publications.last();
        long lastBulletin = bulletins.last();
        read();
        if (seen == 0 || seen > last || seenBulletins > lastBulletin) {
            disk.clear();
            seen = last;
            seenBulletins = lastBulletin;
            remember();
        }
        while (seen < last) {
            follow(false);
        }
        while (seenBulletins < lastBulletin) {
            followBulletins(false);
        }
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (publications.last() > seen) {
                    follow(true);
                } else if (bulletins.last() > seenBulletins) {
                    followBulletins(true);
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
        seen = next.isEmpty() ? seen : next.getLast().place();
        drop(services, anew);
    }

    private void followBulletins(boolean anew) {
        var next = bulletins.after(seenBulletins, MOST);
        var services = new LinkedHashSet<CertificationNumber>();
        next.forEach(told -> services.add(told.number()));
        seenBulletins = next.isEmpty() ? seenBulletins : next.getLast().place();
        drop(services, anew);
    }

    private void drop(Set<CertificationNumber> services, boolean anew) {
        services.forEach(answers.ready()::drop);
        remember();
        if (anew && services.size() <= FEW) {
            for (var service : services) {
                ReadyPath.of(service).forEach(answers::find);
            }
        }
    }

    private void remember() {
        try {
            Files.writeString(place, seen + " " + seenBulletins);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A place that cannot be read is none.
    private void read() {
        try {
            var places =
                    Files.exists(place) ? Files.readString(place).strip().split(" ", -1) : NONE;
            boolean isWhole = places.length == 2;
            seen = isWhole ? Long.parseLong(places[0]) : 0;
            seenBulletins = isWhole ? Long.parseLong(places[1]) : 0;
        } catch (IOException | NumberFormatException damaged) {
            seen = 0;
        }
    }
}

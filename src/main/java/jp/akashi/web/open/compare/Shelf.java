package jp.akashi.web.open.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import jp.akashi.directory.Comparand;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.EditionId;
import jp.akashi.registry.Publications;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Schemes;
import org.springframework.stereotype.Component;

/// The services that were compared last, each made ready once per publication. It looks for new
/// publications itself, a few times a second while it is used.
@Component
public final class Shelf {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int MANY = 200;

    private final Registry registry;
    private final Publications publications;
    private final Schemes schemes;
    private final Map<CertificationNumber, Shelved> services = new Recent<>(512);
    private final Map<List<EditionId>, Aligned> alignments = new Recent<>(128);
    private long place;
    private long looked = System.nanoTime() - PAUSE;

    /// A map that keeps what was used last.
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;

        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }

    public Shelf(Registry registry, Publications publications, Schemes schemes) {
        this.registry = registry;
        this.publications = publications;
        this.schemes = schemes;
    }

    /// The services of these numbers in their order; unknown ones are left out.
    List<Shelved> find(List<CertificationNumber> numbers) {
        long now = catchUp();
        return numbers.stream().map(number -> find(number, now)).flatMap(Optional::stream).toList();
    }

    private Optional<Shelved> find(CertificationNumber number, long now) {
        synchronized (this) {
            var known = services.get(number);
            if (known != null) {
                return Optional.of(known);
            }
        }
        return registry.find(number)
                .map(entry ->
                        keep(
                                number,
                                new Shelved(Comparand.of(entry, schemes), schemes.units()),
                                now));
    }

    /// Kept only if nothing was published while it was read.
    private synchronized Shelved keep(CertificationNumber number, Shelved service, long now) {
        if (place == now) {
            services.put(number, service);
        }
        return service;
    }

    Aligned align(List<Shelved> picked) {
        var editions = picked.stream().map(one -> one.comparand().edition()).toList();
        var key = editions.stream().map(edition -> edition.id()).toList();
        synchronized (this) {
            return alignments.computeIfAbsent(key, _ -> new Aligned(editions, schemes));
        }
    }

    /// Lets go of what was published anew; the place up to which that was seen.
    private synchronized long catchUp() {
        long now = System.nanoTime();
        if (now - looked >= PAUSE) {
            looked = now;
            follow(publications.last());
        }
        return place;
    }

    private void follow(long last) {
        if (last - place > MANY) {
            services.clear();
        } else if (last > place) {
            publications
                    .after(place, MANY)
                    .forEach(published -> services.remove(published.entry().number()));
        }
        place = last;
    }
}

package jp.akashi.store.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.registry.Bulletin;
import jp.akashi.registry.Bulletins;

/// Bulletins in memory.
public final class MemoryBulletins implements Undoable, Bulletins {
    private final List<Bulletin> bulletins = new ArrayList<>();

    @Override
    public synchronized List<Bulletin> list(CertificationNumber number) {
        return standing().stream()
                .filter(bulletin -> bulletin.number().equals(number))
                .sorted(Comparator.comparing(bulletin -> bulletin.heading().day()))
                .toList();
    }

    @Override
    public synchronized List<Bulletin> listAsOf(CertificationNumber number, Instant moment) {
        var standing = new LinkedHashMap<String, Bulletin>();
        bulletins.stream()
                .filter(bulletin -> bulletin.number().equals(number))
                .filter(bulletin -> !bulletin.publishedAt().isAfter(moment))
                .sorted(Comparator.comparing(bulletin -> bulletin.source().revision()))
                .forEach(bulletin -> standing.put(key(bulletin), bulletin));
        return standing.values().stream()
                .filter(bulletin -> !bulletin.isTakenDown() && !isTakenDownAfter(bulletin))
                .sorted(Comparator.comparing(bulletin -> bulletin.heading().day()))
                .toList();
    }

    private boolean isTakenDownAfter(Bulletin bulletin) {
        return bulletins.stream()
                .filter(later -> key(later).equals(key(bulletin)))
                .filter(later -> later.source().revision() > bulletin.source().revision())
                .anyMatch(Bulletin::isTakenDown);
    }

    private static String key(Bulletin bulletin) {
        return bulletin.source().matter() + "/" + bulletin.source().part();
    }

    @Override
    public synchronized List<Bulletin> latest(int most) {
        return standing().reversed().stream().limit(most).toList();
    }

    /// The latest of each source without what was taken down, in the order they were published.
    private List<Bulletin> standing() {
        var standing = new LinkedHashMap<String, Bulletin>();
        for (var bulletin : bulletins) {
            var key = bulletin.source().matter() + "/" + bulletin.source().part();
            standing.remove(key);
            standing.put(key, bulletin);
        }
        return standing.values().stream().filter(bulletin -> !bulletin.isTakenDown()).toList();
    }

    @Override
    public synchronized List<Told> after(long place, int most) {
        return IntStream.range((int) Math.min(place, bulletins.size()), bulletins.size())
                .limit(most)
                .mapToObj(at -> new Told(at + 1L, bulletins.get(at).number()))
                .toList();
    }

    @Override
    public synchronized long last() {
        return bulletins.size();
    }

    @Override
    public synchronized void append(Bulletin bulletin) {
        if (bulletins.stream().anyMatch(each -> each.source().equals(bulletin.source()))) {
            throw new IllegalStateException("published: " + bulletin.source());
        }
        bulletins.add(bulletin);
    }

    @Override
    public Runnable savePoint() {
        return Undoable.copy(bulletins);
    }
}

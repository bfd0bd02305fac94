package jp.akashi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import jp.akashi.directory.Facet;
import jp.akashi.registry.Entry;
import jp.akashi.search.Volume.Progress;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/// The index in use: what is kept on disk, what is kept in memory, and their agreement. One thread
/// writes; readers see it before or after a change, never in between.
final class Index implements AutoCloseable {
    private final Volume volume;
    private final Prepared.Maker maker;
    private final List<Facet> facets;
    private final WordSets sets;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    /// The slot of the next service that is added.
    private final AtomicInteger added = new AtomicInteger();

    private View view;

    /// @param memory how many bytes the sets of words may take
    Index(Volume volume, Prepared.Maker maker, long memory) throws IOException {
        this.volume = volume;
        this.maker = maker;
        this.facets = maker.facets().all();
        this.sets = new WordSets(memory);
        this.view = opened();
    }

    /// Reads all cards anew.
    private View opened() throws IOException {
        var shelf = new Shelf(facets);
        var changed = new ArrayList<Integer>();
        for (var leaf : volume.reader().leaves()) {
            load(leaf, shelf, changed);
        }
        shelf.order(changed);
        sets.clear();
        added.set(shelf.slots());
        return new View(volume.reader(), shelf, sets, new Places(volume.reader(), shelf.slots()));
    }

    private void load(LeafReaderContext leaf, Shelf shelf, List<Integer> changed)
            throws IOException {
        var cards = DocValues.getBinary(leaf.reader(), Documents.CARD);
        var slots = DocValues.getNumeric(leaf.reader(), Documents.SLOT);
        var live = leaf.reader().getLiveDocs();
        for (int doc = slots.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = slots.nextDoc()) {
            if ((live == null || live.get(doc)) && cards.advanceExact(doc)) {
                int slot = (int) slots.longValue();
                shelf.put(slot, Card.read(cards.binaryValue(), facets));
                changed.add(slot);
            }
        }
    }

    /// Answers from one state of the index.
    ///
    /// @param today the day on which it is asked
    <T> T read(LocalDate today, Function<View, T> question) {
        if (!isOf(today)) {
            turnTo(today);
        }
        lock.readLock().lock();
        try {
            return question.apply(view);
        } finally {
            lock.readLock().unlock();
        }
    }

    private boolean isOf(LocalDate today) {
        lock.readLock().lock();
        try {
            return view.shelf().isOf(today);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void turnTo(LocalDate today) {
        lock.writeLock().lock();
        try {
            view.shelf().turnTo(today);
        } finally {
            lock.writeLock().unlock();
        }
    }

    Progress progress() {
        return volume.progress();
    }

    /// Takes entries in, each in place of an earlier revision. Only they are touched.
    void take(List<Entry> entries) throws IOException {
        var latest = new LinkedHashMap<String, Entry>();
        entries.forEach(entry -> latest.put(entry.number().slug(), entry));
        var stream =
                latest.size() < 16 ? latest.values().stream() : latest.values().parallelStream();
        var prepared = stream.map(maker::of).toList();
        var slots = slots(prepared);
        for (int at = 0; at < prepared.size(); at++) {
            var one = prepared.get(at);
            volume.write(
                    one.card().listing().number().slug(),
                    Documents.of(one, slots.get(at), maker.typed(one), facets));
        }
        put(prepared, slots, volume.fresh());
    }

    /// Takes entries of services in of which nothing is in the index, which several threads may do
    /// at once. They are seen when they are shown.
    void add(List<Entry> entries) {
        for (var entry : entries) {
            var prepared = maker.of(entry);
            volume.add(
                    Documents.of(prepared, added.getAndIncrement(), maker.typed(prepared), facets));
        }
    }

    /// Lets go of what is of use only while many are added.
    void rest() {
        maker.kuromoji().forget();
    }

    /// Lets all be seen that was added.
    void show() throws IOException {
        var before = view.reader();
        var fresh = volume.fresh();
        var next = opened();
        lock.writeLock().lock();
        try {
            view = next;
        } finally {
            lock.writeLock().unlock();
        }
        if (before != fresh) {
            before.close();
        }
    }

    private List<Integer> slots(List<Prepared> prepared) throws IOException {
        var slots = new ArrayList<Integer>();
        int next = view.shelf().slots();
        for (var one : prepared) {
            int known = slot(one.card().listing().number().slug());
            slots.add(known >= 0 ? known : next++);
        }
        return slots;
    }

    /// The slot of a number, or -1.
    private int slot(String number) throws IOException {
        for (var leaf : volume.reader().leaves()) {
            var found = leaf.reader().postings(new Term(Documents.NUMBER, number));
            if (found != null) {
                var live = leaf.reader().getLiveDocs();
                for (int doc = found.nextDoc();
                        doc != DocIdSetIterator.NO_MORE_DOCS;
                        doc = found.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        return view.places().slot(leaf.docBase + doc);
                    }
                }
            }
        }
        return -1;
    }

    private void put(List<Prepared> prepared, List<Integer> slots, DirectoryReader fresh)
            throws IOException {
        var before = view.reader();
        lock.writeLock().lock();
        try {
            for (int at = 0; at < prepared.size(); at++) {
                view.shelf().put(slots.get(at), prepared.get(at).card());
                sets.mend(slots.get(at), prepared.get(at));
                view.forget(slots.get(at));
            }
            view.shelf().order(slots);
            view = view.on(fresh, new Places(fresh, view.shelf().slots()));
        } finally {
            lock.writeLock().unlock();
        }
        if (fresh != before) {
            before.close();
        }
    }

    void commit(Progress progress) throws IOException {
        volume.commit(progress);
    }

    /// Forgets everything.
    void clear() {
        lock.writeLock().lock();
        try {
            var before = view.reader();
            volume.clear();
            view = opened();
            if (before != volume.reader()) {
                before.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            volume.close();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// Which document of a reader is in which slot, and the other way round.
    static final class Places {
        private final int[] documents;
        private final int[] slots;

        Places(DirectoryReader reader, int count) throws IOException {
            documents = new int[count];
            slots = new int[reader.maxDoc()];
            for (var leaf : reader.leaves()) {
                var values = DocValues.getNumeric(leaf.reader(), Documents.SLOT);
                var live = leaf.reader().getLiveDocs();
                for (int doc = values.nextDoc();
                        doc != DocIdSetIterator.NO_MORE_DOCS;
                        doc = values.nextDoc()) {
                    int slot = (int) values.longValue();
                    slots[leaf.docBase + doc] = slot;
                    if (live == null || live.get(doc)) {
                        documents[slot] = leaf.docBase + doc;
                    }
                }
            }
        }

        int document(int slot) {
            return documents[slot];
        }

        int slot(int document) {
            return slots[document];
        }
    }
}

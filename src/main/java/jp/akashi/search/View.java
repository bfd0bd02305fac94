package jp.akashi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import jp.akashi.directory.Listing;
import jp.akashi.directory.Passage;
import jp.akashi.search.WordSets.WordSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;

/// One state of the index, to be read.
record View(
        DirectoryReader reader,
        Shelf shelf,
        WordSets sets,
        Index.Places places,
        AtomicReferenceArray<Line> lines) {
    private static final int LINES = 1 << 14;

    /// A line of the list that was shown lately.
    record Line(int slot, Listing listing) {}

    View(DirectoryReader reader, Shelf shelf, WordSets sets, Index.Places places) {
        this(reader, shelf, sets, places, new AtomicReferenceArray<>(LINES));
    }

    View on(DirectoryReader next, Index.Places nextPlaces) {
        return new View(next, shelf, sets, nextPlaces, lines);
    }

    void forget(int slot) {
        lines.set(slot % LINES, null);
    }

    Listing listing(int slot) {
        var line = lines.get(slot % LINES);
        if (line != null && line.slot() == slot) {
            return line.listing();
        }
        var listing = read(slot);
        lines.set(slot % LINES, new Line(slot, listing));
        return listing;
    }

    private Listing read(int slot) {
        int document = places.document(slot);
        var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        try {
            var cards = DocValues.getBinary(leaf.reader(), Documents.CARD);
            if (!cards.advanceExact(document - leaf.docBase)) {
                throw new IllegalStateException("no card in slot " + slot);
            }
            return Card.listing(cards.binaryValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Passage> passages(int slot) {
        try {
            var stored =
                    reader.storedFields()
                            .document(places.document(slot), Set.of(Documents.PASSAGES))
                            .getBinaryValue(Documents.PASSAGES);
            return stored == null ? List.of() : Documents.passages(stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The exact sets of words, one of which has to be there.
    WordSet set(List<Sought> words) {
        return sets.get(words, this::found);
    }

    private WordSet found(List<Sought> words) {
        var all = Bits.of(shelf.slots());
        var named = Bits.of(shelf.slots());
        var whole = Bits.of(shelf.slots());
        for (var word : words) {
            var inNames = matching(part(Documents.NAME, Documents.NAME_SIGN, word.folded()));
            var inTexts = matching(part(Documents.TEXT, Documents.TEXT_SIGN, word.folded()));
            named.or(inNames);
            all.or(inNames).or(inTexts);
            whole.or(matching(ofItsOwn(word)).and(inTexts.or(inNames)));
        }
        return new WordSet(words, all, named, whole.or(named));
    }

    /// That a word is part of a text: its pairs of signs stand in a row. Every other pair is
    /// enough, and the last.
    private static Query part(String pairs, String signs, String word) {
        var points = word.codePoints().toArray();
        if (points.length == 1) {
            return new TermQuery(new Term(signs, word));
        }
        var phrase = new PhraseQuery.Builder();
        for (int at = 0; at < points.length - 2; at += 2) {
            phrase.add(new Term(pairs, new String(points, at, 2)), at);
        }
        int last = points.length - 2;
        phrase.add(new Term(pairs, new String(points, last, 2)), last);
        return phrase.build();
    }

    private static Query ofItsOwn(Sought word) {
        var either = new BooleanQuery.Builder();
        either.add(new TermQuery(new Term(Documents.WORD, word.folded())), Occur.SHOULD);
        if (!word.parts().isEmpty()) {
            var parts = new BooleanQuery.Builder();
            word.parts()
                    .forEach(part ->
                            parts.add(new TermQuery(new Term(Documents.WORD, part)), Occur.FILTER));
            either.add(parts.build(), Occur.SHOULD);
        }
        return either.build();
    }

    private Bits matching(Query query) {
        var bits = Bits.of(shelf.slots());
        try {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            searcher.search(query, new Slots(bits, places));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bits;
    }

    private static final class Slots extends SimpleCollector {
        private final Bits bits;
        private final Index.Places places;
        private int base;

        Slots(Bits bits, Index.Places places) {
            this.bits = bits;
            this.places = places;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            base = leaf.docBase;
        }

        @Override
        public void collect(int document) {
            bits.set(places.slot(base + document));
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}

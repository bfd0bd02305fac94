package jp.akashi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import jp.akashi.directory.Condition;
import jp.akashi.directory.Gist.Blank;
import jp.akashi.directory.Holding;
import jp.akashi.directory.Requirement.Effect;
import jp.akashi.item.Units;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/// Which services a condition holds of, and which not; of the others it is not known.
record Strainer(Bits meets, Bits fails) {
    /// Asks the condition once of each thing that is said, and of words one by one.
    static Strainer of(Condition condition, View view, Units units) {
        int slots = view.shelf().slots();
        var strainer = new Strainer(Bits.of(slots), Bits.of(slots));
        try {
            for (var leaf : view.reader().leaves()) {
                strainer.few(leaf, condition, view, units);
                strainer.words(leaf, condition, view, units);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return strainer;
    }

    private void few(LeafReaderContext leaf, Condition condition, View view, Units units)
            throws IOException {
        var blank = Blank.of(condition);
        var facts = DocValues.getSorted(leaf.reader(), Facts.few(blank));
        var live = leaf.reader().getLiveDocs();
        var holdings = new Holding[facts.getValueCount()];
        for (int ord = 0; ord < holdings.length; ord++) {
            holdings[ord] = condition.of(Facts.read(facts.lookupOrd(ord), blank.field()), units);
        }
        for (int doc = facts.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = facts.nextDoc()) {
            if (isLive(live, doc)) {
                put(view.places().slot(leaf.docBase + doc), holdings[facts.ordValue()]);
            }
        }
    }

    private void words(LeafReaderContext leaf, Condition condition, View view, Units units)
            throws IOException {
        var blank = Blank.of(condition);
        var facts = DocValues.getBinary(leaf.reader(), Facts.words(blank));
        var live = leaf.reader().getLiveDocs();
        for (int doc = facts.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = facts.nextDoc()) {
            if (isLive(live, doc)) {
                put(
                        view.places().slot(leaf.docBase + doc),
                        condition.of(Facts.read(facts.binaryValue(), blank.field()), units));
            }
        }
    }

    private static boolean isLive(org.apache.lucene.util.@Nullable Bits live, int doc) {
        return live == null || live.get(doc);
    }

    private void put(int slot, Holding holding) {
        switch (holding) {
            case MEETS -> meets.set(slot);
            case FAILS -> fails.set(slot);
            case UNKNOWN -> {}
        }
    }

    Effect effect(Bits within) {
        int meeting = meets.countAnd(within);
        int failing = fails.countAnd(within);
        return new Effect(meeting, failing, within.count() - meeting - failing);
    }

    /// What holds of all: one that fails decides, and then what is not known.
    static Strainer all(Iterable<Strainer> each, Bits within) {
        var meets = within.copy();
        var fails = Bits.of(0);
        for (var one : each) {
            meets.and(one.meets);
            fails.or(one.fails);
        }
        return new Strainer(meets, fails.and(within));
    }
}

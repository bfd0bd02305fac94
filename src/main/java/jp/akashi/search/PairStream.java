package jp.akashi.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.BytesRef;

/// Every two signs that stand side by side in folded texts, each at its place; between two texts is
/// a gap no word reaches over. A word is in a text exactly where its pairs stand in a row. Nothing
/// is copied: a pair is a part of the text it stands in.
final class PairStream extends TokenStream {
    private static final int GAP = 4;

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> texts;
    private final BytesRef pair = new BytesRef();
    private int opened;
    private int at;
    private int end;
    private int gap;

    PairStream(List<String> texts) {
        super(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY);
        this.texts = texts;
    }

    @Override
    public void reset() {
        opened = 0;
        at = 0;
        end = 0;
        gap = 0;
    }

    @Override
    public boolean incrementToken() {
        while (true) {
            int second = at < end ? at + length(at) : end;
            if (second < end) {
                pair.offset = at;
                pair.length = second + length(second) - at;
                term.setBytesRef(pair);
                step.setPositionIncrement(1 + gap);
                gap = 0;
                at = second;
                return true;
            }
            if (opened == texts.size()) {
                return false;
            }
            open(texts.get(opened++));
        }
    }

    private void open(String text) {
        var bytes = new BytesRef(text);
        pair.bytes = bytes.bytes;
        at = 0;
        end = bytes.length;
        gap += opened > 1 ? GAP : 0;
    }

    /// How many bytes the sign takes that begins here (UTF-8).
    private int length(int place) {
        int first = pair.bytes[place] & 0xFF;
        return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }
}

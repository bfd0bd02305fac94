package jp.akashi.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Every two signs that stand side by side in folded texts, each at its place; between two texts is
/// a gap no word reaches over. A word is in a text exactly where its pairs stand in a row.
final class PairStream extends TokenStream {
    private static final int GAP = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> texts;
    private int text;
    private int at;
    private int gap;

    PairStream(List<String> texts) {
        this.texts = texts;
    }

    @Override
    public void reset() {
        text = 0;
        at = 0;
        gap = 0;
    }

    @Override
    public boolean incrementToken() {
        while (text < texts.size()) {
            var signs = texts.get(text);
            int second = at < signs.length() ? next(signs, at) : signs.length();
            if (second < signs.length()) {
                clearAttributes();
                term.append(signs, at, next(signs, second));
                step.setPositionIncrement(1 + gap);
                gap = 0;
                at = second;
                return true;
            }
            text++;
            at = 0;
            gap += GAP;
        }
        return false;
    }

    private static int next(String signs, int at) {
        return at + Character.charCount(signs.codePointAt(at));
    }
}

package jp.akashi.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.directory.Folding;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.ToStringUtil;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/// Takes Japanese apart into words, and tells how names are read.
final class Kuromoji {
    private static final int REMEMBERED = 1 << 21;

    private final Folding folding;
    private final List<String> legalForms;
    private final ThreadLocal<JapaneseTokenizer> tokenizers;

    /// Words of texts seen lately: many answers are alike to the letter.
    private final Map<String, List<String>> seen = new LinkedHashMap<>(256, 0.75f, true);

    private int remembered;

    Kuromoji(SearchWords words) {
        this.folding = words.folding();
        this.legalForms = words.legalForms();
        var dictionary = dictionary(words.terms());
        this.tokenizers =
                ThreadLocal.withInitial(() ->
                        new JapaneseTokenizer(
                                dictionary, true, false, JapaneseTokenizer.Mode.SEARCH));
    }

    private static @Nullable UserDictionary dictionary(Map<String, List<String>> terms) {
        var lines =
                terms.entrySet().stream()
                        .map(term -> {
                            var parts = String.join(" ", term.getValue());
                            return "%s,%s,%s,カスタム名詞".formatted(term.getKey(), parts, parts);
                        })
                        .collect(Collectors.joining("\n"));
        try {
            return UserDictionary.open(new StringReader(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Word(String surface, @Nullable String reading) {}

    /// The words of a text, folded.
    List<String> words(String text) {
        synchronized (seen) {
            var known = seen.get(text);
            if (known != null) {
                return known;
            }
        }
        var words =
                split(text).stream()
                        .map(word -> folding.fold(word.surface()))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
        remember(text, words);
        return words;
    }

    private void remember(String text, List<String> words) {
        synchronized (seen) {
            if (seen.put(text, words) == null) {
                remembered += 2 * text.length();
            }
            var oldest = seen.keySet().iterator();
            while (remembered > REMEMBERED && oldest.hasNext()) {
                remembered -= 2 * oldest.next().length();
                oldest.remove();
            }
        }
    }

    /// A name without the legal form of the company.
    String bare(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        for (var form : legalForms) {
            plain = plain.replace(form, "");
        }
        var bare = plain.replaceAll("\\((株|有|同|一社|一財|公社|公財)\\)", "").strip();
        return bare.isEmpty() ? name : bare;
    }

    /// A name without what stands in brackets behind it: an edition, a remark.
    String core(String name) {
        var core = bare(name).replaceAll("\\s*\\([^()]*\\)$", "");
        return core.isEmpty() ? name : core;
    }

    /// A name in kana, and in Latin letters as it is spelt and as it is typed (東京: tokyo, toukyou).
    Set<String> readings(String name) {
        var kana = kana(bare(name));
        var hepburn = ToStringUtil.getRomanization(kana).toLowerCase(Locale.ROOT);
        var readings = new LinkedHashSet<String>();
        readings.add(kana);
        readings.add(unmarked(hepburn));
        readings.add(unmarked(typed(hepburn)));
        readings.remove("");
        return readings;
    }

    /// A name as it is read, by which names are put in order.
    String kana(String name) {
        return kept(name)
                .map(word -> isKana(word.reading()) ? word.reading() : word.surface())
                .collect(Collectors.joining());
    }

    /// Without the parts of compounds, which stand beside them.
    private java.util.stream.Stream<Word> kept(String name) {
        var words = new ArrayList<Word>();
        try {
            var tokenizer = tokenizers.get();
            var term = tokenizer.getAttribute(CharTermAttribute.class);
            var reading = tokenizer.getAttribute(ReadingAttribute.class);
            var offset =
                    tokenizer.getAttribute(
                            org.apache.lucene.analysis.tokenattributes.OffsetAttribute.class);
            tokenizer.setReader(new StringReader(Normalizer.normalize(name, Normalizer.Form.NFKC)));
            tokenizer.reset();
            int end = 0;
            while (tokenizer.incrementToken()) {
                if (offset.startOffset() >= end) {
                    words.add(new Word(term.toString(), reading.getReading()));
                    end = offset.endOffset();
                }
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stream();
    }

    private static boolean isKana(@Nullable String reading) {
        return reading != null && reading.codePoints().allMatch(p -> p >= 'ァ' && p <= 'ー');
    }

    private static String typed(String hepburn) {
        return hepburn.replace("ā", "aa")
                .replace("ī", "ii")
                .replace("ū", "uu")
                .replace("ē", "ee")
                .replace("ō", "ou");
    }

    private static String unmarked(String latin) {
        return Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private List<Word> split(String text) {
        var words = new ArrayList<Word>();
        try {
            var tokenizer = tokenizers.get();
            var term = tokenizer.getAttribute(CharTermAttribute.class);
            tokenizer.setReader(new StringReader(Normalizer.normalize(text, Normalizer.Form.NFKC)));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                words.add(new Word(term.toString(), null));
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}

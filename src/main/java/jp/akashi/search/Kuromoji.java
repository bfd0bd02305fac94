package jp.akashi.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.directory.Folding;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.ToStringUtil;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/// Takes Japanese apart into words, and tells how names are read.
final class Kuromoji {
    private static final int SENTENCES = 18;
    private static final int WORDS = 1 << 17;
    private static final int NAMES = 12;

    private final Folding folding;
    private final List<String> legalForms;
    private final ThreadLocal<JapaneseTokenizer> tokenizers;

    /// Many answers are alike to the letter, and more so their sentences.
    private final Lately<List<String>> sentences = new Lately<>(SENTENCES, this::ofSentence);

    private final Lately<Set<String>> readings = new Lately<>(NAMES, this::read);

    /// Every word once, however many sentences it is in.
    private final Map<String, String> vocabulary = new ConcurrentHashMap<>();

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
        var words = new LinkedHashSet<String>();
        words(text, words);
        return List.copyOf(words);
    }

    /// Puts the words of a text, folded, to others. No word reaches from one sentence into the
    /// next.
    void words(String text, Set<String> words) {
        for (int at = 0; at < text.length(); ) {
            int end = sentenceEnd(text, at);
            words.addAll(sentences.get(text.substring(at, end)));
            at = end;
        }
    }

    private static int sentenceEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '。' && text.charAt(end) != '\n') {
            end++;
        }
        return Math.min(end + 1, text.length());
    }

    private List<String> ofSentence(String sentence) {
        return split(sentence).stream()
                .map(word -> folding.fold(word.surface()))
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(this::only)
                .toList();
    }

    private String only(String word) {
        if (vocabulary.size() > WORDS) {
            vocabulary.clear();
        }
        var known = vocabulary.putIfAbsent(word, word);
        return known == null ? word : known;
    }

    /// Forgets what was worked out lately.
    void forget() {
        sentences.clear();
        readings.clear();
        vocabulary.clear();
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
        return readings.get(name);
    }

    private Set<String> read(String name) {
        var kana = kana(bare(name));
        var hepburn = ToStringUtil.getRomanization(kana).toLowerCase(Locale.ROOT);
        var readings = new LinkedHashSet<String>();
        readings.add(kana);
        readings.add(unmarked(hepburn));
        readings.add(unmarked(typed(hepburn)));
        readings.remove("");
        return Collections.unmodifiableSet(readings);
    }

    /// A name as it is read, by which names are put in order.
    String kana(String name) {
        return kept(name)
                .map(word -> isKana(word.reading()) ? word.reading() : word.surface())
                .collect(Collectors.joining());
    }

    /// Without the parts of compounds, which stand beside them.
    private Stream<Word> kept(String name) {
        var words = new ArrayList<Word>();
        try {
            var tokenizer = tokenizers.get();
            var term = tokenizer.getAttribute(CharTermAttribute.class);
            var reading = tokenizer.getAttribute(ReadingAttribute.class);
            var offset = tokenizer.getAttribute(OffsetAttribute.class);
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

package jp.akashi.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// The words printed on a paper, from `paper/<name>.properties`; a missing word is a bug.
public final class Words {
    private final Properties words = new Properties();

    private Words() {}

    public static Words of(String paper) {
        var read = new Words();
        try (var file = Words.class.getResourceAsStream("/paper/" + paper + ".properties")) {
            read.words.load(
                    new InputStreamReader(
                            Objects.requireNonNull(file, paper), StandardCharsets.UTF_8));
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException("words of " + paper, broken);
        }
    }

    public String get(String key, Object... facts) {
        var word = Objects.requireNonNull(words.getProperty(key), () -> "no word for " + key);
        return facts.length == 0 ? word : new MessageFormat(word, Locale.JAPAN).format(facts);
    }
}

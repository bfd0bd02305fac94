package jp.akashi.party;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/// Passwords that are tried first by whoever guesses (よく使われるパスワード): those known from breaches, and
/// what people make of a common word, the keyboard or their own name. The words are data
/// (`passwords/common.txt`); nobody outside is asked.
final class CommonPasswords {
    private static final int FEWEST_OWN_LETTERS = 5;
    private static final int LONGEST_ECHO = 4;
    private static final List<String> RUNS =
            List.of(
                    "abcdefghijklmnopqrstuvwxyz",
                    "qwertyuiopasdfghjklzxcvbnm",
                    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
                    "zaqxswcdevfrbgtnhymjukilop");

    /// Read when the first password is looked at.
    private static final class Words {
        private static final Set<String> ALL = load();

        private Words() {}
    }

    private CommonPasswords() {}

    /// @param own words a guesser knows of the account: parts of the address, the platform's name
    static boolean has(String password, Collection<String> own) {
        var plain = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return isListed(plain) || isEcho(plain) || isRun(plain) || isOwn(plain, own);
    }

    private static boolean isListed(String plain) {
        var core = core(plain);
        return Words.ALL.contains(plain)
                || Words.ALL.contains(core)
                || core.length() < LONGEST_ECHO && plain.chars().allMatch(sign -> sign < 128);
    }

    /// The same few signs, or the same common word, again and again.
    private static boolean isEcho(String plain) {
        return IntStream.rangeClosed(1, plain.length() / 2)
                .filter(length -> plain.startsWith(plain.substring(length)))
                .anyMatch(length ->
                        length <= LONGEST_ECHO
                                || Words.ALL.contains(core(plain.substring(0, length))));
    }

    /// Signs that lie side by side in the alphabet or on the keyboard, in either direction.
    private static boolean isRun(String plain) {
        var letters = core(plain);
        return letters.length() >= FEWEST_OWN_LETTERS
                && RUNS.stream()
                        .map(run -> run + run)
                        .anyMatch(run ->
                                run.contains(letters)
                                        || run.contains(
                                                new StringBuilder(letters).reverse().toString()));
    }

    /// The names of the account and hardly anything else.
    private static boolean isOwn(String plain, Collection<String> own) {
        var rest = letters(plain);
        for (var word : own) {
            var known = letters(word.toLowerCase(Locale.ROOT));
            rest = known.length() < LONGEST_ECHO ? rest : rest.replace(known, "");
        }
        return !rest.equals(letters(plain))
                && (rest.length() < FEWEST_OWN_LETTERS || Words.ALL.contains(rest));
    }

    /// Without the digits and signs around it, and with letters for the signs that stand for them.
    private static String core(String plain) {
        return read(plain.replaceAll("^[^a-z@$!]+|[^a-z]+$", ""))
                .replaceAll("^[^a-z]+|[^a-z]+$", "");
    }

    private static String letters(String plain) {
        return read(plain).replaceAll("[^\\p{L}]", "");
    }

    private static String read(String plain) {
        var read = plain;
        var signs = "01345@$!";
        for (int i = 0; i < signs.length(); i++) {
            read = read.replace(signs.charAt(i), "oieasasi".charAt(i));
        }
        return read;
    }

    private static Set<String> load() {
        var file = CommonPasswords.class.getResourceAsStream("/passwords/common.txt");
        try (var in =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(file), UTF_8))) {
            var words = new HashSet<String>();
            in.lines().filter(line -> !line.startsWith("#")).forEach(words::add);
            return Set.copyOf(words);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package jp.akashi.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.akashi.item.Value;
import jp.akashi.scheme.Field;

/// The names and terms of an answer that can be looked up letter by letter: standards and versions
/// (TLS 1.2), numbers and addresses, titles in 「」, and the names of persons where one is asked.
final class Terms {
    private static final Pattern CODE =
            Pattern.compile(
                    "(?<![A-Za-z0-9@./-])[A-Za-z][A-Za-z]+(?:/[A-Za-z]+)?(?:[ -]?[A-Z](?![A-Za-z]))?(?:[ (-]{0,2}\\d[\\d.]*)?");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\d.,-])\\d{2,4}-\\d{2,4}-\\d{3,4}(?![\\d-])|(?<!\\d)\\d{7,}(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._-]+@[A-Za-z0-9.-]+");
    private static final Pattern TITLE = Pattern.compile("「([^」]{3,40})」");
    private static final Pattern RANK =
            Pattern.compile(".*(?:役|長|員|者|部|室|課|代表|取締|社外|執行)$|.*[0-9、。,()].*");
    private static final Pattern DROPPED = Pattern.compile("[ ()/・:,_-]");

    private Terms() {}

    /// @param text of the answer, made plain
    static Set<String> of(Field field, Value value, String text) {
        var terms = new LinkedHashSet<String>();
        Stream.of(CODE, NUMBER, ADDRESS)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> found.group().strip())
                .filter(term -> term.length() >= 3)
                .forEach(terms::add);
        TITLE.matcher(text).results().map(found -> found.group(1)).forEach(terms::add);
        if (value instanceof Value.Words(var words) && isName(field)) {
            names(words).forEach(terms::add);
        }
        return terms;
    }

    private static boolean isName(Field field) {
        return field.label().ja().contains("氏名");
    }

    /// The parts of a person's name between blanks, without the title before it.
    private static List<String> names(String words) {
        return Stream.of(words.split("[\\s\\u3000]+"))
                .filter(part -> part.length() >= 2 && part.length() <= 4)
                .filter(part -> !RANK.matcher(part).matches())
                .map(PageText::plain)
                .toList();
    }

    /// Without blanks, dashes and the like, in small letters: AES-256 and AES 256 are aes256.
    static String compact(String plain) {
        return DROPPED.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}

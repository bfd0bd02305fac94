package jp.akashi.fee.bank;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The account fees are paid to (振込先), by its number, so that no file of another account is taken
/// over. As long as no number is known, every file is.
public record OwnAccount(Set<String> numbers) {
    /// Seven digits at most of banks, up to ten of ゆうちょ銀行 and of account details.
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{5,10}(?!\\d)");

    public OwnAccount {
        numbers = Set.copyOf(numbers);
    }

    /// By the lines that invoices print; a number of zeros alone stands for none.
    public static OwnAccount of(List<String> lines) {
        return new OwnAccount(
                lines.stream().flatMap(OwnAccount::numbers).collect(Collectors.toSet()));
    }

    /// Whether a file names accounts by their numbers, and one of them is not this one.
    boolean isNot(String account) {
        return !numbers.isEmpty()
                && Stream.of(account.split("、"))
                        .map(one -> numbers(one).collect(Collectors.toSet()))
                        .anyMatch(named ->
                                !named.isEmpty() && named.stream().noneMatch(numbers::contains));
    }

    private static Stream<String> numbers(String text) {
        return NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(found -> found.group().replaceFirst("^0+", ""))
                .filter(number -> !number.isEmpty());
    }
}

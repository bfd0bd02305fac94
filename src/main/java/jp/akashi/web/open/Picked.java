package jp.akashi.web.open;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.kernel.CertificationNumber;

/// The certification numbers an address names (`ids=a,b&ids=c`), each once, in order, and what
/// could not be read as one.
public record Picked(List<CertificationNumber> numbers, List<String> unreadable) {
    private static final int LONGEST = 40;

    public static Picked of(List<String> ids) {
        var numbers = new LinkedHashSet<CertificationNumber>();
        var unreadable = new ArrayList<String>();
        for (var id : ids) {
            for (var text : id.split("[,、，]", -1)) {
                if (!text.isBlank()) {
                    read(text.strip(), numbers, unreadable);
                }
            }
        }
        return new Picked(List.copyOf(numbers), List.copyOf(unreadable));
    }

    static Picked of(CertificationNumber number) {
        return new Picked(List.of(number), List.of());
    }

    private static void read(
            String text, LinkedHashSet<CertificationNumber> numbers, List<String> unreadable) {
        try {
            numbers.add(CertificationNumber.parse(text));
        } catch (IllegalArgumentException _) {
            unreadable.add(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        }
    }

    boolean has(CertificationNumber number) {
        return numbers.contains(number);
    }

    Picked without(CertificationNumber number) {
        return new Picked(numbers.stream().filter(one -> !one.equals(number)).toList(), unreadable);
    }

    /// The value of `ids` in addresses.
    public String joined() {
        return numbers.stream().map(CertificationNumber::slug).collect(Collectors.joining(","));
    }
}

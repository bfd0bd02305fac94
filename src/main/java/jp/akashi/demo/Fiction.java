package jp.akashi.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.akashi.kernel.SchemeId;
import jp.akashi.party.CorporateNumber;

/// A fictional service of the demo register and its provider, certified on a day.
public record Fiction(Company company, Offer offer, LocalDate certified) {
    private static final LocalDate OLDEST = LocalDate.of(1998, 4, 1);
    private static final int DAYS_OF_FOUNDING = 7000;
    private static final int YEARS_BEFORE_FOUNDING = 11;
    private static final int YOUNGEST = 42;
    private static final int OLDER = 25;
    private static final Pattern MARK = Pattern.compile("^\\p{IsHiragana}+");
    private static final Pattern FACT = Pattern.compile("\\{([a-z-]+)}");

    /// @param site its name under `.example`
    public record Company(String name, String kana, String site, Seat seat) {}

    public record Seat(String address, String president) {}

    /// What is certified, under which scheme.
    public record Offer(SchemeId scheme, String name, String type, String summary) {}

    public String provider() {
        return company.name();
    }

    public String service() {
        return offer.name();
    }

    String summary() {
        return offer.summary();
    }

    /// Where the company would be on the web, if `.example` led anywhere.
    String host() {
        return company.site() + ".example";
    }

    /// A number nobody has: it starts where no register starts.
    public String corporateNumber() {
        return CorporateNumber.withCheckDigit("9999%08d".formatted(hash(100_000_000)));
    }

    LocalDate established() {
        return OLDEST.plusDays(hash(DAYS_OF_FOUNDING));
    }

    LocalDate started() {
        return certified.minusMonths(18);
    }

    /// What the service does, in the word that its name carries: 議事録 of あおぞら議事録AI(架空).
    String work() {
        return MARK.matcher(service()).replaceFirst("").replaceFirst("(AI)?\\(架空\\)$", "") + "の機能";
    }

    LocalDate disclosed() {
        return certified.minusDays(50);
    }

    /// A text with the facts of this service in place of their names in braces.
    String told(String text) {
        var facts = facts();
        return FACT.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                facts.getOrDefault(found.group(1), found.group())));
    }

    private Map<String, String> facts() {
        int founded = established().getYear();
        return Map.ofEntries(
                Map.entry("provider", provider()),
                Map.entry("president", company.seat().president()),
                Map.entry("address", company.seat().address()),
                Map.entry("host", host()),
                Map.entry("service", service()),
                Map.entry("mark", mark()),
                Map.entry("work", work()),
                Map.entry("summary", summary()),
                Map.entry("established", established().toString()),
                Map.entry("established-year", String.valueOf(founded)),
                Map.entry("age", String.valueOf(disclosed().getYear() - founded)),
                Map.entry("schooled", String.valueOf(founded - YEARS_BEFORE_FOUNDING)),
                Map.entry("president-age", String.valueOf(YOUNGEST + hash(OLDER))),
                Map.entry("renewed", started().plusMonths(9).toString()));
    }

    private String mark() {
        var mark = MARK.matcher(service());
        return mark.find() ? mark.group() : service();
    }

    private int hash(int bound) {
        return Math.floorMod(provider().hashCode(), bound);
    }
}

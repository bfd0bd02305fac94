package jp.akashi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.party.CorporateNumber;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// A fictional service of the demo register, as `demo/services.yaml` names it.
record Fiction(Company company, String service, String type, LocalDate certified, String summary) {
    private static final LocalDate OLDEST = LocalDate.of(1998, 4, 1);
    private static final int DAYS_OF_FOUNDING = 7000;

    /// @param site its name under `.example`
    record Company(String name, String kana, String site, Seat seat) {}

    record Seat(String address, String president) {}

    static List<Fiction> all() {
        try (var stream = Fiction.class.getResourceAsStream("/demo/services.yaml")) {
            Map<String, List<Map<String, Object>>> file =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            return file.getOrDefault("services", List.of()).stream().map(Fiction::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String provider() {
        return company.name();
    }

    /// Where the company would be on the web, if `.example` led anywhere.
    String host() {
        return company.site() + ".example";
    }

    /// A number nobody has: it starts where no register starts.
    String corporateNumber() {
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
        return service.replaceFirst("^\\p{IsHiragana}+", "").replaceFirst("AI\\(架空\\)$", "")
                + "の機能";
    }

    LocalDate disclosed() {
        return certified.minusDays(50);
    }

    private int hash(int bound) {
        return Math.floorMod(provider().hashCode(), bound);
    }

    private static Fiction of(Map<String, Object> entry) {
        var service = part(entry, "service");
        return new Fiction(
                company(part(entry, "company"), part(entry, "seat")),
                text(service, "name"),
                text(service, "type"),
                date(service),
                text(entry, "summary"));
    }

    private static Company company(Map<?, ?> company, Map<?, ?> seat) {
        return new Company(
                text(company, "name"),
                text(company, "kana"),
                text(company, "site"),
                new Seat(text(seat, "address"), text(seat, "president")));
    }

    private static Map<?, ?> part(Map<?, ?> entry, String key) {
        return entry.get(key) instanceof Map<?, ?> part ? part : Map.of();
    }

    private static String text(Map<?, ?> entry, String key) {
        if (entry.get(key) == null) {
            throw new IllegalStateException("no " + key + " in " + entry);
        }
        return String.valueOf(entry.get(key));
    }

    private static LocalDate date(Map<?, ?> entry) {
        return entry.get("certified") instanceof java.util.Date date
                ? LocalDate.ofInstant(date.toInstant(), java.time.ZoneOffset.UTC)
                : LocalDate.parse(text(entry, "certified"));
    }
}

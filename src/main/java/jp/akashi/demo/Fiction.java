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
record Fiction(
        String provider,
        String kana,
        String service,
        String type,
        LocalDate certified,
        String summary) {
    static List<Fiction> all() {
        try (var stream = Fiction.class.getResourceAsStream("/demo/services.yaml")) {
            Map<String, List<Map<String, Object>>> file =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            return file.getOrDefault("services", List.of()).stream().map(Fiction::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A number nobody has: it starts where no register starts.
    String corporateNumber() {
        return CorporateNumber.withCheckDigit(
                "9999%08d".formatted(Math.floorMod(provider.hashCode(), 100_000_000)));
    }

    private static Fiction of(Map<String, Object> entry) {
        return new Fiction(
                text(entry, "provider"),
                text(entry, "kana"),
                text(entry, "service"),
                text(entry, "type"),
                date(entry),
                text(entry, "summary"));
    }

    private static String text(Map<String, Object> entry, String key) {
        return String.valueOf(entry.get(key));
    }

    private static LocalDate date(Map<String, Object> entry) {
        return entry.get("certified") instanceof java.util.Date date
                ? LocalDate.ofInstant(date.toInstant(), java.time.ZoneOffset.UTC)
                : LocalDate.parse(text(entry, "certified"));
    }
}

package jp.akashi.fee.bank;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the platform knows of the banks as data (`bank/`): the layouts of their CSV files, and how
/// payers' names write the kinds of corporations.
public record BankData(List<CsvLayout> layouts, LegalForms legalForms) {
    private static final Set<String> KEYS =
            Set.of(
                    "name",
                    "header",
                    "day",
                    "in",
                    "out",
                    "balance",
                    "payer",
                    "remarks",
                    "reference",
                    "account");

    public BankData {
        layouts = List.copyOf(layouts);
    }

    /// @throws IllegalStateException when the data is broken
    public static BankData read() {
        var layouts =
                words(read("layouts.properties"), "layouts").stream()
                        .map(name -> layout("csv-" + name + ".properties"))
                        .toList();
        return new BankData(layouts, legalForms(read("legal-forms.properties")));
    }

    static CsvLayout layout(String file) {
        var data = read(file);
        var unknown = new HashSet<>(data.keySet());
        unknown.removeAll(KEYS);
        var header = words(data, "header");
        var columns =
                new CsvLayout.Columns(
                        word(data, "day"),
                        word(data, "in"),
                        word(data, "out"),
                        word(data, "balance"),
                        word(data, "payer"),
                        words(data, "remarks"),
                        word(data, "reference"),
                        word(data, "account"));
        var missing = new ArrayList<>(named(columns));
        missing.removeAll(header);
        if (!unknown.isEmpty() || !missing.isEmpty() || word(data, "name").isEmpty()) {
            throw new IllegalStateException(
                    "%s: unknown keys %s, columns not in the header %s"
                            .formatted(file, unknown, missing));
        }
        return new CsvLayout(word(data, "name"), header, columns);
    }

    private static List<String> named(CsvLayout.Columns columns) {
        return Stream.concat(
                        Stream.of(columns.day(), columns.in(), columns.payer()),
                        Stream.concat(
                                Stream.of(
                                                columns.out(),
                                                columns.balance(),
                                                columns.reference(),
                                                columns.account())
                                        .filter(name -> !name.isEmpty()),
                                columns.remarks().stream()))
                .toList();
    }

    private static LegalForms legalForms(Map<String, String> data) {
        return new LegalForms(words(data, "short"), words(data, "full"), words(data, "lead"));
    }

    private static String word(Map<String, String> data, String key) {
        return data.getOrDefault(key, "").strip();
    }

    private static List<String> words(Map<String, String> data, String key) {
        return Stream.of(word(data, key).split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Map<String, String> read(String file) {
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                BankData.class.getResourceAsStream("/bank/" + file), file),
                        StandardCharsets.UTF_8)) {
            var data = new Properties();
            data.load(in);
            return data.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, data::getProperty));
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}

package jp.akashi.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.evidence.Evidence;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import org.jspecify.annotations.Nullable;

/// Makes the sentences people read out of rules and facts (`wording/rules.yaml`), and names terms
/// (`wording/terms.yaml`). A rule may have a sentence for each case it tells apart.
public final class Wording {
    /// The facts that tell the cases of a rule apart.
    private static final List<String> CASES = List.of("case", "misfit", "fault", "blank");

    private static final Pattern BLANK = Pattern.compile("\\{([a-z-]+)(?::([A-Za-z]+))?}");

    private final Map<String, String> sentences;
    private final Map<String, String> terms;
    private final Function<ItemId, String> items;

    private Wording(
            Map<String, String> sentences,
            Map<String, String> terms,
            Function<ItemId, String> items) {
        this.sentences = sentences;
        this.terms = terms;
        this.items = items;
    }

    /// The wording of the platform, naming items as the schemes do.
    ///
    /// @throws IllegalStateException when the data is broken
    public static Wording of(Schemes schemes) {
        return new Wording(
                WordingFile.read("rules.yaml"),
                WordingFile.read("terms.yaml"),
                item -> label(schemes, item));
    }

    /// Says what stands in the way, and what to do next.
    public String sentence(Obstacle obstacle) {
        return BLANK.matcher(template(obstacle))
                .replaceAll(blank ->
                        Matcher.quoteReplacement(filled(blank.group(1), blank.group(2), obstacle)));
    }

    public String sentence(Finding finding) {
        return sentence(finding.obstacle());
    }

    /// Names the place a finding is about: `No.46 サービス稼働設定値・サービス稼働率の実績値(①東京DC)`.
    public String place(Spot spot, Edition edition) {
        var item = spot.item();
        if (item != null) {
            return edition.findRow(item).map(row -> place(spot, row)).orElse(item.value());
        }
        if (!spot.face().isEmpty()) {
            return "申請書A "
                    + term("FaceField", spot.face().toUpperCase(Locale.ROOT).replace('-', '_'));
        }
        return spot.document().isEmpty() ? "申請全体" : spot.document();
    }

    /// The Japanese name of a constant.
    ///
    /// @throws IllegalArgumentException for one that has no name
    public String term(Enum<?> constant) {
        var name = constant.getDeclaringClass().getSimpleName();
        return findTerm(name, constant.name())
                .orElseThrow(
                        () -> new IllegalArgumentException("no term for " + name + "." + constant));
    }

    /// What is said of a document as a paper, in a few words; empty when nothing is.
    public String remarks(Evidence.Nature nature) {
        var expires = nature.expiresOn();
        return Stream.of(
                        nature.tongue() == Evidence.Tongue.JAPANESE ? "" : term(nature.tongue()),
                        nature.copy() == Evidence.Copy.UNSAID ? "" : term(nature.copy()),
                        expires == null ? "" : "有効期限 " + day(expires.toString()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("・"));
    }

    private String term(String type, String constant) {
        return findTerm(type, constant).orElse(constant);
    }

    private Optional<String> findTerm(String type, String constant) {
        return Optional.ofNullable(terms.get(type + "/" + constant));
    }

    /// Whether an obstacle of this form has its sentence, with every blank filled by a fact.
    boolean isWorded(Obstacle obstacle) {
        var template = findTemplate(obstacle);
        return template.isPresent()
                && BLANK.matcher(template.get())
                        .results()
                        .allMatch(blank -> obstacle.facts().containsKey(blank.group(1)));
    }

    private String template(Obstacle obstacle) {
        return findTemplate(obstacle)
                .orElseThrow(() -> new IllegalStateException("no sentence for " + obstacle));
    }

    private Optional<String> findTemplate(Obstacle obstacle) {
        return Stream.concat(
                        CASES.stream()
                                .flatMap(fact ->
                                        Optional.ofNullable(obstacle.facts().get(fact)).stream())
                                .map(value -> obstacle.rule() + "/" + value),
                        Stream.of(obstacle.rule().value()))
                .flatMap(key -> Optional.ofNullable(sentences.get(key)).stream())
                .findFirst();
    }

    private String filled(String fact, @Nullable String form, Obstacle obstacle) {
        var value = obstacle.facts().getOrDefault(fact, "");
        if (form == null) {
            return value;
        }
        return switch (form) {
            case "item" ->
                    Stream.of(value.split(" "))
                            .map(item -> items.apply(new ItemId(item)))
                            .collect(Collectors.joining("、"));
            case "day" -> day(value);
            case "number" -> value.matches("\\d+") ? "%,d".formatted(Long.parseLong(value)) : value;
            default ->
                    Stream.of(value.split(" "))
                            .map(constant -> term(form, constant))
                            .collect(Collectors.joining("、"));
        };
    }

    static String day(String iso) {
        var day = LocalDate.parse(iso);
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String place(Spot spot, Row row) {
        var field = spot.field();
        var label =
                field == null || row.fields().size() == 1
                        ? ""
                        : row.item()
                                .findField(field)
                                .map(found -> "・" + found.label().ja())
                                .orElse("");
        var site = spot.site().isEmpty() ? "" : "(" + spot.site() + ")";
        return nameOf(row) + label + site;
    }

    /// A row by its number and label (No.3 事前告知).
    public static String nameOf(Row row) {
        return "No." + row.number() + " " + row.item().label().ja();
    }

    /// An item by its row in an edition; by its id where the edition does not ask it.
    public static String nameOf(Edition edition, ItemId item) {
        return edition.findRow(item).map(Wording::nameOf).orElse(item.value());
    }

    private static String label(Schemes schemes, ItemId item) {
        return schemes.all().stream()
                .flatMap(scheme -> scheme.editions().stream())
                .flatMap(edition -> edition.findRow(item).stream())
                .findFirst()
                .map(Wording::nameOf)
                .orElse(item.value());
    }
}

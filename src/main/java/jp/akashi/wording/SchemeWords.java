package jp.akashi.wording;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.akashi.item.Column;
import jp.akashi.item.Gate;
import jp.akashi.item.Kind;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.EditionDiff.Difference;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Provenance;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/// Says in plain words what a scheme's data says (`wording/schemes.yaml`): the kinds of answers,
/// the requirements of 必須◎, where a row is known from.
public final class SchemeWords {
    private static final Pattern DIGITS = Pattern.compile("(?:\\\\d|\\[0-9])\\{(\\d+)}");

    private final Map<String, String> words;
    private final Map<String, String> terms;
    private final Speech speech;

    /// How a language joins words, and which text of a label is its own.
    private record Speech(
            Locale locale,
            String comma,
            String stop,
            Function<Label, String> own,
            @Nullable Units units) {}

    private SchemeWords(Map<String, String> words, Map<String, String> terms, Speech speech) {
        this.words = words;
        this.terms = terms;
        this.speech = speech;
    }

    public static SchemeWords read() {
        return new SchemeWords(
                WordingFile.read("schemes.yaml"),
                WordingFile.read("terms.yaml"),
                new Speech(Locale.JAPAN, "、", "。", Label::ja, null));
    }

    /// The same in English.
    ///
    /// @param units those of the schemes, which know their English names
    public static SchemeWords english(Units units) {
        var words = WordingFile.read("schemes.en.yaml");
        return new SchemeWords(
                words, words, new Speech(Locale.ENGLISH, ", ", "; ", Label::en, units));
    }

    /// What is filled in a blank of this kind: `数値(単位は%、0から100まで)`.
    public String kind(Kind kind) {
        return switch (kind) {
            case Kind.YesNoDetail(var units) ->
                    units.isEmpty()
                            ? word("kind/yes-no")
                            : word("kind/yes-no-amount", units(units));
            case Kind.Text text -> text(text);
            case Kind.Quantity quantity -> word("kind/quantity", figure(quantity));
            case Kind.Date() -> word("kind/date");
            case Kind.Choice(var options, var multi) ->
                    word(
                            multi ? "kind/choices" : "kind/choice",
                            joined(options.stream().map(option -> own(option.label())).toList()));
            case Kind.Table(var columns, var maxRows) ->
                    word("kind/table", columns(columns), maxRows);
        };
    }

    /// What is filled in a blank of an item; where only a certain form will do, with an example.
    public String blank(Item item, Field field) {
        var example = item.help().example().get(field.key());
        return field.kind() instanceof Kind.Text text && text.pattern() != null && example != null
                ? word("kind/example", kind(text), example)
                : kind(field.kind());
    }

    private String text(Kind.Text text) {
        return text.pattern() != null
                ? pattern(text.pattern())
                : text.maxChars() < Kind.MAX_CHARS
                        ? word("kind/text-limited", text.maxChars())
                        : word("kind/text");
    }

    private String pattern(String pattern) {
        var digits = DIGITS.matcher(pattern);
        return digits.matches()
                ? word("kind/text-digits", digits.group(1))
                : word("kind/text-pattern");
    }

    private String figure(Kind.Quantity quantity) {
        var parts = new ArrayList<String>();
        parts.add(units(quantity.units()));
        if (quantity.range() != Kind.Range.NOT_NEGATIVE) {
            parts.add(word("range/" + quantity.range()));
        }
        if (!quantity.qualifiers().isEmpty()) {
            parts.add(word("qualified"));
        }
        if (quantity.noted()) {
            parts.add(word("noted"));
        }
        return String.join(speech.stop(), parts);
    }

    private String columns(List<Column> columns) {
        return columns.stream()
                .map(column -> own(column.label()) + "〔" + kind(column.kind()) + "〕")
                .collect(Collectors.joining(speech.comma()));
    }

    /// 必須, 選択 or 必須◎.
    public String need(Row row) {
        return word("need/" + (row.isGated() ? "GATED" : row.level().name()));
    }

    /// 必須 or 選択, where a field's level differs from its row's.
    public Optional<String> ownLevel(Row row, Field field) {
        var level = row.levelOf(field.key());
        return level == row.level() ? Optional.empty() : Optional.of(word("need/" + level));
    }

    /// What the answer has to be to meet the requirement of a 必須◎ row.
    public Optional<String> gate(Row row) {
        return row.findGate()
                .map(gate -> {
                    var asked = requirement(row, gate);
                    return row.fields().size() == 1
                            ? asked
                            : row.item()
                                    .findField(gate.field())
                                    .map(field -> word("gate/of-field", own(field.label()), asked))
                                    .orElse(asked);
                });
    }

    private String requirement(Row row, Gate gate) {
        return switch (gate) {
            case Gate.AtLeast(_, var minimum) -> word("gate/at-least", amount(minimum));
            case Gate.Done(var key) ->
                    row.item()
                            .findField(key)
                            .filter(field -> field.kind() instanceof Kind.YesNoDetail)
                            .map(_ -> word("gate/present"))
                            .orElseGet(() -> word("gate/done"));
        };
    }

    /// That a row is answered for each data centre.
    public Optional<String> perSite(Row row) {
        return row.item().traits().perSite()
                ? Optional.of(word("traits/per-site"))
                : Optional.empty();
    }

    /// 確認済み or 未確認.
    public String status(Provenance provenance) {
        return word(provenance.confirmed() ? "provenance/confirmed" : "provenance/unconfirmed");
    }

    /// On what basis a row is as it is, and how far to trust it.
    public String basis(Provenance provenance) {
        var basis = word("provenance/" + provenance.basis());
        return provenance.confirmed()
                ? basis
                : basis + "(" + word("confidence/" + provenance.confidence()) + ")";
    }

    public String difference(Difference difference) {
        return word("difference/" + difference);
    }

    public String about(Scheme.Subject subject) {
        var term = terms.get("Subject/" + subject);
        if (term == null) {
            throw new IllegalStateException("no term for " + subject);
        }
        return term;
    }

    private String joined(List<String> all) {
        return String.join(speech.comma(), all);
    }

    private String units(List<String> names) {
        var known = speech.units();
        return known == null
                ? joined(names)
                : joined(names.stream().map(name -> known.get(name).english().many()).toList());
    }

    private String amount(Value.Quantity amount) {
        var known = speech.units();
        return known == null ? amount.printed() : known.inEnglish(amount);
    }

    private String own(Label label) {
        return speech.own().apply(label);
    }

    private String word(String name, Object... facts) {
        var word = words.get(name);
        if (word == null) {
            throw new IllegalStateException("no word for " + name);
        }
        return facts.length == 0 ? word : new MessageFormat(word, speech.locale()).format(facts);
    }
}

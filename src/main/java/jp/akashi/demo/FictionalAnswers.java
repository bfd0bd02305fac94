package jp.akashi.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.item.Answer;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;
import org.jspecify.annotations.Nullable;

/// Answers of a fictional service: the examples of the item bank, varied by a seed so that services
/// differ as real ones do. Requirements are always met; optional rows are sometimes blank, not done
/// or not disclosed.
public final class FictionalAnswers {
    private static final List<String> FACTORS = List.of("0.5", "0.8", "1", "1", "1.5", "2", "3");
    private final Edition edition;
    private final Fiction fiction;
    private final RandomGenerator random;
    private final Retelling retelling;
    private final Map<String, BigDecimal> factors = new HashMap<>();

    public FictionalAnswers(Edition edition, Fiction fiction, long seed) {
        this.edition = edition;
        this.fiction = fiction;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.retelling = new Retelling(fiction);
    }

    public Disclosure disclosure() {
        var answers = new LinkedHashMap<ItemId, Answer>();
        for (var row : edition.rows()) {
            if (row.isMandatory() || random.nextInt(100) < 70) {
                answers.put(row.id(), Answer.of(values(row)));
            }
        }
        return new Disclosure(edition.id(), followed(answers));
    }

    /// With every row answered, the optional ones too.
    public Disclosure whole() {
        var answers = new LinkedHashMap<ItemId, Answer>();
        for (var row : edition.rows()) {
            answers.put(row.id(), Answer.of(values(row)));
        }
        return new Disclosure(edition.id(), followed(answers));
    }

    /// With 無し wherever the item that one speaks of is answered so.
    private static Map<ItemId, Answer> followed(Map<ItemId, Answer> answers) {
        var followed = new LinkedHashMap<>(answers);
        for (var item : answers.keySet()) {
            var leader = OwnWords.IN_USE.leader(item);
            if (!leader.equals(item) && isNone(answers.get(leader))) {
                followed.put(item, Objects.requireNonNull(answers.get(leader)));
            }
        }
        return followed;
    }

    private static boolean isNone(@Nullable Answer answer) {
        return answer != null
                && !answer.isEmpty()
                && answer.parts().getFirst().values().values().stream()
                        .allMatch(value -> value instanceof Value.YesNo(var done, _, _) && !done);
    }

    private Map<FieldKey, Value> values(Row row) {
        var values = new LinkedHashMap<FieldKey, Value>();
        for (var field : row.fields()) {
            example(row, field)
                    .ifPresent(value -> values.put(field.key(), varied(row, field, value)));
        }
        return values;
    }

    private Optional<Value> example(Row row, Field field) {
        var text =
                OwnWords.IN_USE
                        .find(fiction, row.id(), field.key())
                        .orElseGet(() -> row.item().help().example().getOrDefault(field.key(), ""));
        return Notation.read(field.kind(), text) instanceof Reading.Read(var value)
                ? Optional.of(value)
                : Optional.empty();
    }

    private Value varied(Row row, Field field, Value example) {
        if (field.meaning() != Field.Meaning.PLAIN) {
            return stated(field, example);
        }
        boolean free = !row.isGated() && row.fields().size() == 1;
        if (free && !row.isMandatory() && random.nextInt(100) < 12) {
            return new Value.NotDisclosed("");
        }
        boolean settled = OwnWords.IN_USE.isSettled(row.id());
        return switch (example) {
            case Value.YesNo yesNo ->
                    free && random.nextInt(100) < 18
                            ? new Value.YesNo(false, "", null)
                            : named(yesNo);
            case Value.Quantity amount ->
                    retold(row.isGated() || settled ? amount : scaled(row, amount));
            case Value.Words(var text) -> new Value.Words(words(text));
            case Value.Day(var date) ->
                    new Value.Day(settled ? date : date.minusDays(random.nextInt(2000)));
            case Value.Chosen(var keys, var detail) -> new Value.Chosen(keys, retelling.of(detail));
            case Value.Rows(var rows) -> new Value.Rows(rows.stream().map(this::retold).toList());
            case Value.NotDone none -> none;
            case Value.NotDisclosed none -> none;
        };
    }

    private String words(String example) {
        return example.matches("\\d{13}") ? fiction.corporateNumber() : retelling.of(example);
    }

    /// What 申請書A says too has to be the same here; all is as of a day before the application.
    private Value stated(Field field, Value example) {
        return switch (field.meaning()) {
            case PROVIDER_NAME -> new Value.Words(fiction.provider());
            case SERVICE_NAME -> new Value.Words(fiction.service());
            case SERVICE_START -> new Value.Day(fiction.started());
            case DISCLOSED_ON -> new Value.Day(fiction.disclosed());
            case PRESENCE, PLAIN -> example instanceof Value.YesNo yesNo ? named(yesNo) : example;
        };
    }

    private Value named(Value.YesNo yesNo) {
        return new Value.YesNo(yesNo.yes(), retelling.of(yesNo.detail()), yesNo.amount());
    }

    private Value.Quantity retold(Value.Quantity amount) {
        return new Value.Quantity(
                amount.number(), amount.unit(), amount.qualifier(), retelling.of(amount.note()));
    }

    private Map<String, String> retold(Map<String, String> cells) {
        var told = new LinkedHashMap<>(cells);
        told.replaceAll((_, cell) -> retelling.of(cell));
        return told;
    }

    /// Figures of one section grow together, so that a part stays smaller than its whole.
    private Value.Quantity scaled(Row row, Value.Quantity amount) {
        if (amount.unit().equals("%")) {
            return shifted(amount);
        }
        var section = row.id().value().replaceFirst("\\..*", "");
        var factor =
                factors.computeIfAbsent(
                        section, _ -> new BigDecimal(FACTORS.get(random.nextInt(FACTORS.size()))));
        var number =
                amount.number()
                        .multiply(factor)
                        .setScale(amount.number().scale(), RoundingMode.CEILING);
        return new Value.Quantity(number, amount.unit(), amount.qualifier(), amount.note());
    }

    /// A share moves a little, and stays one.
    private Value.Quantity shifted(Value.Quantity amount) {
        var step = new BigDecimal(random.nextInt(20)).movePointLeft(2);
        var number = amount.number().subtract(step).max(BigDecimal.ZERO);
        return new Value.Quantity(number, amount.unit(), amount.qualifier(), amount.note());
    }
}

package jp.akashi.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;

/// One row of 申請書B with its answer and the sites it has to be answered for.
record Sheet(Row row, Answer answer, List<String> asked) {
    /// One blank of the sheet, at one site (empty where the row is not asked by site).
    record Blank(Row row, Field field, String site) {
        Spot spot() {
            return Spot.of(row.id(), field.key(), site);
        }
    }

    Sheet {
        asked =
                row.item().traits().perSite() && !asked.isEmpty()
                        ? List.copyOf(asked)
                        : List.of("");
    }

    boolean isBySite() {
        return !asked.equals(List.of(""));
    }

    Map<FieldKey, Value> at(String site) {
        return answer.parts().stream()
                .filter(part -> part.site().equals(site))
                .map(Answer.Part::values)
                .findFirst()
                .orElse(Map.of());
    }

    Optional<Value> find(Field field, String site) {
        return Optional.ofNullable(at(site).get(field.key())).filter(Value::saysSomething);
    }

    Blank blank(Field field, String site) {
        return new Blank(row, field, site);
    }

    /// Every value in the order of sites and fields, those at sites nobody asked for included.
    void forEachValue(BiConsumer<Blank, Value> visitor) {
        for (var part : answer.parts()) {
            for (var field : row.fields()) {
                var value = part.values().get(field.key());
                if (value != null) {
                    visitor.accept(blank(field, part.site()), value);
                }
            }
        }
    }
}

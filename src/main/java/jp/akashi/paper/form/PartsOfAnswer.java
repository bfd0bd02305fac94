package jp.akashi.paper.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.akashi.disclosure.DisclosureRules;
import jp.akashi.item.Answer;
import jp.akashi.item.Kind;
import jp.akashi.item.Misfit;
import jp.akashi.item.Notation;
import jp.akashi.item.PartsReading;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;

/// Puts the answer to an item together from the cells of its blanks.
final class PartsOfAnswer {
    private static final Pattern FIGURE = Pattern.compile("[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?");
    private final Map<String, Map<FieldKey, Value>> bySite = new LinkedHashMap<>();

    PartsOfAnswer(List<String> sites) {
        sites.forEach(site -> bySite.put(site, new LinkedHashMap<>()));
    }

    /// @param unit the unit chosen beside the answer, used where the answer has none
    /// @return why the words are no answer, where they are not
    Optional<Obstacle> read(Row row, Field field, String words, String unit) {
        return row.item().traits().perSite()
                ? readSites(field, words)
                : readOne(field, words, unit);
    }

    Answer answer() {
        var parts = new ArrayList<Answer.Part>();
        bySite.forEach((site, values) -> parts.add(new Answer.Part(site, values)));
        return new Answer(parts);
    }

    private Optional<Obstacle> readSites(Field field, String words) {
        return switch (Notation.readParts(field.kind(), List.copyOf(bySite.keySet()), words)) {
            case PartsReading.Read(var values) -> {
                values.forEach((site, value) -> put(site, field, value));
                yield Optional.empty();
            }
            case PartsReading.Unreadable(var site, var why) ->
                    Optional.of(why.obstacle(DisclosureRules.FITS).with("site", site));
        };
    }

    private Optional<Obstacle> readOne(Field field, String words, String unit) {
        return switch (reading(field.kind(), words, unit)) {
            case Reading.Read(var value) -> {
                put("", field, value);
                yield Optional.empty();
            }
            case Reading.Blank() -> Optional.empty();
            case Reading.Unreadable why -> Optional.of(why.obstacle(DisclosureRules.FITS));
        };
    }

    private static Reading reading(Kind kind, String words, String unit) {
        var plain = Notation.read(kind, words);
        if (kind instanceof Kind.Quantity(var units, _, _, _)
                && units.contains(unit)
                && plain instanceof Reading.Unreadable(var misfit, _)
                && misfit == Misfit.UNIT_MISSING) {
            var measured = FIGURE.matcher(words).replaceFirst(figure -> figure.group() + unit);
            return Notation.read(kind, measured) instanceof Reading.Read read ? read : plain;
        }
        return plain;
    }

    private void put(String site, Field field, Value value) {
        bySite.computeIfAbsent(site, _ -> new LinkedHashMap<>()).put(field.key(), value);
    }
}

package jp.akashi.web.open.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.akashi.directory.Alignment.Place;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Language;

/// The head of a row: the item, how it is demanded, and where the editions do not ask alike what
/// each of them asks.
///
/// @param questions one for each way in which it is asked; none where all ask alike
public record HeadView(Place place, Label need, List<Question> questions) {
    /// @param editions those that ask it so
    /// @param former whether it is asked as an earlier item that became this one
    public record Question(Row row, List<Label> editions, boolean former) {
        public String blanks(Language say) {
            return String.join(
                    say.of("、", ", "),
                    row.fields().stream().map(Field::label).map(say::of).toList());
        }

        public String asked(Language say) {
            return String.join(say.of("、", "; "), editions.stream().map(say::of).toList());
        }
    }

    static HeadView of(Place place, Aligned aligned) {
        return new HeadView(
                place,
                need(place),
                place.traits().askedOtherwise() ? questions(place, aligned) : List.of());
    }

    private static Label need(Place place) {
        return place.traits().gated()
                ? new Label("必須◎", "Mandatory ◎")
                : place.row().isMandatory()
                        ? new Label("必須", "Mandatory")
                        : new Label("選択", "Optional");
    }

    private static List<Question> questions(Place place, Aligned aligned) {
        var rows = new LinkedHashMap<Object, Row>();
        var editions = new LinkedHashMap<Object, LinkedHashSet<Label>>();
        for (int at = 0; at < place.seats().size(); at++) {
            var seat = place.seats().get(at);
            var edition = name(aligned.editions().get(at), aligned.schemes());
            Stream.concat(seat.former().stream(), seat.own().stream())
                    .forEach(row -> {
                        rows.putIfAbsent(key(row), row);
                        editions.computeIfAbsent(key(row), _ -> new LinkedHashSet<>()).add(edition);
                    });
        }
        return questions(place, rows, editions);
    }

    private static List<Question> questions(
            Place place, Map<Object, Row> rows, Map<Object, LinkedHashSet<Label>> editions) {
        var questions = new ArrayList<Question>();
        rows.forEach((key, row) ->
                questions.add(
                        new Question(
                                row,
                                List.copyOf(editions.getOrDefault(key, new LinkedHashSet<>())),
                                !row.id().equals(place.item()))));
        return List.copyOf(questions);
    }

    private static Object key(Row row) {
        return List.of(row.id(), row.item().label(), row.item().ask(), row.fields());
    }

    static Label name(Edition edition, Schemes schemes) {
        var scheme = schemes.get(edition.id().scheme()).shortName();
        return new Label(
                scheme.ja() + " " + Days.print(edition.effective()) + "版",
                scheme.en() + ", edition of " + Days.print(edition.effective(), Language.EN));
    }
}

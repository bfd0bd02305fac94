package jp.akashi.demo.crowd;

import java.util.List;
import java.util.Optional;
import jp.akashi.demo.OwnWords;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.SchemeId;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Row;

/// A field of a row with its example, read and taken apart once for all services.
///
/// @param words of the example: the whole of it, or what stands beside the value
/// @param more what may follow these words; empty where nothing may
record Blank(Row row, Field field, Example example, Template words, List<Template> more) {
    private static final int SHORTEST = 14;
    private static final int LONGEST_MORE = 80;

    /// What stands here.
    sealed interface Example {
        /// An answer, much the same for all; `settled` where its figures do not vary.
        record Read(Value value, boolean settled) implements Example {}

        /// An answer that is written by each service with facts of its own, such as a founding day.
        record Spelt() implements Example {}
    }

    static Optional<Blank> of(SchemeId scheme, Row row, Field field) {
        var text =
                OwnWords.IN_USE
                        .findTemplate(scheme, row.id(), field.key())
                        .orElseGet(() -> row.item().help().example().getOrDefault(field.key(), ""));
        boolean settled = OwnWords.IN_USE.isSettled(row.id());
        return switch (Notation.read(field.kind(), text)) {
            case Reading.Read(var value) ->
                    Optional.of(of(row, field, new Example.Read(value, settled)));
            case Reading.Unreadable _ ->
                    Optional.of(
                            new Blank(
                                    row, field, new Example.Spelt(), Template.of(text), List.of()));
            case Reading.Blank _ -> Optional.empty();
        };
    }

    private static Blank of(Row row, Field field, Example.Read example) {
        var value = example.value();
        var words = words(value);
        var more = mayGoOn(field, value) ? Phrases.IN_USE.additions(row.id()) : List.<String>of();
        return new Blank(
                row, field, example, Template.of(words), more.stream().map(Template::of).toList());
    }

    private static String words(Value value) {
        return switch (value) {
            case Value.YesNo yesNo -> yesNo.detail();
            case Value.Words(var text) -> text;
            case Value.Quantity quantity -> quantity.note();
            case Value.Chosen chosen -> chosen.detail();
            case Value.Day _, Value.Rows _, Value.NotDone _, Value.NotDisclosed _ -> "";
        };
    }

    /// Sentences may be followed by more, names and addresses not.
    private static boolean mayGoOn(Field field, Value value) {
        int most = field.kind() instanceof Kind.Text(int own, _) ? own : Kind.MAX_CHARS;
        var words = words(value);
        return field.meaning() != Field.Meaning.PROVIDER_NAME
                && field.meaning() != Field.Meaning.SERVICE_NAME
                && (value instanceof Value.Words || value instanceof Value.YesNo)
                && words.length() >= SHORTEST
                && words.length() + 2 * LONGEST_MORE <= most
                && !words.contains("http")
                && !words.contains("\n")
                && !words.contains("{address}");
    }

    boolean isYesNo() {
        return example instanceof Example.Read(Value.YesNo _, _);
    }

    /// @throws IllegalStateException when the example cannot be read with the facts in it
    Value spelt(Facts facts, Dice dice) {
        var text = words.told(facts, dice);
        if (Notation.read(field.kind(), text) instanceof Reading.Read(var value)) {
            return value;
        }
        throw new IllegalStateException(row.id() + " " + field.key() + ": " + text);
    }
}

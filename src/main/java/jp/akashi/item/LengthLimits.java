package jp.akashi.item;

import java.util.Optional;
import jp.akashi.item.Reading.Unreadable;

/// How long an answer may be, in characters as people count them.
final class LengthLimits {
    /// The characters the notation may need beside the words.
    private static final int FRAME = 100;

    private LengthLimits() {}

    /// Refuses at once what is too long whatever it says.
    static Optional<Reading> passedBy(Kind kind, String text) {
        int length = Typed.length(text);
        return length > limit(kind) + frame(kind)
                ? Optional.of(tooLong(kind, length))
                : Optional.empty();
    }

    /// Refuses a value whose words are too long.
    static Reading kept(Kind kind, Reading reading) {
        int length = reading instanceof Reading.Read(var value) ? length(value) : 0;
        return length > limit(kind) ? tooLong(kind, length) : reading;
    }

    private static Reading tooLong(Kind kind, int length) {
        return Unreadable.of(Misfit.TOO_LONG, "limit", limit(kind)).with("length", length);
    }

    private static int limit(Kind kind) {
        return kind instanceof Kind.Text(var maxChars, _) ? maxChars : Kind.MAX_CHARS;
    }

    private static int frame(Kind kind) {
        return switch (kind) {
            case Kind.Choice(var options, _) ->
                    FRAME + options.stream().mapToInt(o -> o.label().ja().length() + 3).sum();
            case Kind.Table ignored -> Kind.MAX_CHARS;
            case Kind.YesNoDetail ignored -> FRAME;
            case Kind.Text ignored -> FRAME;
            case Kind.Quantity ignored -> FRAME;
            case Kind.Date ignored -> FRAME;
        };
    }

    private static int length(Value value) {
        return switch (value) {
            case Value.YesNo yesNo -> Typed.length(yesNo.detail());
            case Value.Words(var text) -> Typed.length(text);
            case Value.Quantity quantity -> Typed.length(quantity.note());
            case Value.Day ignored -> 0;
            case Value.Chosen chosen -> Typed.length(chosen.detail());
            case Value.Rows(var rows) ->
                    rows.stream()
                            .flatMap(row -> row.values().stream())
                            .mapToInt(Typed::length)
                            .sum();
            case Value.NotDone(var reason) -> Typed.length(reason);
            case Value.NotDisclosed(var reason) -> Typed.length(reason);
        };
    }
}

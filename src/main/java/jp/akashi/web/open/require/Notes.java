package jp.akashi.web.open.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.akashi.directory.Condition;
import jp.akashi.directory.Condition.Weight;
import jp.akashi.directory.Predicate;
import jp.akashi.item.Kind;
import jp.akashi.item.Option;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.Amounts;
import jp.akashi.web.kit.Days;
import org.springframework.stereotype.Component;

/// Writes a condition in a few signs and reads it again, for addresses and files:
/// `platform.logs/retention:at-least:1年`, `platform.encryption:done`,
/// `housing.location/region:says:日本,国内`.
@Component
public final class Notes {
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 10;

    private final Catalogue catalogue;
    private final Units units;

    public Notes(Catalogue catalogue, Schemes schemes) {
        this.catalogue = catalogue;
        this.units = schemes.units();
    }

    /// A condition before it is known whether it makes sense.
    ///
    /// @param blank the item, and after a slash the blank where the item has several
    record Note(String blank, String word, String argument) {
        static Note of(String text) {
            var parts = text.split(":", 3);
            return new Note(
                    parts[0].strip(),
                    parts.length > 1 ? parts[1].strip() : "",
                    parts.length > 2 ? parts[2].strip() : "");
        }

        String text() {
            return blank + ":" + word + (argument.isEmpty() ? "" : ":" + argument);
        }
    }

    public sealed interface Reading {
        record Read(Condition condition) implements Reading {}

        /// What is wrong, as a sentence.
        record Wrong(Label sentence) implements Reading {}
    }

    public Reading read(String text, Weight weight) {
        return text.length() > LONGEST
                ? wrong("条件が長すぎます。", "A condition is too long.")
                : read(Note.of(text), weight);
    }

    Reading read(Note note, Weight weight) {
        int slash = note.blank().indexOf('/');
        var id = slash < 0 ? note.blank() : note.blank().substring(0, slash);
        var item = item(id).flatMap(catalogue::find);
        if (item.isEmpty()) {
            return wrong(
                    "「%s」という開示項目はありません。".formatted(cut(id)),
                    "There is no disclosure item “%s”.".formatted(cut(id)));
        }
        var fields = item.get().fields();
        var key = slash < 0 ? "" : note.blank().substring(slash + 1);
        var field =
                slash < 0 && fields.size() == 1
                        ? Optional.of(fields.getFirst())
                        : fields.stream().filter(one -> one.key().value().equals(key)).findFirst();
        if (field.isEmpty()) {
            var known = String.join(", ", fields.stream().map(one -> one.key().value()).toList());
            return wrong(
                    "開示項目「%s」の記入欄を指定してください: %s/ のあとに %s のいずれか。"
                            .formatted(item.get().label().ja(), id, known),
                    "Name a blank of “%s” after %s/: one of %s."
                            .formatted(item.get().label().en(), id, known));
        }
        return read(new Catalogue.Blank(item.get(), field.get()), note, weight);
    }

    private Reading read(Catalogue.Blank blank, Note note, Weight weight) {
        var asked = new Asking(blank, units).read(note.word(), note.argument());
        return switch (asked) {
            case Asked.Wrong(var sentence) -> new Reading.Wrong(sentence);
            case Asked.For(var predicate) ->
                    predicate.suits(blank.field().kind())
                            ? new Reading.Read(
                                    new Condition(
                                            blank.item().id(),
                                            blank.field().key(),
                                            predicate,
                                            weight))
                            : wrong(
                                    "「%s」には、その種類の条件(%s)を付けられません。"
                                            .formatted(blank.label().ja(), note.word()),
                                    "“%s” cannot be asked for that (%s)."
                                            .formatted(blank.label().en(), note.word()));
        };
    }

    private static Optional<ItemId> item(String id) {
        try {
            return Optional.of(new ItemId(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The condition without its weight, as it is read again.
    public String print(Condition condition) {
        return note(condition).text();
    }

    Note note(Condition condition) {
        var blank = catalogue.find(condition.item(), condition.field());
        var name =
                blank.map(Catalogue.Blank::key)
                        .orElse(condition.item().value() + "/" + condition.field().value());
        return switch (condition.predicate()) {
            case Predicate.Done() -> new Note(name, "done", "");
            case Predicate.Absent() -> new Note(name, "absent", "");
            case Predicate.Disclosed() -> new Note(name, "disclosed", "");
            case Predicate.AtLeast(var bound) -> new Note(name, "at-least", amount(bound));
            case Predicate.AtMost(var bound) -> new Note(name, "at-most", amount(bound));
            case Predicate.Any(var options) -> new Note(name, "one-of", joined(options));
            case Predicate.None(var options) -> new Note(name, "none-of", joined(options));
            case Predicate.NotAfter(var day) -> new Note(name, "not-after", day.toString());
            case Predicate.NotBefore(var day) -> new Note(name, "not-before", day.toString());
            case Predicate.Mentions(var words) -> new Note(name, "says", joined(words));
        };
    }

    private static String amount(Value.Quantity bound) {
        return bound.number().toPlainString() + bound.unit();
    }

    private static String joined(Set<String> words) {
        return String.join(",", new TreeSet<>(words));
    }

    private static Reading.Wrong wrong(String japanese, String english) {
        return new Reading.Wrong(new Label(japanese, english));
    }

    private static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private sealed interface Asked {
        record For(Predicate predicate) implements Asked {}

        record Wrong(Label sentence) implements Asked {}
    }

    /// Reads what is asked of one blank.
    private record Asking(Catalogue.Blank blank, Units units) {
        Asked read(String word, String argument) {
            return switch (word) {
                case "done" -> bare(argument, new Predicate.Done());
                case "absent" -> bare(argument, new Predicate.Absent());
                case "disclosed" -> bare(argument, new Predicate.Disclosed());
                case "at-least", "at-most" -> amount(word, argument);
                case "one-of", "none-of" -> options(word, argument);
                case "not-before", "not-after" -> day(word, argument);
                case "says" -> words(argument);
                default ->
                        wrong(
                                "「%s」という条件はありません。done、absent、disclosed、at-least、at-most、one-of、none-of、not-before、not-after、says のいずれかです。"
                                        .formatted(cut(word)),
                                "There is no condition “%s”; it is one of done, absent, disclosed, at-least, at-most, one-of, none-of, not-before, not-after, says."
                                        .formatted(cut(word)));
            };
        }

        private static Asked bare(String argument, Predicate predicate) {
            return argument.isEmpty()
                    ? new Asked.For(predicate)
                    : wrong(
                            "この条件に値は要りません:「%s」".formatted(cut(argument)),
                            "This condition takes no value: “%s”".formatted(cut(argument)));
        }

        private Asked amount(String word, String argument) {
            var own = unitsOf(blank.field().kind());
            if (own.isEmpty()) {
                return wrong(
                        "「%s」は数値で答える欄ではありません。".formatted(blank.label().ja()),
                        "“%s” is not answered by a figure.".formatted(blank.label().en()));
            }
            var amounts = new Amounts(units);
            var amount = amounts.find(own, argument).filter(one -> amounts.compares(one, own));
            return amount.<Asked>map(bound ->
                            new Asked.For(
                                    word.equals("at-least")
                                            ? new Predicate.AtLeast(plain(bound))
                                            : new Predicate.AtMost(plain(bound))))
                    .orElseGet(() ->
                            wrong(
                                    "「%s」の値「%s」を読み取れません。数値に単位(%s)を付けてください。"
                                            .formatted(
                                                    blank.label().ja(),
                                                    cut(argument),
                                                    String.join("、", own)),
                                    "The value “%s” of “%s” cannot be read; write a number with a unit (%s)."
                                            .formatted(
                                                    cut(argument),
                                                    blank.label().en(),
                                                    String.join(", ", own))));
        }

        private static Value.Quantity plain(Value.Quantity bound) {
            return new Value.Quantity(bound.number(), bound.unit(), null, "");
        }

        private Asked options(String word, String argument) {
            var keys = new LinkedHashSet<>(split(argument));
            var known =
                    blank.field().kind() instanceof Kind.Choice(var options, _)
                            ? options.stream().map(Option::key).toList()
                            : List.<String>of();
            if (keys.isEmpty() || !known.containsAll(keys)) {
                return wrong(
                        "「%s」の選択肢の指定が正しくありません。選べるのは %s です。"
                                .formatted(blank.label().ja(), String.join(", ", known)),
                        "Choices of “%s” are %s."
                                .formatted(blank.label().en(), String.join(", ", known)));
            }
            return new Asked.For(
                    word.equals("one-of") ? new Predicate.Any(keys) : new Predicate.None(keys));
        }

        private static Asked day(String word, String argument) {
            return Days.read(argument)
                    .<Asked>map(day -> new Asked.For(dated(word, day)))
                    .orElseGet(() ->
                            wrong(
                                    "日付「%s」を読み取れません。2024-04-01 のように書いてください。"
                                            .formatted(cut(argument)),
                                    "The date “%s” cannot be read; write it like 2024-04-01."
                                            .formatted(cut(argument))));
        }

        private static Predicate dated(String word, LocalDate day) {
            return word.equals("not-before")
                    ? new Predicate.NotBefore(day)
                    : new Predicate.NotAfter(day);
        }

        private static Asked words(String argument) {
            var words = new LinkedHashSet<>(split(argument));
            return words.isEmpty() || words.size() > MOST_WORDS
                    ? wrong(
                            "探す言葉を、カンマで区切って%d個までで書いてください。".formatted(MOST_WORDS),
                            "Write up to %d words, separated by commas.".formatted(MOST_WORDS))
                    : new Asked.For(new Predicate.Mentions(words));
        }

        private static List<String> split(String argument) {
            var words = new ArrayList<String>();
            for (var word : argument.split("[,、，]", -1)) {
                if (!word.isBlank()) {
                    words.add(word.strip());
                }
            }
            return words;
        }

        private static Asked wrong(String japanese, String english) {
            return new Asked.Wrong(new Label(japanese, english));
        }
    }

    /// The units in which a blank of a kind is answered.
    static List<String> unitsOf(Kind kind) {
        return switch (kind) {
            case Kind.Quantity quantity -> quantity.units();
            case Kind.YesNoDetail(var own) -> own;
            case Kind.Text _ -> List.of();
            case Kind.Date _ -> List.of();
            case Kind.Choice _ -> List.of();
            case Kind.Table _ -> List.of();
        };
    }

    /// The key of a blank: `platform.logs/retention`.
    Optional<Catalogue.Blank> findBlank(String key) {
        int slash = key.indexOf('/');
        var id = slash < 0 ? key : key.substring(0, slash);
        var item = item(id).flatMap(catalogue::find);
        return slash < 0
                ? item.filter(one -> one.fields().size() == 1)
                        .map(one -> new Catalogue.Blank(one, one.fields().getFirst()))
                : item.flatMap(one ->
                        one.fields().stream()
                                .filter(field ->
                                        field.key().value().equals(key.substring(slash + 1)))
                                .map(field -> new Catalogue.Blank(one, field))
                                .findFirst());
    }
}

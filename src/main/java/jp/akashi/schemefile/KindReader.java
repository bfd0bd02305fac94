package jp.akashi.schemefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import jp.akashi.item.Column;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Option;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Reading;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.kernel.Label;
import org.jspecify.annotations.Nullable;

/// Reads the kind of a field, or of a column of a table.
record KindReader(Units units) {
    private static final Kind TEXT = new Kind.Text(Kind.MAX_CHARS, null);
    private static final Map<String, Qualifier> QUALIFIERS =
            Map.of("actual", Qualifier.ACTUAL, "target", Qualifier.TARGET);
    private static final Map<String, Kind.Range> RANGES =
            Map.of("signed", Kind.Range.SIGNED, "share", Kind.Range.SHARE);

    Kind kind(Block block) {
        return read(
                block,
                Map.of(
                        "yes-no-detail", this::yesNo,
                        "text", this::text,
                        "quantity", this::quantity,
                        "date", _ -> new Kind.Date(),
                        "choice", this::choice,
                        "list", this::table));
    }

    private static Kind read(Block block, Map<String, Function<Block, Kind>> kinds) {
        var kind = block.word("kind", kinds);
        if (kind.isEmpty()) {
            block.leave();
        }
        return kind.map(reader -> reader.apply(block)).orElse(TEXT);
    }

    private Kind yesNo(Block block) {
        return new Kind.YesNoDetail(known(block, block.findTexts("units")));
    }

    private Kind text(Block block) {
        int maxChars = limit(block, "max-chars", Kind.MAX_CHARS);
        return new Kind.Text(maxChars, pattern(block));
    }

    private Kind quantity(Block block) {
        var range = block.findWord("range", RANGES).orElse(Kind.Range.NOT_NEGATIVE);
        var own = units(block);
        if (range == Kind.Range.SHARE && own.stream().anyMatch(unit -> !isPercent(unit))) {
            block.fault("range", "`share` is a part of a whole in percent; the unit has to be %");
        }
        return new Kind.Quantity(own, qualifiers(block), block.flag("note"), range);
    }

    private static boolean isPercent(String unit) {
        return unit.equals("%") || unit.equals(Block.UNREAD);
    }

    private Kind choice(Block block) {
        return choice(block, block.flag("multi"));
    }

    private Kind choice(Block block, boolean multi) {
        var keys = new Once();
        var options = block.blocks("choices", option -> option(option, keys));
        if (options.size() == 1) {
            block.fault("choices", "a choice has two options or more");
        }
        var kind = new Kind.Choice(options, multi);
        options.stream()
                .filter(option -> !readsBack(kind, option))
                .forEach(option ->
                        block.fault(
                                "choices",
                                "the label `" + option.label().ja() + "` cannot be told apart"));
        return kind;
    }

    private Kind table(Block block) {
        var keys = new Once();
        var columns = block.blocks("columns", column -> column(column, keys));
        return new Kind.Table(columns, limit(block, "max-rows", Kind.MAX_ROWS));
    }

    private Column column(Block block, Once keys) {
        var key = block.id("key");
        keys.takes(block, "key", key);
        var kind =
                read(
                        block,
                        Map.of(
                                "text", _ -> TEXT,
                                "quantity", this::columnQuantity,
                                "choice", inner -> choice(inner, false)));
        return new Column(key, block.label("label"), kind);
    }

    private Kind columnQuantity(Block block) {
        var range = block.findWord("range", RANGES).orElse(Kind.Range.NOT_NEGATIVE);
        return new Kind.Quantity(units(block), List.of(), false, range);
    }

    private static Option option(Block block, Once keys) {
        var key = block.id("key");
        keys.takes(block, "key", key);
        return new Option(key, new Label(block.text("ja"), block.text("en")));
    }

    private static boolean readsBack(Kind.Choice kind, Option option) {
        var alone = new Value.Chosen(List.of(option.key()), "");
        return Notation.read(kind, Notation.print(kind, alone)).equals(new Reading.Read(alone));
    }

    private List<String> units(Block block) {
        var own = known(block, block.texts("units"));
        return own.isEmpty() ? List.of(Block.UNREAD) : own;
    }

    /// The units, each known and named once.
    private List<String> known(Block block, List<String> names) {
        var once = new Once();
        names.stream()
                .filter(name -> once.takes(block, "units", name))
                .filter(name -> !units.byName().isEmpty() && !units.byName().containsKey(name))
                .forEach(name -> block.fault("units", "unknown unit `" + name + "`"));
        return names;
    }

    private static List<Qualifier> qualifiers(Block block) {
        return block.findTexts("qualifiers").stream()
                .flatMap(word -> {
                    var known = Optional.ofNullable(QUALIFIERS.get(word));
                    if (known.isEmpty()) {
                        block.fault("qualifiers", "unknown qualifier `" + word + "`");
                    }
                    return known.stream();
                })
                .distinct()
                .toList();
    }

    private static int limit(Block block, String key, int most) {
        int limit = block.findWhole(key).orElse(most);
        if (limit < 1 || limit > most) {
            block.fault(key, "`" + key + "` has to be from 1 to " + most);
        }
        return limit;
    }

    private static @Nullable String pattern(Block block) {
        var pattern = block.findText("pattern").orElse(null);
        if (pattern != null) {
            try {
                Pattern.compile(pattern);
            } catch (PatternSyntaxException broken) {
                block.fault("pattern", "no regular expression: " + broken.getDescription());
                return null;
            }
        }
        return pattern;
    }
}

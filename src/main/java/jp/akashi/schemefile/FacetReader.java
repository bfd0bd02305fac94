package jp.akashi.schemefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.FacetMark;
import jp.akashi.scheme.FacetMark.Classes;

/// Reads the facet of a field (絞り込み), which has to fit the kind of the field.
record FacetReader(Units units) {
    private static final List<String> WAYS = List.of("ranges", "up-to", "by", "named");

    FacetMark read(Block block, Kind kind) {
        return new FacetMark(block.label("label"), classes(block, kind));
    }

    private Classes classes(Block block, Kind kind) {
        var ranges = bounds(block, "ranges", kind);
        var upTo = bounds(block, "up-to", kind);
        var by = block.findWord("by", Map.of("prefecture", new Classes.Prefectures()));
        var named = named(block);
        if (WAYS.stream().filter(block.keys()::contains).count() > 1) {
            block.fault("a facet has at most one of " + String.join(", ", WAYS));
        }
        checkKind(block, kind);
        return Stream.<Optional<? extends Classes>>of(
                        by,
                        named.isEmpty() ? Optional.empty() : Optional.of(new Classes.Named(named)),
                        ranges.isEmpty() ? Optional.empty() : Optional.of(new Classes.From(ranges)),
                        upTo.isEmpty() ? Optional.empty() : Optional.of(new Classes.UpTo(upTo)))
                .flatMap(Optional::stream)
                .map(Classes.class::cast)
                .findFirst()
                .orElseGet(Classes.AsAnswered::new);
    }

    private static void checkKind(Block block, Kind kind) {
        var way = WAYS.stream().filter(block.keys()::contains).findFirst().orElse("");
        boolean fits =
                switch (kind) {
                    case Kind.YesNoDetail _ -> way.isEmpty() || way.equals("named");
                    case Kind.Choice _ -> way.isEmpty();
                    case Kind.Quantity _ -> way.equals("ranges") || way.equals("up-to");
                    case Kind.Text _ -> way.equals("by") || way.equals("named");
                    case Kind.Date _ -> false;
                    case Kind.Table _ -> false;
                };
        if (!fits) {
            block.fault(
                    way.isEmpty()
                            ? "a field of this kind cannot be a facet by its bare answers"
                            : "`" + way + "` does not fit a field of this kind");
        }
    }

    private List<Value.Quantity> bounds(Block block, String key, Kind kind) {
        var bounds = new ArrayList<Value.Quantity>();
        for (var text : block.findTexts(key)) {
            bound(kind, text)
                    .ifPresentOrElse(
                            bounds::add,
                            () -> block.fault(key, "`" + text + "` is no amount of the field"));
        }
        for (int at = 1; at < bounds.size(); at++) {
            if (!isAbove(bounds.get(at), bounds.get(at - 1))) {
                block.fault(key, "the bounds of `" + key + "` have one unit and go up");
            }
        }
        return bounds;
    }

    private static boolean isAbove(Value.Quantity bound, Value.Quantity before) {
        return bound.unit().equals(before.unit()) && bound.number().compareTo(before.number()) > 0;
    }

    private static Optional<Value.Quantity> bound(Kind kind, String text) {
        return kind instanceof Kind.Quantity(var units, _, _, var range)
                        && Notation.read(new Kind.Quantity(units, List.of(), false, range), text)
                                instanceof Reading.Read(Value.Quantity amount)
                ? Optional.of(amount)
                : Optional.empty();
    }

    private static List<FacetMark.Name> named(Block block) {
        var keys = new Once();
        return block.findBlocks("named", name -> named(name, keys));
    }

    private static FacetMark.Name named(Block block, Once keys) {
        var key = block.id("key");
        keys.takes(block, "key", key);
        if (key.equals("no")) {
            block.fault("key", "`no` stands for the answer 「無し」");
        }
        return new FacetMark.Name(
                key, new Label(block.text("ja"), block.text("en")), block.texts("words"));
    }
}

package jp.akashi.schemefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.item.Kind;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Contradiction;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Scheme;

/// `contradictions.yaml`: answers that cannot both be true. A blank that no edition asks is a
/// fault, once the editions themselves have none.
final class ContradictionsFile {
    private static final Map<String, Contradiction.When> WHEN =
            Map.of(
                    "done-but-not-done", Contradiction.When.DONE_BUT_NOT_DONE,
                    "more-than", Contradiction.When.MORE_THAN);
    private static final Contradiction.Blank NONE =
            new Contradiction.Blank(new ItemId(Block.UNREAD), new FieldKey(Block.UNREAD));

    private final Set<Item> items;
    private final Once ids = new Once();

    private ContradictionsFile(List<Scheme> schemes) {
        items =
                schemes.stream()
                        .flatMap(scheme -> scheme.editions().stream())
                        .flatMap(edition -> edition.rows().stream())
                        .map(row -> row.item())
                        .collect(Collectors.toSet());
    }

    static List<Contradiction> read(Block root, List<Scheme> schemes) {
        var file = new ContradictionsFile(schemes);
        return root.as(block -> block.blocks("contradictions", file::contradiction));
    }

    private Contradiction contradiction(Block block) {
        var id = block.id("id");
        ids.takes(block, "id", id);
        var one = blank(block, "one");
        var other = blank(block, "other");
        if (one.equals(other) && !one.text().equals(Block.UNREAD)) {
            block.fault("other", "a blank does not contradict itself");
        }
        var when = block.word("when", WHEN).orElse(Contradiction.When.DONE_BUT_NOT_DONE);
        if (when == Contradiction.When.MORE_THAN && !areComparable(one, other)) {
            block.fault("when", "`more-than` compares two days, or two figures");
        }
        return new Contradiction(id, one.orNone(), other.orNone(), when, block.label("says"));
    }

    /// What a key names, and the blank of that name where an edition asks it.
    private record Named(String text, Optional<Contradiction.Blank> blank) {
        Contradiction.Blank orNone() {
            return blank.orElse(NONE);
        }
    }

    private Named blank(Block block, String key) {
        var text = block.text(key);
        var blank = parse(text).filter(asked -> find(asked).isPresent());
        if (blank.isEmpty() && !items.isEmpty() && !text.equals(Block.UNREAD)) {
            block.fault(key, "no edition asks the blank `" + text + "` (item, a slash, field)");
        }
        return new Named(text, blank);
    }

    private static Optional<Contradiction.Blank> parse(String text) {
        if (!text.matches("[a-z0-9]+([.-][a-z0-9]+)*/[a-z0-9-]+")) {
            return Optional.empty();
        }
        var parts = text.split("/", -1);
        return Optional.of(new Contradiction.Blank(new ItemId(parts[0]), new FieldKey(parts[1])));
    }

    private Optional<Field> find(Contradiction.Blank blank) {
        return items.stream()
                .filter(item -> item.id().equals(blank.item()))
                .flatMap(item -> item.findField(blank.field()).stream())
                .findFirst();
    }

    /// Asked of the blanks that are there.
    private boolean areComparable(Named one, Named other) {
        var kinds =
                Stream.of(one, other)
                        .flatMap(named -> named.blank().stream())
                        .flatMap(blank -> find(blank).stream())
                        .map(Field::kind)
                        .toList();
        return kinds.stream().allMatch(Kind.Date.class::isInstance)
                || kinds.stream().allMatch(Kind.Quantity.class::isInstance);
    }
}

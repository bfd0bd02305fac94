package jp.akashi.schemefile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.akashi.item.Kind;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Units;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.FacetMark;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Field.Meaning;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Item.Direction;

/// Reads an item of the bank.
final class ItemReader {
    private static final Map<String, Direction> DIRECTIONS =
            Map.of(
                    "higher-is-better", Direction.HIGHER_IS_BETTER,
                    "lower-is-better", Direction.LOWER_IS_BETTER);
    private static final Map<String, Meaning> MEANINGS =
            Map.of(
                    "presence", Meaning.PRESENCE,
                    "provider-name", Meaning.PROVIDER_NAME,
                    "service-name", Meaning.SERVICE_NAME,
                    "service-start", Meaning.SERVICE_START,
                    "disclosed-on", Meaning.DISCLOSED_ON);

    private final KindReader kinds;
    private final FacetReader facetReader;

    /// The facets of the item at hand.
    private final Map<FieldKey, FacetMark> facets = new LinkedHashMap<>();

    /// The fields of the item at hand whose kind has a fault, so that nothing is checked against
    /// it.
    private final Set<String> unsound = new HashSet<>();

    ItemReader(Units units) {
        this.kinds = new KindReader(units);
        this.facetReader = new FacetReader(units);
    }

    Item item(Block block) {
        unsound.clear();
        facets.clear();
        block.findText("note");
        var id = new ItemId(id(block));
        var fields = fields(block);
        return new Item(
                id,
                block.label("label"),
                block.label("group"),
                block.label("ask"),
                fields,
                traits(block, fields),
                help(block, fields));
    }

    private static String id(Block block) {
        var id = block.id("id");
        var section = block.page().name();
        if (!id.equals(Block.UNREAD) && !id.matches("[a-z0-9-]+\\.[a-z0-9-]+")) {
            block.fault("id", "`" + id + "` has to be a section, a dot and a name");
        } else if (!id.equals(Block.UNREAD) && !id.startsWith(section + ".")) {
            block.fault("id", "`" + id + "` does not belong in the section " + section);
        }
        return id;
    }

    private List<Field> fields(Block block) {
        var keys = new Once();
        var meanings = new Once();
        var fields = block.blocks("fields", field -> field(field, keys, meanings));
        return fields.isEmpty() ? List.of(unread()) : fields;
    }

    private Field field(Block block, Once keys, Once meanings) {
        var key = block.id("key");
        keys.takes(block, "key", key);
        var meaning = block.findWord("means", MEANINGS).orElse(Meaning.PLAIN);
        if (meaning != Meaning.PLAIN) {
            meanings.takes(block, "means", meaning.name());
        }
        int faults = block.page().faults().size();
        var kind = kinds.kind(block);
        if (faults < block.page().faults().size()) {
            unsound.add(key);
        }
        var field = new Field(new FieldKey(key), block.label("label"), kind, meaning);
        block.findBlock("facet", facet -> facet(facet, field))
                .flatMap(mark -> mark)
                .ifPresent(mark -> facets.put(field.key(), mark));
        if (!canMean(field.kind(), meaning)) {
            block.fault("means", "a field of this kind cannot mean that");
        }
        return field;
    }

    private Optional<FacetMark> facet(Block block, Field field) {
        if (unsound.contains(field.key().value())) {
            block.leave();
            return Optional.empty();
        }
        return Optional.of(facetReader.read(block, field.kind()));
    }

    private static boolean canMean(Kind kind, Meaning meaning) {
        return switch (meaning) {
            case PLAIN, PRESENCE -> true;
            case PROVIDER_NAME, SERVICE_NAME -> kind instanceof Kind.Text;
            case SERVICE_START, DISCLOSED_ON -> kind instanceof Kind.Date;
        };
    }

    private static Field unread() {
        var label = new Label(Block.UNREAD, Block.UNREAD);
        return new Field(new FieldKey(Block.UNREAD), label, new Kind.Text(Kind.MAX_CHARS, null));
    }

    private Item.Traits traits(Block block, List<Field> fields) {
        var direction = block.findWord("direction", DIRECTIONS).orElse(Direction.NONE);
        if (direction != Direction.NONE && fields.stream().noneMatch(this::hasFigure)) {
            block.fault("direction", "`direction` speaks of a figure, but no field has one");
        }
        return new Item.Traits(block.flag("per-site"), block.flag("sensitive"), direction, facets);
    }

    private boolean hasFigure(Field field) {
        return unsound.contains(field.key().value()) || hasFigure(field.kind());
    }

    private static boolean hasFigure(Kind kind) {
        return switch (kind) {
            case Kind.Quantity ignored -> true;
            case Kind.YesNoDetail(var units) -> !units.isEmpty();
            case Kind.Table(var columns, _) ->
                    columns.stream().anyMatch(column -> hasFigure(column.kind()));
            case Kind.Text ignored -> false;
            case Kind.Date ignored -> false;
            case Kind.Choice ignored -> false;
        };
    }

    private Item.Help help(Block block, List<Field> fields) {
        var example = block.block("example", texts -> example(texts, fields));
        return block.block(
                "help",
                help ->
                        new Item.Help(
                                help.label("why"),
                                help.block("good", good -> good.text("ja")),
                                help.block("evidence", evidence -> evidence.text("ja")),
                                example));
    }

    /// An example for each field, in the notation of answers.
    private Map<FieldKey, String> example(Block block, List<Field> fields) {
        var examples = new LinkedHashMap<FieldKey, String>();
        for (var field : fields) {
            var key = field.key().value();
            if (!key.equals(Block.UNREAD)) {
                var text = block.text(key);
                examples.put(field.key(), text);
                check(block, field, text);
            }
        }
        return examples;
    }

    private void check(Block block, Field field, String text) {
        if (!text.equals(Block.UNREAD)
                && !unsound.contains(field.key().value())
                && Notation.read(field.kind(), text)
                        instanceof Reading.Unreadable(var misfit, var facts)) {
            block.fault(
                    field.key().value(),
                    "the example is no answer to its field: %s %s"
                            .formatted(misfit, new TreeMap<>(facts)));
        }
    }
}

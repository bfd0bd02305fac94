package jp.akashi.schemefile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Succession;
import jp.akashi.scheme.Succession.Change;

/// Reads `follows` of an edition: the edition before it, the overlap, and the equivalence list.
final class SuccessionReader {
    private static final Map<String, Function<Block, Change>> CHANGES =
            Map.of(
                    "reworded", block -> new Change.Reworded(item(block, "reworded")),
                    "new", block -> new Change.New(item(block, "new")),
                    "retired", block -> new Change.Retired(item(block, "retired")),
                    "split", block -> new Change.Split(item(block, "split"), items(block, "into")),
                    "merged",
                            block ->
                                    new Change.Merged(items(block, "merged"), item(block, "into")));

    private SuccessionReader() {}

    static Succession read(Block block, Edition edition) {
        var from = new EditionId(edition.id().scheme(), block.date("edition"));
        return new Succession(
                from, block.date("overlap-until"), block.blocks("rows", SuccessionReader::change));
    }

    private static Change change(Block block) {
        var kinds = block.keys().stream().filter(CHANGES::containsKey).toList();
        if (kinds.size() == 1) {
            return Objects.requireNonNull(CHANGES.get(kinds.getFirst())).apply(block);
        }
        block.leave();
        block.fault("a change is one of new, reworded, split … into, merged … into, retired");
        return new Change.New(new ItemId(Block.UNREAD));
    }

    private static ItemId item(Block block, String key) {
        return new ItemId(block.id(key));
    }

    private static List<ItemId> items(Block block, String key) {
        return block.texts(key).stream().map(ItemId::new).toList();
    }
}

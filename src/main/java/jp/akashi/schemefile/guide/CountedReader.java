package jp.akashi.schemefile.guide;

import java.util.Optional;
import jp.akashi.guide.Counted;
import jp.akashi.kernel.Label;
import jp.akashi.schemefile.Block;

/// Reads `statistics.yaml`.
record CountedReader(References references) {
    static final String FILE = "statistics.yaml";

    Counted read(Block root) {
        return root.as(block ->
                new Counted(
                        block.label("lead"),
                        block.label("answers"),
                        block.blocks("items", this::asked).stream()
                                .flatMap(Optional::stream)
                                .toList(),
                        block.block("place", this::asked).stream().toList(),
                        block.blocks(
                                "prefectures",
                                place -> new Label(place.text("ja"), place.text("en")))));
    }

    private Optional<Counted.Asked> asked(Block block) {
        Label label = block.label("label");
        var item = references.item(block, "item");
        var asked =
                item.flatMap(one ->
                        references
                                .field(block, one)
                                .map(field -> new Counted.Asked(one.id(), field.key(), label)));
        if (asked.isEmpty()) {
            block.leave();
        }
        return asked;
    }
}

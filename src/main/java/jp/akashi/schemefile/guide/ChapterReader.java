package jp.akashi.schemefile.guide;

import java.util.List;
import java.util.Optional;
import jp.akashi.directory.Condition.Weight;
import jp.akashi.guide.Chapter;
import jp.akashi.guide.Point;
import jp.akashi.kernel.Label;
import jp.akashi.schemefile.Block;
import jp.akashi.schemefile.DataFolder;
import jp.akashi.schemefile.Once;

/// Reads the chapters of `chapters/`.
record ChapterReader(References references, ConditionReader conditions) {
    List<Chapter> read(DataFolder folder) {
        return Pages.CHAPTERS.stream()
                .map(id -> chapter(id, folder.take("chapters/" + id + ".yaml")))
                .toList();
    }

    private Chapter chapter(String id, Block root) {
        var parts = new Once();
        return root.as(block ->
                new Chapter(
                        id,
                        block.label("title"),
                        block.label("lead"),
                        block.label("basis"),
                        block.blocks("parts", part -> part(part, parts)),
                        block.label("closing")));
    }

    private Chapter.Part part(Block block, Once ids) {
        var id = block.id("id");
        ids.takes(block, "id", id);
        var points = new Once();
        return new Chapter.Part(
                id,
                block.label("kicker"),
                block.label("name"),
                block.label("text"),
                block.blocks("points", point -> point(point, points)));
    }

    private Point point(Block block, Once ids) {
        var id = block.id("id");
        ids.takes(block, "id", id);
        return new Point(
                id,
                block.label("title"),
                block.label("text"),
                references.items(block),
                block.findBlocks("finds", this::find).stream().flatMap(Optional::stream).toList(),
                Pages.see(block));
    }

    private Optional<Point.Find> find(Block block) {
        Label label = block.label("label");
        return conditions
                .read(block, Weight.MUST)
                .map(condition -> new Point.Find(label, condition));
    }
}

package jp.akashi.schemefile.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.guide.Guideline;
import jp.akashi.guide.Library;
import jp.akashi.guide.Portal;
import jp.akashi.guide.Tag;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.SchemeId;
import jp.akashi.schemefile.Block;
import jp.akashi.schemefile.Once;

/// Reads `portal.yaml`.
record PortalReader(References references, Library library) {
    static final String FILE = "portal.yaml";

    Portal read(Block root) {
        return root.as(block -> {
            var hands = LibraryReader.tags(block, "hands");
            var steps = new Once();
            var papers = new Once();
            return new Portal(
                    block.label("basis"),
                    block.blocks("flow", step -> step(step, hands, steps)),
                    block.blocks("documents", paper -> paper(paper, papers)),
                    block.blocks("mark", rule -> new Label(rule.text("ja"), rule.text("en"))),
                    guidelines(block));
        });
    }

    private static Portal.Step step(Block block, List<Tag> hands, Once ids) {
        var id = block.id("id");
        ids.takes(block, "id", id);
        return new Portal.Step(
                id,
                LibraryReader.one(block, "hand", hands),
                block.label("name"),
                block.label("text"));
    }

    private static Portal.Paper paper(Block block, Once ids) {
        var id = block.id("id");
        ids.takes(block, "id", id);
        return new Portal.Paper(id, block.label("name"), block.label("text"));
    }

    private Map<SchemeId, List<Guideline>> guidelines(Block root) {
        var schemes = new HashMap<SchemeId, List<Guideline>>();
        root.blocks(
                "schemes",
                block -> {
                    var id = block.id("id");
                    references.checkScheme(block, id);
                    return schemes.put(new SchemeId(id), named(block));
                });
        return schemes;
    }

    private List<Guideline> named(Block block) {
        return block.texts("guidelines").stream()
                .flatMap(id -> {
                    var guideline = library.find(id);
                    if (guideline.isEmpty()) {
                        block.fault("guidelines", "no guideline `" + id + "` in the library");
                    }
                    return guideline.stream();
                })
                .toList();
    }
}

package jp.akashi.schemefile.guide;

import jp.akashi.guide.Questions;
import jp.akashi.schemefile.Block;
import jp.akashi.schemefile.Once;

/// Reads `questions.yaml`. All questions share one page, so that an id stands once in all groups.
record QuestionsReader(References references) {
    static final String FILE = "questions.yaml";

    Questions read(Block root) {
        var ids = new Once();
        return root.as(block ->
                new Questions(
                        block.label("lead"),
                        block.label("basis"),
                        block.blocks("groups", group -> group(group, ids))));
    }

    private Questions.Group group(Block block, Once ids) {
        var id = block.id("id");
        ids.takes(block, "id", id);
        return new Questions.Group(
                id,
                block.label("name"),
                block.blocks("questions", question -> question(question, ids)));
    }

    private Questions.Question question(Block block, Once ids) {
        var id = block.id("id");
        ids.takes(block, "id", id);
        return new Questions.Question(
                id,
                block.label("ask"),
                block.label("answer"),
                references.items(block),
                Pages.see(block));
    }
}

package jp.akashi.schemefile.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.guide.Guideline;
import jp.akashi.guide.Library;
import jp.akashi.guide.Tag;
import jp.akashi.kernel.Label;
import jp.akashi.schemefile.Block;
import jp.akashi.schemefile.Once;
import jp.akashi.schemefile.Scalars;

/// Reads `guidelines.yaml`.
final class LibraryReader {
    static final String FILE = "guidelines.yaml";

    private static final Tag UNREAD = new Tag(Block.UNREAD, new Label(Block.UNREAD, Block.UNREAD));

    private final Once ids = new Once();
    private final Once numbers = new Once();

    Library read(Block root) {
        return root.as(block -> {
            var lists =
                    new Library.Lists(
                            tags(block, "collections"),
                            tags(block, "sectors"),
                            tags(block, "audiences"),
                            tags(block, "issuers"));
            return new Library(
                    new Library.Words(
                            block.label("lead"), block.label("basis"), block.label("translation")),
                    block.block(
                            "source",
                            source ->
                                    new Library.Source(
                                            source.label("label"), address(source).orElse(""))),
                    lists,
                    block.blocks("guidelines", one -> guideline(one, lists)));
        });
    }

    /// A closed list of words, each once.
    static List<Tag> tags(Block block, String key) {
        var once = new Once();
        return block.blocks(
                key,
                tag -> {
                    var id = tag.id("id");
                    once.takes(tag, "id", id);
                    return new Tag(id, new Label(tag.text("ja"), tag.text("en")));
                });
    }

    /// The words of a list that a block names.
    static List<Tag> named(Block block, String key, List<Tag> list) {
        var known =
                list.stream().collect(Collectors.toMap(Tag::id, Function.identity(), (a, _) -> a));
        return block.texts(key).stream()
                .flatMap(id -> known(block, key, known, id).stream())
                .toList();
    }

    static Tag one(Block block, String key, List<Tag> list) {
        var known =
                list.stream().collect(Collectors.toMap(Tag::id, Function.identity(), (a, _) -> a));
        return known(block, key, known, block.id(key)).orElse(UNREAD);
    }

    private static Optional<Tag> known(Block block, String key, Map<String, Tag> known, String id) {
        var tag = Optional.ofNullable(known.get(id));
        if (tag.isEmpty() && !id.equals(Block.UNREAD)) {
            block.fault(key, "`" + id + "` is not in the list");
        }
        return tag;
    }

    private Guideline guideline(Block block, Library.Lists lists) {
        var id = block.id("id");
        ids.takes(block, "id", id);
        int number = block.whole("number");
        numbers.takes(block, "number", String.valueOf(number));
        return new Guideline(
                id,
                number,
                block.label("title"),
                block.findWord("english", Map.of("official", true)).orElse(false),
                new Guideline.Subject(
                        one(block, "collection", lists.collections()),
                        one(block, "sector", lists.sectors()),
                        named(block, "audiences", lists.audiences()),
                        named(block, "issuers", lists.issuers())),
                dates(block),
                block.label("summary"),
                new Guideline.Remarks(
                        address(block).orElse(null), block.findLabel("note").orElse(null)));
    }

    private static Guideline.Dates dates(Block block) {
        var published = block.text("published");
        var revised = block.findTexts("revised");
        if (!published.equals(Block.UNREAD) && !isDate(published)) {
            block.fault("published", "`" + published + "` is no year, month or day");
        }
        revised.stream()
                .filter(date -> !isDate(date))
                .forEach(date -> block.fault("revised", "`" + date + "` is no year, month or day"));
        return new Guideline.Dates(
                isDate(published) ? published : "0000",
                revised.stream().filter(LibraryReader::isDate).toList());
    }

    private static boolean isDate(String text) {
        return text.matches("\\d{4}")
                || Scalars.date(text.length() == 7 ? text + "-01" : text).isPresent();
    }

    private static Optional<String> address(Block block) {
        var address = block.findText("address");
        address.filter(one -> !one.matches("https?://[!-~]+"))
                .ifPresent(one -> block.fault("address", "`" + one + "` is no address"));
        return address;
    }
}

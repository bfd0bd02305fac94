package jp.akashi.schemefile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.akashi.application.FaceField;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.ChangeOrder;
import jp.akashi.scheme.ChangeOrder.About;
import jp.akashi.scheme.ChangeOrder.ChangeClass;
import jp.akashi.scheme.Scheme;

/// `changes.yaml`: the classes of changes, the end of a service, and how one passes to another
/// provider.
final class ChangesFile {
    private static final Map<String, About> ABOUTS =
            Map.of(
                    "face", About.FACE,
                    "answers", About.ANSWERS,
                    "unmet-gates", About.UNMET_GATES,
                    "unit", About.UNIT);
    private static final Map<String, Boolean> DOCUMENTS =
            Map.of("go-over", true, "when-agreed", false);
    private static final List<String> BLANKS =
            Arrays.stream(FaceField.values()).map(FaceField::key).toList();
    private static final List<String> PAPERS =
            Arrays.stream(EvidenceKind.values()).map(ChangesFile::name).toList();

    private final Once ids = new Once();
    private final List<Scheme> schemes;

    private final Predicate<ItemId> unread;

    private ChangesFile(List<Scheme> schemes, Predicate<ItemId> unread) {
        this.schemes = schemes;
        this.unread = unread;
    }

    /// @param unread which items could not be read, so that nothing is said about them
    static ChangeOrder read(Block root, List<Scheme> schemes, Predicate<ItemId> unread) {
        var file = new ChangesFile(schemes, unread);
        return root.as(block -> {
            var classes = block.blocks("classes", file::changeClass);
            var end = block.block("end", file::end);
            var passings = block.blocks("successions", file::passing);
            faultMissing(block, classes);
            return new ChangeOrder(classes, end, passings);
        });
    }

    /// Something is said of every part of an application.
    private static void faultMissing(Block block, List<ChangeClass> classes) {
        if (block.isHushed() || classes.isEmpty()) {
            return;
        }
        var abouts = classes.stream().map(ChangeClass::about).toList();
        ABOUTS.entrySet().stream()
                .filter(about -> !abouts.contains(about.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(about -> block.fault("classes", "no class is about `" + about + "`"));
    }

    private ChangeClass changeClass(Block block) {
        var about = block.word("about", ABOUTS).orElse(About.ANSWERS);
        var id = block.id("id");
        ids.takes(block, "id", id);
        var fields = block.findTexts("fields");
        faultUnknown(block, "fields", fields, BLANKS);
        if (block.has("about") && fields.isEmpty() == (about == About.FACE)) {
            block.fault("about", "a class about `face` has `fields`, and no other has");
        }
        return new ChangeClass(
                id, block.label("label"), block.label("note"), about, fields, consequence(block));
    }

    private static ChangeOrder.Consequence consequence(Block block) {
        var papers = block.findTexts("papers");
        faultUnknown(block, "papers", papers, PAPERS);
        return new ChangeOrder.Consequence(
                days(block, "report-within"), block.flag("stops"), block.flag("reissues"), papers);
    }

    private static void faultUnknown(
            Block block, String key, List<String> names, List<String> known) {
        var unknown = names.stream().filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty()) {
            block.fault(key, "there is no " + quoted(unknown));
        }
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private ChangeOrder.End end(Block block) {
        int returnWithin = days(block, "return-within");
        int remindBefore = days(block, "remind-before");
        if (remindBefore >= returnWithin && returnWithin > 0) {
            block.fault("remind-before", "`remind-before` has to be less than `return-within`");
        }
        int reportWithin = days(block, "report-within");
        return block.block(
                "notice",
                notice -> {
                    var item = new ItemId(notice.id("item"));
                    var field = new FieldKey(notice.id("field"));
                    if (!isAsked(item, field)) {
                        notice.fault("item", "no edition asks `" + item + "` with `" + field + "`");
                    }
                    return new ChangeOrder.End(
                            reportWithin, returnWithin, remindBefore, item, field);
                });
    }

    private boolean isAsked(ItemId item, FieldKey field) {
        return unread.test(item)
                || schemes.stream()
                        .flatMap(scheme -> scheme.editions().stream())
                        .flatMap(edition -> edition.findRow(item).stream())
                        .anyMatch(row -> row.item().findField(field).isPresent());
    }

    private ChangeOrder.Passing passing(Block block) {
        var id = block.id("id");
        ids.takes(block, "id", id);
        return new ChangeOrder.Passing(
                id,
                block.label("label"),
                block.label("proofs"),
                block.word("documents", DOCUMENTS).orElse(false));
    }

    private static int days(Block block, String key) {
        int days = block.whole(key);
        if (days == 0 && block.has(key)) {
            block.fault(key, "`" + key + "` has to be 1 or more");
        }
        return days;
    }

    private static String name(EvidenceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

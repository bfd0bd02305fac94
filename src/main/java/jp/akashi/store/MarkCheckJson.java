package jp.akashi.store;

import java.time.Instant;
import jp.akashi.kernel.MarkCheckId;
import jp.akashi.kernel.ShownPageId;
import jp.akashi.mark.MarkCheck;
import jp.akashi.mark.MarkCheck.Found;
import jp.akashi.mark.MarkCheck.Reached;
import jp.akashi.mark.MarkFault;
import org.jspecify.annotations.Nullable;

/// What was seen on a page that shows a mark, as it is kept.
final class MarkCheckJson {
    private MarkCheckJson() {}

    /// A row as it stands in the table.
    record Row(MarkCheckId id, ShownPageId page, Instant at, String content) {}

    static String print(MarkCheck check) {
        var printed = Json.document();
        printed.put("reached", Json.code(check.reached()));
        printed.put("marks", check.marks());
        printed.set(
                "found",
                Json.array(
                        check.found(),
                        found ->
                                Json.object()
                                        .put("fault", Json.code(found.fault()))
                                        .put("source", Json.storable(found.source()))));
        return Json.print(printed);
    }

    static MarkCheck read(Row row, MarkCheck.@Nullable Settled settled) {
        return Json.read(row.content())
                .whole(json ->
                        new MarkCheck(
                                row.id(),
                                row.page(),
                                row.at(),
                                json.constant("reached", Reached.values()),
                                json.count("marks"),
                                json.objects(
                                        "found",
                                        found ->
                                                new Found(
                                                        found.constant("fault", MarkFault.values()),
                                                        found.text("source"))),
                                settled));
    }
}

package jp.akashi.export.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.akashi.directory.Changes;
import jp.akashi.directory.Changes.Cursor;
import jp.akashi.export.ClosedObject;
import jp.akashi.export.Source;
import jp.akashi.registry.Publications.Deadline;

/// What happened in the register after a moment or a cursor, and the cursor to ask on with.
public final class ChangesTree {
    /// The form of a cursor: the place of a publication, and the deadline told last.
    static final String CURSOR = "[0-9]{1,18}-[0-9]{8}-[\\p{L}\\p{M}0-9-]{0,40}";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /// The cursor before everything.
    public static final String BEGINNING = print(Cursor.BEGINNING);

    private ChangesTree() {}

    public static Map<String, Object> of(Changes.Told told, Source source) {
        var links = new Links(source);
        var tree = new LinkedHashMap<String, Object>();
        Links.put(tree, links.api("/changes"), links.page("/changes"));
        tree.put("cursor", print(told.reached()));
        tree.put("next", next(told, source));
        tree.put("more", told.more());
        tree.put(
                "events",
                told.events().stream().map(event -> EventTree.of(event, source)).toList());
        return tree;
    }

    /// Where to ask on, now or later.
    public static String next(Changes.Told told, Source source) {
        return new Links(source).api("/changes")
                + "?cursor="
                + URLEncoder.encode(print(told.reached()), StandardCharsets.UTF_8);
    }

    static String print(Cursor cursor) {
        return cursor.place()
                + "-"
                + DAY.format(cursor.deadline().day())
                + "-"
                + cursor.deadline().number();
    }

    /// @param text of the form `CURSOR`; nothing when its day does not exist
    public static Optional<Cursor> read(String text) {
        var parts = text.split("-", 3);
        try {
            return Optional.of(
                    new Cursor(
                            Long.parseLong(parts[0]),
                            new Deadline(LocalDate.parse(parts[1], DAY), parts[2])));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    static Map<String, Object> schema() {
        return ClosedObject.named("Changes")
                .must("self", Schemas.ADDRESS)
                .must("page", Schemas.ADDRESS)
                .must("cursor", Schemas.TEXT)
                .must("next", Schemas.ADDRESS)
                .must("more", Schemas.FLAG)
                .must("events", Schemas.list(Schemas.ref("Event")))
                .tree();
    }
}

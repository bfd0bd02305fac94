package jp.akashi.store;

import java.time.LocalDate;
import jp.akashi.registry.Origin;
import org.jspecify.annotations.Nullable;

/// Where an entry comes from, as JSON.
final class OriginJson {
    private OriginJson() {}

    static @Nullable String print(@Nullable Origin origin) {
        if (origin == null) {
            return null;
        }
        var printed = Json.document();
        printed.put("taken-over-on", origin.takenOverOn().toString());
        printed.set(
                "former",
                Json.array(
                        origin.formerProviders(),
                        each ->
                                Json.object()
                                        .put("name", Json.storable(each.name()))
                                        .put(
                                                "until",
                                                each.until() == null ? "" : each.until() + "")));
        return Json.print(printed);
    }

    static @Nullable Origin read(@Nullable String text) {
        return text == null
                ? null
                : Json.read(text)
                        .whole(json ->
                                new Origin(
                                        json.date("taken-over-on"),
                                        json.objects("former", OriginJson::former)));
    }

    private static Origin.Former former(JsonObject json) {
        var until = json.text("until");
        return new Origin.Former(
                json.text("name"), until.isEmpty() ? null : LocalDate.parse(until));
    }
}

package jp.akashi.store;

import java.util.List;
import java.util.Map;
import jp.akashi.disclosure.CarryOver.Carried;
import jp.akashi.disclosure.CarryOver.Manner;
import jp.akashi.kernel.ItemId;

/// The answers of a draft that wait to be confirmed, as they are kept.
final class CarriedJson {
    private CarriedJson() {}

    static String print(Map<ItemId, Carried> unconfirmed) {
        var printed = Json.document();
        printed.set(
                "unconfirmed",
                Json.array(
                        unconfirmed.entrySet(),
                        entry -> {
                            var carried =
                                    Json.object()
                                            .put("item", entry.getKey().value())
                                            .put("manner", Json.code(entry.getValue().manner()));
                            carried.set("from", Json.texts(ids(entry.getValue())));
                            return carried;
                        }));
        return Json.print(printed);
    }

    private static List<String> ids(Carried carried) {
        return carried.from().stream().map(ItemId::value).toList();
    }

    static Map<ItemId, Carried> read(String document) {
        return Json.read(document).whole(json -> json.entries("unconfirmed", CarriedJson::entry));
    }

    private static Map.Entry<ItemId, Carried> entry(JsonObject json) {
        return Map.entry(
                new ItemId(json.text("item")),
                new Carried(
                        json.constant("manner", Manner.values()),
                        json.texts("from").stream().map(ItemId::new).toList()));
    }
}

package jp.akashi.store;

import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.PersonId;
import jp.akashi.surveillance.ServiceEnd;
import jp.akashi.surveillance.ServiceEnd.Handback;
import jp.akashi.surveillance.ServiceEnd.Informed;
import jp.akashi.surveillance.ServiceEnd.Signed;
import jp.akashi.surveillance.ServiceEnd.Taken;
import jp.akashi.surveillance.ServiceEnd.Told;
import tools.jackson.databind.node.ObjectNode;

/// The reported end of a service, as it is kept.
final class ServiceEndJson {
    private ServiceEndJson() {}

    static String print(ServiceEnd end) {
        var printed = Json.document();
        printed.set("told", told(end.told()));
        end.findTaken().ifPresent(taken -> printed.set("taken", taken(taken)));
        end.findHandback().ifPresent(back -> printed.set("handback", handback(back)));
        return Json.print(printed);
    }

    static ServiceEnd read(CertificationNumber number, String document) {
        return Json.read(document)
                .whole(json ->
                        new ServiceEnd(
                                number,
                                JsonObject.whole(json.get("told"), ServiceEndJson::told),
                                json.find("taken")
                                        .map(node -> JsonObject.whole(node, ServiceEndJson::taken))
                                        .orElse(null),
                                json.find("handback")
                                        .map(node ->
                                                JsonObject.whole(node, ServiceEndJson::handback))
                                        .orElse(null)));
    }

    private static ObjectNode told(Told told) {
        var printed =
                Json.object()
                        .put("last-day", told.lastDay().toString())
                        .put("reason", Json.storable(told.reason()))
                        .put("informed-on", told.users().on().toString())
                        .put("informed-how", Json.storable(told.users().how()));
        return sign(printed, told.signed());
    }

    private static Told told(JsonObject json) {
        return new Told(
                json.date("last-day"),
                json.text("reason"),
                new Informed(json.date("informed-on"), json.text("informed-how")),
                signed(json));
    }

    private static ObjectNode taken(Taken taken) {
        return sign(Json.object().put("ends-on", taken.endsOn().toString()), taken.signed());
    }

    private static Taken taken(JsonObject json) {
        return new Taken(json.date("ends-on"), signed(json));
    }

    private static ObjectNode handback(Handback back) {
        var printed =
                Json.object()
                        .put("way", Json.code(back.way()))
                        .put("on", back.on().toString())
                        .put("note", Json.storable(back.note()));
        return sign(printed, back.signed());
    }

    private static Handback handback(JsonObject json) {
        return new Handback(
                json.constant("way", ServiceEnd.ReturnWay.values()),
                json.date("on"),
                json.text("note"),
                signed(json));
    }

    static ObjectNode sign(ObjectNode printed, Signed signed) {
        return printed.put("by", signed.by().value()).put("at", signed.at().toString());
    }

    static Signed signed(JsonObject json) {
        return new Signed(new PersonId(json.text("by")), json.instant("at"));
    }
}

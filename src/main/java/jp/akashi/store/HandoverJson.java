package jp.akashi.store;

import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.HandoverId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.surveillance.Handover;
import jp.akashi.surveillance.Handover.Acceptance;
import jp.akashi.surveillance.Handover.Offer;
import jp.akashi.surveillance.Handover.Progress;
import jp.akashi.surveillance.Handover.Proof;
import jp.akashi.surveillance.Handover.Ruling;
import tools.jackson.databind.node.ObjectNode;

/// The passing of a service to another provider, as it is kept.
final class HandoverJson {
    private HandoverJson() {}

    static String print(Handover handover) {
        var printed = Json.document();
        printed.set("offer", offer(handover.offer()));
        handover.findAcceptance()
                .ifPresent(acceptance -> printed.set("acceptance", acceptance(acceptance)));
        handover.findRuling().ifPresent(ruling -> printed.set("ruling", ruling(ruling)));
        printed.put("called-off", handover.progress().calledOff());
        return Json.print(printed);
    }

    static Handover read(HandoverId id, CertificationNumber number, long version, String document) {
        return Json.read(document)
                .whole(json ->
                        new Handover(
                                id,
                                number,
                                version,
                                JsonObject.whole(json.get("offer"), HandoverJson::offer),
                                progress(json)));
    }

    private static Progress progress(JsonObject json) {
        return new Progress(
                json.find("acceptance")
                        .map(node -> JsonObject.whole(node, HandoverJson::acceptance))
                        .orElse(null),
                json.find("ruling")
                        .map(node -> JsonObject.whole(node, HandoverJson::ruling))
                        .orElse(null),
                json.flag("called-off"));
    }

    private static ObjectNode offer(Offer offer) {
        var printed =
                Json.object()
                        .put("former", offer.former().value())
                        .put("passing", offer.passing())
                        .put("on", offer.on().toString())
                        .put("reason", Json.storable(offer.reason()))
                        .put("documents", offer.documents())
                        .put("secret", offer.secret().hex());
        return ServiceEndJson.sign(printed, offer.signed());
    }

    private static Offer offer(JsonObject json) {
        return new Offer(
                new ProviderId(json.text("former")),
                json.text("passing"),
                json.date("on"),
                json.text("reason"),
                json.flag("documents"),
                new Digest(json.text("secret")),
                ServiceEndJson.signed(json));
    }

    private static ObjectNode acceptance(Acceptance acceptance) {
        var printed =
                Json.object()
                        .put("next", acceptance.next().value())
                        .put("statement", Json.storable(acceptance.statement()));
        printed.set("proofs", Json.array(acceptance.proofs(), HandoverJson::proof));
        return ServiceEndJson.sign(printed, acceptance.signed());
    }

    private static Acceptance acceptance(JsonObject json) {
        return new Acceptance(
                new ProviderId(json.text("next")),
                json.text("statement"),
                json.objects("proofs", HandoverJson::proof),
                ServiceEndJson.signed(json));
    }

    private static ObjectNode proof(Proof proof) {
        return Json.object()
                .put("title", Json.storable(proof.title()))
                .put("file", proof.file().hex())
                .put("pages", proof.pages());
    }

    private static Proof proof(JsonObject json) {
        return new Proof(json.text("title"), new Digest(json.text("file")), json.count("pages"));
    }

    private static ObjectNode ruling(Ruling ruling) {
        var printed =
                Json.object()
                        .put("granted", ruling.granted())
                        .put("reason", Json.storable(ruling.reason()));
        return ServiceEndJson.sign(printed, ruling.signed());
    }

    private static Ruling ruling(JsonObject json) {
        return new Ruling(json.flag("granted"), json.text("reason"), ServiceEndJson.signed(json));
    }
}

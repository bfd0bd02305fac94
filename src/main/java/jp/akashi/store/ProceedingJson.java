package jp.akashi.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.akashi.certification.Certification;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.ProceedingId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.SchemeId;
import jp.akashi.surveillance.proceeding.Concern;
import jp.akashi.surveillance.proceeding.Move;
import jp.akashi.surveillance.proceeding.Proceeding;
import jp.akashi.surveillance.proceeding.ProceedingPhase;
import jp.akashi.surveillance.proceeding.ReportPart;
import jp.akashi.surveillance.proceeding.RevocationGround;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A proceeding as it is kept.
final class ProceedingJson {
    private ProceedingJson() {}

    static String print(Proceeding proceeding) {
        var standing = proceeding.standing();
        var printed =
                Json.document()
                        .put("concern", Json.code(proceeding.concern()))
                        .put("phase", Json.code(standing.phase()));
        put(printed, "due", standing.due());
        put(printed, "last", standing.last());
        printed.set("about", about(proceeding.about()));
        printed.set("entries", Json.array(proceeding.entries(), ProceedingJson::entry));
        return Json.print(printed);
    }

    private static ObjectNode about(Proceeding.About about) {
        return Json.object()
                .put("number", about.number().slug())
                .put("application", about.application().value())
                .put("scheme", about.scheme().value())
                .put("provider", about.holder().provider().value())
                .put("provider-name", Json.storable(about.holder().providerName()))
                .put("service-name", Json.storable(about.holder().serviceName()));
    }

    private static ObjectNode entry(Proceeding.Entry entry) {
        var printed =
                Json.object()
                        .put("move", Json.code(entry.move()))
                        .put("by", entry.hand().person().value())
                        .put("party", Json.code(entry.hand().party()))
                        .put("at", entry.hand().at().toString())
                        .put("of", entry.said().of());
        put(printed, "day", entry.said().day());
        printed.set(
                "grounds", Json.texts(entry.said().grounds().stream().map(Json::code).toList()));
        printed.set(
                "words",
                Json.array(
                        entry.said().words().entrySet(),
                        word ->
                                Json.object()
                                        .put("part", Json.code(word.getKey()))
                                        .put("text", Json.storable(word.getValue()))));
        return printed;
    }

    private static void put(ObjectNode printed, String key, @Nullable LocalDate day) {
        if (day != null) {
            printed.put(key, day.toString());
        }
    }

    static Proceeding read(String id, long version, String document) {
        return Json.read(document)
                .whole(json ->
                        new Proceeding(
                                new ProceedingId(id),
                                JsonObject.whole(json.get("about"), ProceedingJson::about),
                                json.constant("concern", Concern.values()),
                                new Proceeding.Standing(
                                        json.constant("phase", ProceedingPhase.values()),
                                        day(json.find("due")),
                                        day(json.find("last"))),
                                version,
                                json.objects("entries", ProceedingJson::entry)));
    }

    private static Proceeding.About about(JsonObject json) {
        return new Proceeding.About(
                CertificationNumber.parse(json.text("number")),
                new ApplicationId(json.text("application")),
                new SchemeId(json.text("scheme")),
                new Certification.Holder(
                        new ProviderId(json.text("provider")),
                        json.text("provider-name"),
                        json.text("service-name")));
    }

    private static Proceeding.Entry entry(JsonObject json) {
        return new Proceeding.Entry(
                json.constant("move", Move.values()),
                new Hand(
                        new PersonId(json.text("by")),
                        json.constant("party", Turn.values()),
                        json.instant("at")),
                new Proceeding.Said(
                        json.entries(
                                "words",
                                word ->
                                        Map.entry(
                                                word.constant("part", ReportPart.values()),
                                                word.text("text"))),
                        day(json.find("day")),
                        json.texts("grounds").stream()
                                .map(code ->
                                        Json.findConstant(code, RevocationGround.values())
                                                .orElseThrow())
                                .toList(),
                        Math.toIntExact(json.number("of"))));
    }

    private static @Nullable LocalDate day(Optional<JsonNode> node) {
        return node.map(JsonNode::stringValue).map(LocalDate::parse).orElse(null);
    }
}

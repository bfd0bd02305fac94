package jp.akashi.store;

import java.time.LocalDateTime;
import java.util.List;
import jp.akashi.evidence.Evidence.StoredFile;
import jp.akashi.examination.Verdict;
import jp.akashi.examination.Visit;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.VisitId;
import tools.jackson.databind.node.ObjectNode;

/// A visit, as it is kept.
final class VisitJson {
    private VisitJson() {}

    static String print(Visit visit) {
        var printed = Json.document();
        printed.set("plan", plan(visit.plan()));
        printed.set("proposed", sign(Json.object(), visit.proposed()));
        visit.findReply().ifPresent(reply -> printed.set("reply", reply(reply)));
        visit.findReport().ifPresent(report -> printed.set("report", report(report)));
        printed.put("cancelled", visit.cancelled());
        return Json.print(printed);
    }

    static Visit read(VisitId id, ApplicationId application, long version, String document) {
        return Json.read(document)
                .whole(json ->
                        new Visit(
                                id,
                                application,
                                version,
                                JsonObject.whole(json.get("plan"), VisitJson::plan),
                                JsonObject.whole(json.get("proposed"), VisitJson::signed),
                                json.find("reply")
                                        .map(node -> JsonObject.whole(node, VisitJson::reply))
                                        .orElse(null),
                                json.find("report")
                                        .map(node -> JsonObject.whole(node, VisitJson::report))
                                        .orElse(null),
                                json.flag("cancelled")));
    }

    private static ObjectNode plan(Visit.Plan plan) {
        var printed =
                Json.object()
                        .put("at", plan.at().toString())
                        .put("place", Json.storable(plan.place()))
                        .put("purpose", Json.storable(plan.purpose()))
                        .put("people", Json.storable(plan.people()));
        printed.set("items", Json.array(plan.items(), item -> Json.text(item.value())));
        return printed;
    }

    private static Visit.Plan plan(JsonObject json) {
        return new Visit.Plan(
                LocalDateTime.parse(json.text("at")),
                json.text("place"),
                json.text("purpose"),
                json.text("people"),
                json.texts("items").stream().map(ItemId::new).toList());
    }

    private static ObjectNode reply(Visit.Reply reply) {
        var printed =
                Json.object()
                        .put("accepted", reply.accepted())
                        .put("words", Json.storable(reply.words()));
        return sign(printed, reply.given());
    }

    private static Visit.Reply reply(JsonObject json) {
        return new Visit.Reply(json.flag("accepted"), json.text("words"), signed(json));
    }

    private static ObjectNode report(Visit.Report report) {
        var printed =
                Json.object()
                        .put("held-at", report.heldAt().toString())
                        .put("attendees", Json.storable(report.attendees()))
                        .put("summary", Json.storable(report.summary()));
        printed.set(
                "found",
                Json.array(
                        report.found(),
                        found ->
                                Json.object()
                                        .put("item", found.item().value())
                                        .put("text", Json.storable(found.text()))));
        printed.set("papers", Json.array(report.papers(), VisitJson::paper));
        return sign(printed, report.signed());
    }

    private static ObjectNode paper(Visit.Paper paper) {
        var printed =
                Json.object()
                        .put("sha256", paper.file().digest().hex())
                        .put("file-name", Json.storable(paper.file().fileName()))
                        .put("bytes", paper.file().bytes())
                        .put("pages", paper.file().pages());
        return sign(printed, paper.added());
    }

    private static Visit.Paper paper(JsonObject json) {
        return new Visit.Paper(
                new StoredFile(
                        new Digest(json.text("sha256")),
                        json.text("file-name"),
                        json.number("bytes"),
                        json.count("pages")),
                signed(json));
    }

    private static Visit.Report report(JsonObject json) {
        return new Visit.Report(
                LocalDateTime.parse(json.text("held-at")),
                json.text("attendees"),
                json.text("summary"),
                json.objects(
                        "found",
                        found ->
                                new Visit.Found(
                                        new ItemId(found.text("item")), found.text("text"))),
                json.find("papers").isPresent()
                        ? json.objects("papers", VisitJson::paper)
                        : List.of(),
                signed(json));
    }

    private static ObjectNode sign(ObjectNode printed, Verdict.Signed signed) {
        return printed.put("by", signed.by().value()).put("signed-at", signed.at().toString());
    }

    private static Verdict.Signed signed(JsonObject json) {
        return new Verdict.Signed(new PersonId(json.text("by")), json.instant("signed-at"));
    }
}

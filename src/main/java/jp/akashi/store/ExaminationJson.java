package jp.akashi.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import jp.akashi.decision.Reason;
import jp.akashi.examination.Event;
import jp.akashi.examination.Examination.Findings;
import jp.akashi.examination.Examination.Taken;
import jp.akashi.examination.FormalityPoint;
import jp.akashi.examination.Inquiry;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Verdict;
import jp.akashi.kernel.InquiryId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What an examination holds, and the steps it took, as they are kept.
final class ExaminationJson {
    private ExaminationJson() {}

    static String print(Findings findings) {
        var printed = Json.document();
        printed.set(
                "in-order", Json.array(findings.inOrder(), point -> Json.text(Json.code(point))));
        printed.set("verdicts", Json.array(findings.verdicts().values(), ExaminationJson::print));
        printed.set("inquiries", Json.array(findings.inquiries(), ExaminationJson::print));
        if (!findings.earlier().isEmpty()) {
            printed.set("earlier", Json.array(findings.earlier(), ExaminationJson::print));
        }
        return Json.print(printed);
    }

    static Findings findings(String document) {
        return Json.read(document)
                .whole(json -> {
                    var verdicts = new LinkedHashMap<ItemId, Verdict>();
                    json.objects("verdicts", ExaminationJson::verdict)
                            .forEach(verdict -> verdicts.put(verdict.item(), verdict));
                    return new Findings(
                            json.texts("in-order").stream().map(ExaminationJson::point).toList(),
                            verdicts,
                            json.objects("inquiries", ExaminationJson::inquiry),
                            json.find("earlier")
                                    .map(_ -> json.objects("earlier", ExaminationJson::verdict))
                                    .orElse(List.of()));
                });
    }

    static String print(List<Taken> steps) {
        var printed = Json.document();
        printed.set(
                "taken",
                Json.array(
                        steps,
                        step ->
                                Json.object()
                                        .put("event", Json.code(step.event()))
                                        .put("to", Json.code(step.to()))
                                        .put("by", step.by().value())
                                        .put("at", step.at().toString())
                                        .put("note", Json.storable(step.note()))));
        return Json.print(printed);
    }

    static List<Taken> taken(String document) {
        return Json.read(document)
                .whole(json ->
                        json.objects(
                                "taken",
                                step ->
                                        new Taken(
                                                step.constant("event", Event.values()),
                                                step.constant("to", Stage.values()),
                                                new PersonId(step.text("by")),
                                                step.instant("at"),
                                                step.text("note"))));
    }

    static String printReasons(List<Reason> reasons) {
        var printed = Json.document();
        printed.set(
                "reasons",
                Json.array(
                        reasons,
                        reason ->
                                Json.object()
                                        .put("item", reason.item().value())
                                        .put("explanation", Json.storable(reason.explanation()))));
        return Json.print(printed);
    }

    static List<Reason> reasons(String document) {
        return Json.read(document)
                .whole(json ->
                        json.objects(
                                "reasons",
                                reason ->
                                        new Reason(
                                                new ItemId(reason.text("item")),
                                                reason.text("explanation"))));
    }

    private static FormalityPoint point(String code) {
        return Arrays.stream(FormalityPoint.values())
                .filter(point -> Json.code(point).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such point: " + code));
    }

    private static JsonNode print(Verdict verdict) {
        var printed =
                Json.object()
                        .put("item", verdict.item().value())
                        .put("judgement", Json.code(verdict.judgement()))
                        .put("comment", Json.storable(verdict.comment()))
                        .put("revision", verdict.revision());
        return sign(printed, verdict.signed());
    }

    private static Verdict verdict(JsonObject json) {
        return new Verdict(
                new ItemId(json.text("item")),
                json.constant("judgement", Verdict.Judgement.values()),
                json.text("comment"),
                json.count("revision"),
                signed(json));
    }

    private static JsonNode print(Inquiry inquiry) {
        var printed =
                Json.object().put("id", inquiry.id().value()).put("due", inquiry.due().toString());
        printed.set(
                "questions",
                Json.array(
                        inquiry.questions(),
                        question ->
                                Json.object()
                                        .put("item", question.item().value())
                                        .put("text", Json.storable(question.text()))));
        inquiry.findReply().ifPresent(reply -> printed.set("reply", print(reply)));
        return sign(printed, inquiry.asked());
    }

    private static Inquiry inquiry(JsonObject json) {
        return new Inquiry(
                new InquiryId(json.text("id")),
                json.objects("questions", ExaminationJson::question),
                json.date("due"),
                signed(json),
                json.find("reply")
                        .map(node -> JsonObject.whole(node, ExaminationJson::reply))
                        .orElse(null));
    }

    private static Inquiry.Question question(JsonObject json) {
        return new Inquiry.Question(new ItemId(json.text("item")), json.text("text"));
    }

    private static JsonNode print(Inquiry.Reply reply) {
        var printed =
                Json.object()
                        .put("text", Json.storable(reply.text()))
                        .put("revision", reply.revision());
        return sign(printed, reply.given());
    }

    private static Inquiry.Reply reply(JsonObject json) {
        return new Inquiry.Reply(json.text("text"), json.count("revision"), signed(json));
    }

    private static ObjectNode sign(ObjectNode printed, Verdict.Signed signed) {
        return printed.put("by", signed.by().value()).put("at", signed.at().toString());
    }

    private static Verdict.Signed signed(JsonObject json) {
        return new Verdict.Signed(new PersonId(json.text("by")), json.instant("at"));
    }
}

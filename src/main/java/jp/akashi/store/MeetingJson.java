package jp.akashi.store;

import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.committee.Meeting;
import jp.akashi.committee.Plan;
import jp.akashi.committee.Result;
import jp.akashi.committee.SealedMinutes;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.MeetingId;
import jp.akashi.kernel.PersonId;
import tools.jackson.databind.JsonNode;

/// Meetings and their minutes as they are kept.
final class MeetingJson {
    private MeetingJson() {}

    static String print(Plan plan, Meeting.Proceedings proceedings) {
        var printed =
                Json.document()
                        .put("on", plan.on().toString())
                        .put("from", plan.from().toString())
                        .put("place", Json.storable(plan.where().place()))
                        .put("link", Json.storable(plan.where().link()))
                        .put("chair", plan.chair().value())
                        .put("general", Json.storable(proceedings.minutes().general()));
        printed.set("members", Json.array(plan.members(), id -> Json.text(id.value())));
        printed.set(
                "agenda",
                Json.array(
                        proceedings.agenda(),
                        heard ->
                                Json.object()
                                        .put("case", heard.application().value())
                                        .put("pack", heard.pack())));
        printed.set(
                "presence",
                Json.array(
                        proceedings.presence().entrySet(),
                        each ->
                                Json.object()
                                        .put("member", each.getKey().value())
                                        .put("as", Json.code(each.getValue()))));
        printed.set(
                "minutes",
                Json.array(
                        proceedings.minutes().ofCases().entrySet(),
                        each ->
                                Json.object()
                                        .put("case", each.getKey().value())
                                        .put("words", Json.storable(each.getValue()))));
        return Json.print(printed);
    }

    /// What a meeting consists of beside its id, number, version and state.
    record Kept(Plan plan, Meeting.Proceedings proceedings) {}

    static Kept read(String document) {
        return Json.read(document).whole(json -> new Kept(plan(json), proceedings(json)));
    }

    private static Plan plan(JsonObject json) {
        return new Plan(
                json.date("on"),
                LocalTime.parse(json.text("from")),
                new Plan.Where(json.text("place"), json.text("link")),
                json.texts("members").stream().map(PersonId::new).toList(),
                new PersonId(json.text("chair")));
    }

    private static Meeting.Proceedings proceedings(JsonObject json) {
        return new Meeting.Proceedings(
                json.objects(
                        "agenda",
                        each ->
                                new Meeting.Heard(
                                        new ApplicationId(each.text("case")), each.count("pack"))),
                json.entries(
                        "presence",
                        each ->
                                Map.entry(
                                        new PersonId(each.text("member")),
                                        each.constant("as", Meeting.Presence.values()))),
                new Meeting.Minutes(
                        json.text("general"),
                        json.entries(
                                "minutes",
                                each ->
                                        Map.entry(
                                                new ApplicationId(each.text("case")),
                                                each.text("words")))));
    }

    static String print(SealedMinutes minutes) {
        var printed =
                Json.document()
                        .put("meeting", minutes.meeting().value())
                        .put("general", Json.storable(minutes.general()))
                        .put("by", minutes.sealing().by().value())
                        .put("at", minutes.sealing().at().toString());
        printed.set("cases", Json.array(minutes.points().entrySet(), each -> print(each)));
        return Json.print(printed);
    }

    private static JsonNode print(Map.Entry<ApplicationId, SealedMinutes.Point> each) {
        var point = each.getValue();
        var tally = point.result().tally();
        var printed =
                Json.object()
                        .put("case", each.getKey().value())
                        .put("words", Json.storable(point.words()))
                        .put("finding", Json.code(point.result().finding()))
                        .put("eligible", point.result().eligible())
                        .put("present", point.result().present())
                        .put("certify", tally.certify())
                        .put("with-remarks", tally.withRemarks())
                        .put("do-not-certify", tally.doNotCertify());
        printed.set(
                "recused",
                Json.texts(point.recused().stream().map(PersonId::value).sorted().toList()));
        return printed;
    }

    static SealedMinutes minutes(String document) {
        return Json.read(document)
                .whole(json ->
                        new SealedMinutes(
                                new MeetingId(json.text("meeting")),
                                json.entries("cases", MeetingJson::point),
                                json.text("general"),
                                new SealedMinutes.Sealing(
                                        new PersonId(json.text("by")), json.instant("at"))));
    }

    private static Map.Entry<ApplicationId, SealedMinutes.Point> point(JsonObject json) {
        var result =
                new Result(
                        json.constant("finding", Result.Finding.values()),
                        json.count("eligible"),
                        json.count("present"),
                        new Result.Tally(
                                json.count("certify"),
                                json.count("with-remarks"),
                                json.count("do-not-certify")));
        var recused = json.texts("recused").stream().map(PersonId::new).collect(Collectors.toSet());
        return Map.entry(
                new ApplicationId(json.text("case")),
                new SealedMinutes.Point(json.text("words"), result, recused));
    }
}

package jp.akashi.web.office;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.access.Action;
import jp.akashi.desk.CaseFile;
import jp.akashi.examination.PlanVisit;
import jp.akashi.examination.RecordVisit;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Visit;
import jp.akashi.examination.Visits;
import jp.akashi.item.Typed;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.VisitId;
import jp.akashi.party.Person;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Visiting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Visits (調査) of a case: planned, agreed with the provider, and put down.
@Controller
public class VisitPage {
    private static final String FOUND = "found-";

    private final Desktop desktop;
    private final CaseFrame frame;
    private final Visits visits;
    private final Visiting visiting;
    private final Schemes schemes;

    VisitPage(Desktop desktop, CaseFrame frame, Visits visits, Visiting visiting, Schemes schemes) {
        this.desktop = desktop;
        this.frame = frame;
        this.visits = visits;
        this.visiting = visiting;
        this.schemes = schemes;
    }

    @GetMapping("/office/cases/{id}/visit")
    Page show(Person person, @PathVariable String id) {
        var file = desktop.open(person, id);
        var edition = schemes.get(file.application().edition());
        return frame.page("office/visit", file, "visit")
                .with(
                        "open",
                        file.examination().stage() == Stage.DOCUMENTS
                                || file.examination().stage() == Stage.INQUIRY)
                .with("visits", visiting.of(file.application().id(), edition));
    }

    @PostMapping("/office/cases/{id}/visit")
    Flash plan(Person person, @PathVariable String id, @RequestParam Map<String, String> form) {
        var file = desktop.open(person, id);
        return act(
                person,
                file,
                "調査の案を事業者に示しました。回答を待っています。",
                seat ->
                        read(file, form)
                                .then(plan ->
                                        new PlanVisit(visits)
                                                .propose(
                                                        seat.hand(),
                                                        file.application().id(),
                                                        plan)));
    }

    @PostMapping("/office/cases/{id}/visit/{visit}")
    Flash change(
            Person person,
            @PathVariable String id,
            @PathVariable String visit,
            @RequestParam Map<String, String> form) {
        var file = desktop.open(person, id);
        var seen = find(file, visit, form);
        return act(
                person,
                file,
                "新しい案を事業者に示しました。回答を待っています。",
                seat ->
                        read(file, own(form, visit))
                                .then(plan ->
                                        new PlanVisit(visits).change(seat.hand(), seen, plan)));
    }

    @PostMapping("/office/cases/{id}/visit/{visit}/cancel")
    Flash cancel(
            Person person,
            @PathVariable String id,
            @PathVariable String visit,
            @RequestParam Map<String, String> form) {
        var file = desktop.open(person, id);
        var seen = find(file, visit, form);
        return act(person, file, "調査を取りやめました。", _ -> new PlanVisit(visits).callOff(seen));
    }

    @PostMapping("/office/cases/{id}/visit/{visit}/record")
    Flash put(
            Person person,
            @PathVariable String id,
            @PathVariable String visit,
            @RequestParam Map<String, String> form) {
        var file = desktop.open(person, id);
        var seen = find(file, visit, form);
        var typed = own(form, visit);
        var held =
                new RecordVisit.Held(
                        moment(typed, "held-").orElse(LocalDateTime.MAX),
                        text(typed, "attendees"),
                        text(typed, "summary"),
                        seen.plan().items().stream()
                                .map(item -> new Visit.Found(item, text(typed, FOUND + item)))
                                .toList());
        return act(
                person,
                file,
                "調査の結果を記録しました。書類審査の画面で、項目ごとに見ることができます。",
                seat -> new RecordVisit(visits).put(seat.hand(), seen, held));
    }

    private Flash act(
            Person person, CaseFile file, String done, Function<Desktop.Seat, Outcome<?>> work) {
        var here = CaseLines.href(file.application().id()) + "/visit";
        var wish = new Desktop.Wish(Action.PLAN_VISIT, Desktop.Wish.ANY_VERSION, here, done);
        var flash = desktop.act(person, file.application().id().value(), wish, work);
        return flash.tone() == jp.akashi.web.kit.Tone.ERROR
                ? Flash.refused(here, flash.sentence())
                : flash;
    }

    private Visit find(CaseFile file, String visit, Map<String, String> form) {
        var found =
                Optional.of(visit)
                        .filter(id -> id.matches("[0-9a-z]{26}"))
                        .flatMap(id -> visits.find(new VisitId(id)))
                        .filter(each -> each.application().equals(file.application().id()))
                        .orElseThrow(Desktop::notFound);
        return form.getOrDefault("version", "").equals("" + found.version())
                ? found
                : found.asSeen(-1);
    }

    /// A plan; one that lacks something is refused by the use case, so what cannot be read is left
    /// empty.
    private Outcome<Visit.Plan> read(CaseFile file, Map<String, String> form) {
        return Outcome.done(
                new Visit.Plan(
                        moment(form, "").orElse(LocalDateTime.MIN),
                        text(form, "place"),
                        text(form, "purpose"),
                        text(form, "people"),
                        items(file, form.getOrDefault("items", ""))));
    }

    /// The items whose numbers stand in a list such as 「46, 51」.
    private List<ItemId> items(CaseFile file, String numbers) {
        var wanted =
                Arrays.asList(
                        java.text.Normalizer.normalize(numbers, java.text.Normalizer.Form.NFKC)
                                .split("[^0-9]+"));
        return schemes.get(file.application().edition()).rows().stream()
                .filter(row -> wanted.contains("" + row.number()))
                .map(Row::id)
                .toList();
    }

    /// The fields of a form that are about one visit, by their plain names.
    private static Map<String, String> own(Map<String, String> form, String visit) {
        var end = ":" + visit;
        return form.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(end))
                .collect(
                        Collectors.toMap(
                                entry ->
                                        entry.getKey()
                                                .substring(
                                                        0, entry.getKey().length() - end.length()),
                                Map.Entry::getValue));
    }

    private static Optional<LocalDateTime> moment(Map<String, String> form, String start) {
        return Visiting.read(
                form.getOrDefault(start + "day", ""), form.getOrDefault(start + "time", ""));
    }

    private static String text(Map<String, String> form, String name) {
        var text = Typed.clean(form.getOrDefault(name, ""));
        return text.length() <= 2000 ? text : text.substring(0, 2000);
    }
}

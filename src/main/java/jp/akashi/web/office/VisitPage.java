package jp.akashi.web.office;

import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Visits (調査) of a case: planned, agreed with the provider, and put down.
@Controller
public class VisitPage {
    private static final String FOUND = "found-";

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?:No\\.|[\\s,、,・])++");

    private final Desktop desktop;
    private final CaseFrame frame;
    private final Acts acts;
    private final Visits visits;
    private final Visiting visiting;
    private final Schemes schemes;

    VisitPage(
            Desktop desktop,
            CaseFrame frame,
            Acts acts,
            Visits visits,
            Visiting visiting,
            Schemes schemes) {
        this.acts = acts;
        this.desktop = desktop;
        this.frame = frame;
        this.visits = visits;
        this.visiting = visiting;
        this.schemes = schemes;
    }

    /// The use cases of the page.
    @Component
    record Acts(PlanVisit plan, RecordVisit put) {}

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
        return act(
                person,
                id,
                "調査の案を事業者に示しました。回答を待っています。",
                seat ->
                        acts.plan()
                                .propose(
                                        seat.hand(),
                                        seat.file().application().id(),
                                        plan(seat.file(), form)));
    }

    @PostMapping("/office/cases/{id}/visit/{visit}")
    Flash change(
            Person person,
            @PathVariable String id,
            @PathVariable String visit,
            @RequestParam Map<String, String> form) {
        return act(
                person,
                id,
                "新しい案を事業者に示しました。回答を待っています。",
                seat ->
                        acts.plan()
                                .change(
                                        seat.hand(),
                                        find(seat.file(), visit, form),
                                        plan(seat.file(), own(form, visit))));
    }

    @PostMapping("/office/cases/{id}/visit/{visit}/cancel")
    Flash cancel(
            Person person,
            @PathVariable String id,
            @PathVariable String visit,
            @RequestParam Map<String, String> form) {
        return act(
                person,
                id,
                "調査を取りやめました。",
                seat -> acts.plan().callOff(find(seat.file(), visit, form)));
    }

    @PostMapping("/office/cases/{id}/visit/{visit}/record")
    Flash put(
            Person person,
            @PathVariable String id,
            @PathVariable String visit,
            @RequestParam Map<String, String> form) {
        return act(
                person,
                id,
                "調査の結果を記録しました。書類審査の画面で、項目ごとに見ることができます。",
                seat -> {
                    var seen = find(seat.file(), visit, form);
                    return acts.put().put(seat.hand(), seen, held(seen, own(form, visit)));
                });
    }

    private Flash act(
            Person person, String id, String done, Function<Desktop.Seat, Outcome<?>> work) {
        var here = "/office/cases/" + id + "/visit";
        var wish = new Desktop.Wish(Action.PLAN_VISIT, Desktop.Wish.ANY_VERSION, here, done);
        return desktop.act(person, id, wish, work);
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
    private Visit.Plan plan(CaseFile file, Map<String, String> form) {
        return new Visit.Plan(
                moment(form, "").orElse(LocalDateTime.MIN),
                text(form, "place"),
                text(form, "purpose"),
                text(form, "people"),
                items(file, form.getOrDefault("items", "")));
    }

    private static RecordVisit.Held held(Visit seen, Map<String, String> form) {
        return new RecordVisit.Held(
                moment(form, "held-").orElse(LocalDateTime.MAX),
                text(form, "attendees"),
                text(form, "summary"),
                seen.plan().items().stream()
                        .map(item -> new Visit.Found(item, text(form, FOUND + item)))
                        .toList());
    }

    /// The items whose numbers stand in a list such as 「46, 51」; none when something in it is no
    /// number of the edition, so that nothing is left out in silence.
    private List<ItemId> items(CaseFile file, String numbers) {
        var wanted = numbers(numbers);
        var rows =
                schemes.get(file.application().edition()).rows().stream()
                        .filter(row -> wanted.remove("" + row.number()))
                        .map(Row::id)
                        .toList();
        return wanted.isEmpty() ? rows : List.of();
    }

    /// The numbers in a list as it was typed, each once.
    static Set<String> numbers(String typed) {
        return BETWEEN_NUMBERS
                .splitAsStream(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
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
        return Typed.clean(form.getOrDefault(name, ""));
    }
}

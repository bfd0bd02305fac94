package jp.akashi.web.office;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.akashi.access.Action;
import jp.akashi.desk.CaseFile;
import jp.akashi.examination.AskProvider;
import jp.akashi.examination.Inquiry;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Verdict;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking the provider (照会): the items marked for it become one letter.
@Controller
public class InquiryPage {
    private static final int UNKNOWN_YEAR_DAYS = 14;
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE", Locale.JAPANESE);
    private static final String QUESTION = "question:";
    private final Desktop desktop;
    private final CaseFrame frame;
    private final AskProvider askProvider;
    private final Schemes schemes;
    private final InstantSource clock;

    InquiryPage(
            Desktop desktop,
            CaseFrame frame,
            AskProvider askProvider,
            Schemes schemes,
            InstantSource clock) {
        this.desktop = desktop;
        this.frame = frame;
        this.askProvider = askProvider;
        this.schemes = schemes;
        this.clock = clock;
    }

    @GetMapping("/office/cases/{id}/inquiry")
    Page show(Person person, @PathVariable String id) {
        var file = desktop.open(person, id);
        var edition = schemes.get(file.application().edition());
        return frame.page("office/inquiry", file, "inquiry")
                .with("open", file.examination().stage() == Stage.DOCUMENTS)
                .with("questions", proposed(file))
                .with("due", proposedDue().toString())
                .with("dueHint", dueHint())
                .with(
                        "inquiries",
                        file.examination().findings().inquiries().stream()
                                .map((Inquiry inquiry) ->
                                        InquiryView.of(inquiry, file.application(), edition))
                                .toList());
    }

    @PostMapping("/office/cases/{id}/inquiry")
    Flash ask(
            Person person,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam Map<String, String> form) {
        var due = Days.read(form.getOrDefault("due", ""));
        if (due.isEmpty()) {
            return Flash.refused(
                    "/office/cases/" + id + "/inquiry", "回答期限は、2026-04-01 のように入力してください。");
        }
        var wish =
                new Desktop.Wish(
                        Action.ASK_PROVIDER,
                        version,
                        "/office/cases/" + id,
                        "照会を送りました。事業者の回答を待っています。");
        return desktop.act(
                person,
                id,
                wish,
                seat ->
                        askProvider.ask(
                                seat.hand(),
                                seat.seen(),
                                seat.file().application(),
                                new AskProvider.Letter(questions(form), due.get())));
    }

    private LocalDate proposedDue() {
        var today = Tokyo.today(clock);
        return schemes.calendar()
                .findPlus(today, schemes.deadlines().answerWithin())
                .orElse(today.plusDays(UNKNOWN_YEAR_DAYS));
    }

    private String dueHint() {
        var today = Tokyo.today(clock);
        int days = schemes.deadlines().answerWithin();
        return schemes.calendar().findPlus(today, days).isPresent()
                ? "送る日から%d営業日後(%s)を入れてあります。土日・祝日・年末年始は選べません。".formatted(days, weekday())
                : "%d年より後の祝日がまだ登録されていないため、2週間後を入れてあります。休日でないか確かめてください。"
                        .formatted(schemes.calendar().known().until().getYear());
    }

    private String weekday() {
        return WEEKDAY.format(proposedDue());
    }

    private List<InquiryView.Question> proposed(CaseFile file) {
        var edition = schemes.get(file.application().edition());
        return edition.rows().stream()
                .flatMap(row -> file.examination().findVerdict(row.id()).stream())
                .filter(verdict -> verdict.judgement() == Verdict.Judgement.TO_ASK)
                .map(verdict ->
                        new InquiryView.Question(
                                verdict.item().value(),
                                Wording.nameOf(edition, verdict.item()),
                                verdict.comment()))
                .toList();
    }

    private static List<Inquiry.Question> questions(Map<String, String> form) {
        return form.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(QUESTION))
                .map(entry ->
                        new Inquiry.Question(
                                new ItemId(entry.getKey().substring(QUESTION.length())),
                                entry.getValue().strip()))
                .toList();
    }
}

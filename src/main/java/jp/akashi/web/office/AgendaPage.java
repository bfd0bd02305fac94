package jp.akashi.web.office;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.HastenStep;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.agenda.View;
import jp.akashi.desk.Desk;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Choice;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.NavLink;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.AgendaWords;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 期日の一覧: what comes due in the next weeks, what could not be done, and what was done.
@Controller
public class AgendaPage {
    private static final String HREF = "/office/agenda";
    private static final int MOST = 200;
    private static final int WEEKS_AHEAD = 8;
    private static final int WEEKS_BACK = 4;

    private final Desktop desktop;
    private final Desk desk;
    private final Books books;
    private final AgendaRows rows;
    private final Wording wording;
    private final InstantSource clock;

    AgendaPage(
            Desktop desktop,
            Desk desk,
            Books books,
            AgendaRows rows,
            Wording wording,
            InstantSource clock) {
        this.desktop = desktop;
        this.desk = desk;
        this.books = books;
        this.rows = rows;
        this.wording = wording;
        this.clock = clock;
    }

    /// The table, and what the office does with it.
    @Component
    record Books(Agenda agenda, HastenStep hasten) {}

    /// Which part of the table is shown.
    private enum Shown {
        AHEAD("これから" + WEEKS_AHEAD + "週間"),
        FAILED("行えなかったもの"),
        DONE("行ったもの(最近" + WEEKS_BACK + "週間)");

        private final String label;

        Shown(String label) {
            this.label = label;
        }

        static Shown of(String name) {
            return Arrays.stream(values())
                    .filter(shown -> shown.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(AHEAD);
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        View view(LocalDate today, @Nullable Kind kind) {
            return switch (this) {
                case AHEAD -> new View.Ahead(today.plusWeeks(WEEKS_AHEAD), kind);
                case FAILED -> new View.Failed(kind);
                case DONE -> new View.Done(today.minusWeeks(WEEKS_BACK), kind);
            };
        }
    }

    /// What is filtered by: the part shown, its label, and the kinds to choose from.
    public record Filter(String show, String title, List<Choice> kinds) {}

    @GetMapping(HREF)
    Page show(
            Person person,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String kind) {
        desktop.check(person, Action.SEE_AGENDA);
        var shown = Shown.of(show);
        var chosen = kind(kind).orElse(null);
        var view = shown.view(Tokyo.today(clock), chosen);
        int all = size(view);
        return Page.of("office/agenda", Actor.OFFICE, "期日の一覧")
                .with("tabs", tabs(shown, chosen))
                .with("filter", new Filter(shown.code(), shown.label, kinds(chosen)))
                .with("failed", size(new View.Failed(null)))
                .with("days", rows.days(books.agenda().list(view, MOST), view))
                .with("all", all)
                .with("more", Math.max(0, all - MOST));
    }

    private int size(View view) {
        return books.agenda().count(view).stream().mapToInt(Agenda.Count::rows).sum();
    }

    private List<NavLink> tabs(Shown shown, @Nullable Kind kind) {
        var today = Tokyo.today(clock);
        return Arrays.stream(Shown.values())
                .map(each ->
                        new NavLink(
                                each.label,
                                HREF
                                        + "?show="
                                        + each.code()
                                        + (kind == null ? "" : "&kind=" + kind.name()),
                                each == shown,
                                size(each.view(today, kind)) + "件"))
                .toList();
    }

    private List<Choice> kinds(@Nullable Kind chosen) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Choice(kind.name(), AgendaWords.of(kind)).chosen(kind == chosen))
                .toList();
    }

    private static Optional<Kind> kind(String name) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    @PostMapping(HREF + "/hasten")
    Flash hasten(
            Person person,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String due) {
        var back = HREF + "?show=" + Shown.FAILED.code();
        var step = step(kind, subject, due);
        if (step.isEmpty()) {
            return Flash.refused(back, "予定を選んでください。");
        }
        var outcome =
                desk.act(
                        person,
                        Action.HASTEN_STEP,
                        Desk.Subject.of(subject, Access.Target.NONE).because(kind + " " + due),
                        () -> books.hasten().hasten(step.get()));
        return switch (outcome) {
            case Outcome.Done<Step> _ -> Flash.done(back, "もう一度行うことにしました。10分以内に行います。");
            case Outcome.Refused<Step>(var obstacles) ->
                    Flash.refused(back, wording.sentence(obstacles.getFirst()));
        };
    }

    private static Optional<Step> step(String kind, String subject, String due) {
        try {
            return kind(kind).map(known -> new Step(known, subject, LocalDate.parse(due)));
        } catch (DateTimeParseException unread) {
            return Optional.empty();
        }
    }
}

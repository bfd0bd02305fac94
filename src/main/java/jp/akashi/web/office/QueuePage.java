package jp.akashi.web.office;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.access.Action;
import jp.akashi.desk.CaseHeads;
import jp.akashi.desk.CaseHeads.Count;
import jp.akashi.desk.CaseHeads.Late;
import jp.akashi.desk.CaseHeads.Lateness;
import jp.akashi.desk.CaseHeads.Place;
import jp.akashi.desk.CaseHeads.Wanted;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Stages;
import jp.akashi.examination.Turn;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.party.Person;
import jp.akashi.surveillance.ServiceEnds;
import jp.akashi.surveillance.proceeding.Proceedings;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.NavLink;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/// The office's first page: what to do next. Every view of it shows a piece of the queue, the
/// longest waiting first, and goes on behind its last line, so that the number of open cases does
/// not matter.
@Controller
public class QueuePage {
    private static final int FIRST_LINES = 20;
    private static final int LINES = 50;
    private static final List<Stage> CLOSED =
            List.of(Stage.PUBLISHED, Stage.REFUSED, Stage.WITHDRAWN);

    private final CaseHeads heads;
    private final Desktop desktop;
    private final QueueLines lines;
    private final ServiceEnds ends;
    private final Wording wording;
    private final Proceedings proceedings;

    QueuePage(
            CaseHeads heads,
            Desktop desktop,
            QueueLines lines,
            Proceedings proceedings,
            ServiceEnds ends,
            Wording wording) {
        this.proceedings = proceedings;
        this.ends = ends;
        this.heads = heads;
        this.desktop = desktop;
        this.lines = lines;
        this.wording = wording;
    }

    /// What the address asks for: `view` is `mine`, `overdue`, `stalled` or nothing, `stage` a
    /// stage or `closed`, `q` words to search for, `after` the place behind which the list goes on.
    public record Asked(
            @Nullable String view,
            @Nullable String stage,
            @Nullable String q,
            @Nullable String after) {
        String words() {
            return q == null ? "" : q.strip();
        }

        /// The first page, with nothing chosen.
        boolean isPlain() {
            return blank(view) && blank(stage) && words().isEmpty();
        }

        boolean is(String wanted) {
            return wanted.equals(view == null ? "" : view);
        }

        boolean isAt(String wanted) {
            return wanted.equals(stage == null ? "" : stage);
        }

        Optional<Place> place() {
            var parts = after == null ? new String[0] : after.split("~", 2);
            if (parts.length != 2
                    || !parts[0].matches("\\d{1,16}")
                    || !parts[1].matches("[a-z0-9-]{1,40}")) {
                return Optional.empty();
            }
            long micros = Long.parseLong(parts[0]);
            return Optional.of(
                    new Place(
                            Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
                            new ApplicationId(parts[1])));
        }

        private static boolean blank(@Nullable String text) {
            return text == null || text.isEmpty();
        }
    }

    /// Some lines of the queue under one heading; `more` is where the list goes on, empty at its
    /// end.
    public record Group(
            String title, String note, String count, List<QueueLines.Line> lines, String more) {}

    @GetMapping("/office")
    Page queue(Person person, Asked asked) {
        desktop.check(person, Action.SEE_QUEUE);
        var counts = heads.count(lines.marks(), person.id());
        return Page.of("office/queue", Actor.OFFICE, "審査の一覧")
                .with("views", views(counts, asked))
                .with("tabs", tabs(counts, asked))
                .with("words", asked.words())
                .with("reports", ends.listWaiting().size())
                .with("groups", asked.isPlain() ? next(person, counts) : chosen(person, asked));
    }

    /// What to do next: one's own cases, then what waits for the office, the provider, the
    /// committee.
    private List<Group> next(Person person, Map<Stage, Count> counts) {
        var groups = new ArrayList<Group>();
        groups.add(
                group(
                        new Heading("わたしの案件", "最後に手を付けたか、担当すると決めた案件です。", "mine"),
                        wanted(Stages.open(), person, Late.ALL, ""),
                        sum(counts.values()).mine()));
        for (var turn : turns()) {
            var stages =
                    Stages.open().stream().filter(at -> Stages.turn(at) == turn.turn()).toList();
            var count =
                    sum(stages.stream().map(at -> counts.getOrDefault(at, Count.NONE)).toList());
            groups.add(group(turn.heading(), wanted(stages, null, Late.ALL, ""), count.all()));
        }
        return groups;
    }

    /// What a group is called, and the view that shows all of it.
    private record Heading(String title, String note, String view) {}

    private record TurnWords(Turn turn, Heading heading) {
        String view() {
            return heading.view();
        }
    }

    private static List<TurnWords> turns() {
        return List.of(
                new TurnWords(
                        Turn.OFFICE,
                        new Heading("事務局の対応待ち", "上から順に対応してください。待っている日数の長い順に並んでいます。", "office")),
                new TurnWords(
                        Turn.PROVIDER,
                        new Heading("事業者の対応待ち", "期限を過ぎたものは、事業者へ連絡してください。", "provider")),
                new TurnWords(Turn.COMMITTEE, new Heading("認定審査委員の意見待ち", "", "committee")));
    }

    private Group group(Heading heading, Wanted wanted, int count) {
        var found = heads.list(wanted, null, FIRST_LINES);
        return new Group(
                heading.title(),
                heading.note(),
                count + "件",
                lines.of(found),
                count > found.size() ? "/office?view=" + heading.view() : "");
    }

    /// The one list the address asks for.
    private List<Group> chosen(Person person, Asked asked) {
        var found = heads.list(wanted(asked, person), asked.place().orElse(null), LINES + 1);
        boolean goesOn = found.size() > LINES;
        var shown = goesOn ? found.subList(0, LINES) : found;
        var more = goesOn ? href(asked, place(Place.of(shown.getLast()))) : "";
        return List.of(new Group(title(asked), note(asked), "", lines.of(shown), more));
    }

    private Wanted wanted(Asked asked, Person person) {
        var turn = turns().stream().filter(each -> asked.is(each.view())).findFirst();
        var stages =
                asked.isAt("closed")
                        ? CLOSED
                        : Stages.open().stream()
                                .filter(at -> asked.isAt("") || asked.isAt(at.name()))
                                .filter(at ->
                                        turn.isEmpty() || Stages.turn(at) == turn.get().turn())
                                .toList();
        var searched =
                asked.is("") && asked.isAt("")
                        ? Stream.concat(stages.stream(), CLOSED.stream()).toList()
                        : stages;
        var late =
                asked.is("overdue") ? Late.OVERDUE : asked.is("stalled") ? Late.STALLED : Late.ALL;
        return wanted(searched, asked.is("mine") ? person : null, late, asked.words());
    }

    private Wanted wanted(
            Collection<Stage> stages, @Nullable Person hand, Late late, String words) {
        return new Wanted(
                stages, hand == null ? null : hand.id(), new Lateness(late, lines.marks()), words);
    }

    private String title(Asked asked) {
        if (!asked.words().isEmpty()) {
            return "「%s」の検索結果".formatted(asked.words());
        }
        if (asked.isAt("closed")) {
            return "終了した案件";
        }
        var named = Stages.open().stream().filter(at -> asked.isAt(at.name())).findFirst();
        return named.map(wording::term)
                .orElseGet(() ->
                        turns().stream()
                                .filter(turn -> asked.is(turn.view()))
                                .map(turn -> turn.heading().title())
                                .findFirst()
                                .orElse(
                                        asked.is("mine")
                                                ? "わたしの案件"
                                                : asked.is("overdue") ? "期限を過ぎた案件" : "滞留している案件"));
    }

    private String note(Asked asked) {
        return asked.is("stalled")
                ? "事務局の番になって%d営業日以上たった案件です。".formatted(lines.stalledAfter())
                : asked.is("overdue") ? "支払いか照会への回答の期限を過ぎた案件です。" : "";
    }

    private NavLink proceedings() {
        int waiting = proceedings.countWaitingFor(Turn.OFFICE);
        return new NavLink("認定後の手続", ProceedingsPage.HREF, false, waiting + "件");
    }

    private List<NavLink> views(Map<Stage, Count> counts, Asked asked) {
        var all = sum(counts.values());
        return List.of(
                new NavLink("次にすること", "/office", asked.isPlain(), ""),
                new NavLink("わたしの案件", "/office?view=mine", asked.is("mine"), all.mine() + "件"),
                new NavLink(
                        "期限超過", "/office?view=overdue", asked.is("overdue"), all.overdue() + "件"),
                new NavLink("滞留", "/office?view=stalled", asked.is("stalled"), all.stalled() + "件"),
                proceedings());
    }

    private List<NavLink> tabs(Map<Stage, Count> counts, Asked asked) {
        var tabs = new ArrayList<NavLink>();
        for (var each : Stages.open()) {
            tabs.add(
                    new NavLink(
                            wording.term(each),
                            "/office?stage=" + each.name(),
                            asked.isAt(each.name()),
                            counts.getOrDefault(each, Count.NONE).all() + "件"));
        }
        tabs.add(new NavLink("終了", "/office?stage=closed", asked.isAt("closed"), ""));
        return List.copyOf(tabs);
    }

    private static Count sum(Collection<Count> counts) {
        return counts.stream().reduce(Count.NONE, Count::plus);
    }

    private static String place(Place place) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, place.since()) + "~" + place.application();
    }

    private static String href(Asked asked, String after) {
        var address = UriComponentsBuilder.fromPath("/office");
        if (asked.view() != null) {
            address.queryParam("view", asked.view());
        }
        if (asked.stage() != null) {
            address.queryParam("stage", asked.stage());
        }
        if (!asked.words().isEmpty()) {
            address.queryParam("q", asked.words());
        }
        return address.queryParam("after", after).encode().build().toUriString();
    }
}

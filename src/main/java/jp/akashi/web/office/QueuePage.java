package jp.akashi.web.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.desk.Cases;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Stages;
import jp.akashi.examination.Turn;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.NavLink;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The office's queue: what waits for whom, the longest waiting first.
@Controller
public class QueuePage {
    private static final List<Stage> CLOSED =
            List.of(Stage.PUBLISHED, Stage.REFUSED, Stage.WITHDRAWN);
    private final Cases cases;
    private final Desktop desktop;
    private final CaseLines lines;
    private final Wording wording;

    QueuePage(Cases cases, Desktop desktop, CaseLines lines, Wording wording) {
        this.cases = cases;
        this.desktop = desktop;
        this.lines = lines;
        this.wording = wording;
    }

    @GetMapping("/office")
    Page queue(Person person, @RequestParam(defaultValue = "") String stage) {
        desktop.check(person, Action.SEE_QUEUE);
        var open = cases.listAt(Stages.open());
        var chosen = chosen(stage);
        var shown =
                "closed".equals(stage)
                        ? cases.listAt(CLOSED)
                        : open.stream()
                                .filter(line ->
                                        chosen.isEmpty()
                                                || line.examination().stage() == chosen.get())
                                .toList();
        return Page.of("office/queue", Actor.OFFICE, "審査の一覧")
                .with("tabs", tabs(open, stage))
                .with("groups", groups(shown));
    }

    /// The lines of one party's turn.
    public record Group(String title, String note, List<CaseLines.Line> lines) {}

    private List<Group> groups(List<Cases.Line> shown) {
        return List.of(
                group("事務局の対応待ち", "上から順に対応してください。待っている日数の長い順に並んでいます。", Turn.OFFICE, shown),
                group("事業者の対応待ち", "期限を過ぎたものは、事業者へ連絡してください。", Turn.PROVIDER, shown),
                group("認定審査委員の意見待ち", "", Turn.COMMITTEE, shown),
                group("終了した案件", "", Turn.CLOSED, shown));
    }

    private Group group(String title, String note, Turn turn, List<Cases.Line> shown) {
        return new Group(
                title,
                note,
                lines.lines(
                        shown.stream().filter(line -> line.examination().turn() == turn).toList()));
    }

    private List<NavLink> tabs(List<Cases.Line> open, String stage) {
        var tabs = new ArrayList<NavLink>();
        tabs.add(new NavLink("すべて", "/office", stage.isEmpty(), open.size() + "件"));
        for (var each : Stages.open()) {
            long count = open.stream().filter(line -> line.examination().stage() == each).count();
            tabs.add(
                    new NavLink(
                            wording.term(each),
                            "/office?stage=" + each.name(),
                            each.name().equals(stage),
                            count + "件"));
        }
        tabs.add(new NavLink("終了", "/office?stage=closed", "closed".equals(stage), ""));
        return List.copyOf(tabs);
    }

    private static Optional<Stage> chosen(String stage) {
        return Stages.open().stream().filter(each -> each.name().equals(stage)).findFirst();
    }
}

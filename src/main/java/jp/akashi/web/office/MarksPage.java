package jp.akashi.web.office;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.certification.Certifications;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Hand;
import jp.akashi.item.Typed;
import jp.akashi.kernel.MarkCheckId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.ShownPageId;
import jp.akashi.mark.LookAtPage;
import jp.akashi.mark.MarkCheck;
import jp.akashi.mark.SettleCheck;
import jp.akashi.mark.ShownPage;
import jp.akashi.mark.ShownPages;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.MarkLines;
import jp.akashi.web.kit.MarkWords;
import jp.akashi.web.kit.NavLink;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What was found on pages that show marks: tasks of the office, the longest waiting first.
@Controller
public class MarksPage {
    private static final String HREF = "/office/marks";
    private static final int MOST = 200;

    private final Desk desk;
    private final ShownPages pages;
    private final Certifications certifications;
    private final LookAtPage look;
    private final MarkLines lines;
    private final Wording wording;
    private final InstantSource clock;

    MarksPage(
            Desk desk,
            ShownPages pages,
            Certifications certifications,
            LookAtPage look,
            MarkLines lines,
            Wording wording,
            InstantSource clock) {
        this.desk = desk;
        this.pages = pages;
        this.certifications = certifications;
        this.look = look;
        this.lines = lines;
        this.wording = wording;
        this.clock = clock;
    }

    /// A page with what was seen on it, and whose it is.
    public record Task(
            MarkLines.Line page,
            MarkLines.Seen seen,
            String slug,
            String service,
            String provider) {}

    @GetMapping(HREF)
    Page list(Person person, @RequestParam(defaultValue = "") String shown) {
        desk.check(person, Action.SETTLE_MARK, Access.Target.NONE);
        boolean all = shown.equals("all");
        var open = pages.listOpen(MOST);
        return Page.of("office/marks", Actor.OFFICE, "認定マークの掲載")
                .with("tabs", tabs(all, open.size()))
                .with("all", all)
                .with("tasks", tasks(all ? pages.listLatest(MOST) : open));
    }

    private List<NavLink> tabs(boolean all, int open) {
        return List.of(
                new NavLink("処理待ち", HREF, !all, open + "件"),
                new NavLink("最近の確認", HREF + "?shown=all", all, ""));
    }

    private List<Task> tasks(List<MarkCheck> checks) {
        return checks.stream().map(this::task).flatMap(Optional::stream).toList();
    }

    private Optional<Task> task(MarkCheck check) {
        return pages.find(check.page())
                .flatMap(page ->
                        certifications
                                .find(page.number())
                                .map(certification ->
                                        new Task(
                                                lines.line(page),
                                                lines.seen(check),
                                                page.number().slug(),
                                                certification.holder().serviceName(),
                                                certification.holder().providerName())));
    }

    @PostMapping(HREF + "/{id}/check")
    Flash check(Person person, @PathVariable String id) {
        var page = page(id);
        desk.check(person, Action.CHECK_MARK, Access.Target.of(page.provider()));
        return switch (look.look(page)) {
            case Outcome.Refused<MarkCheck>(var obstacles) ->
                    Flash.refused(HREF, wording.sentence(obstacles.getFirst()));
            case Outcome.Done<MarkCheck>(var check) -> {
                desk.act(person, Action.CHECK_MARK, subject(page), () -> look.keep(check));
                yield Flash.done(HREF, "確認しました: " + MarkWords.of(check).ja() + "。");
            }
        };
    }

    @PostMapping(HREF + "/checks/{id}/settle")
    Flash settle(
            Person person, @PathVariable String id, @RequestParam(defaultValue = "") String note) {
        var check =
                Optional.of(id)
                        .filter(MarksPage::isId)
                        .flatMap(text -> pages.findCheck(new MarkCheckId(text)))
                        .orElseThrow(Desktop::notFound);
        return switch (desk.act(
                person,
                Action.SETTLE_MARK,
                Desk.Subject.of(check.page(), Access.Target.NONE).because(Typed.clean(note)),
                () ->
                        new SettleCheck(pages)
                                .settle(
                                        Hand.of(person, clock.instant()),
                                        check.id(),
                                        Typed.clean(note)))) {
            case Outcome.Done<MarkCheckId> _ -> Flash.done(HREF, "処理済みにしました。");
            case Outcome.Refused<MarkCheckId>(var obstacles) ->
                    Flash.refused(HREF, wording.sentence(obstacles.getFirst()));
        };
    }

    private ShownPage page(String id) {
        return Optional.of(id)
                .filter(MarksPage::isId)
                .flatMap(text -> pages.find(new ShownPageId(text)))
                .orElseThrow(Desktop::notFound);
    }

    private static boolean isId(String text) {
        return text.matches("[0-9a-z]{26}");
    }

    private static Desk.Subject subject(ShownPage page) {
        return Desk.Subject.of(page.id(), Access.Target.of(page.provider()));
    }
}

package jp.akashi.web.office;

import java.util.List;
import java.util.Map;
import jp.akashi.access.Action;
import jp.akashi.application.Overtaken;
import jp.akashi.certification.CheckOvertaken;
import jp.akashi.certification.SettleOvertaken;
import jp.akashi.examination.Stage;
import jp.akashi.item.Typed;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 公表内容の取込み: what is certified otherwise since an application was filed, and taking it in.
@Controller
public class OvertakenPage {
    private static final String HOW = "how:";
    private static final String KEEP = "keep";

    private final Desktop desktop;
    private final CaseFrame frame;
    private final CheckOvertaken check;
    private final SettleOvertaken settle;
    private final OvertakenView view;

    OvertakenPage(
            Desktop desktop,
            CaseFrame frame,
            CheckOvertaken check,
            SettleOvertaken settle,
            OvertakenView view) {
        this.desktop = desktop;
        this.frame = frame;
        this.check = check;
        this.settle = settle;
        this.view = view;
    }

    @GetMapping("/office/cases/{id}/overtaken")
    Page show(Person person, @PathVariable String id) {
        var file = desktop.open(person, id);
        var found = check.find(file.application()).filter(each -> !each.open().isNone());
        var settled = view.settled(file);
        if (found.isEmpty() && settled.isEmpty()) {
            throw Desktop.notFound();
        }
        return frame.page("office/overtaken", file, "overtaken")
                .with("open", file.examination().stage() == Stage.DOCUMENTS)
                .with("decision", file.examination().stage() == Stage.DECISION)
                .with("lines", found.map(view::lines).orElse(List.of()))
                .with(
                        "certified",
                        found.map(each -> each.certification().application().value()).orElse(""))
                .with("by", found.map(each -> each.three().now().number().toString()).orElse(""))
                .with("settled", settled);
    }

    /// `how:KEY` is `keep` where the application stays as filed.
    @PostMapping("/office/cases/{id}/overtaken")
    Flash settle(
            Person person,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam Map<String, String> form) {
        var here = "/office/cases/" + id + "/overtaken";
        var certified = form.getOrDefault("certified", "");
        if (!certified.matches("[0-9a-z]{26}")) {
            return Flash.refused(here, "画面を読み込み直してから、もう一度お試しください。");
        }
        var ruling =
                new SettleOvertaken.Ruling(
                        new ApplicationId(certified),
                        kept(form),
                        Typed.clean(form.getOrDefault("reason", "")));
        var wish =
                new Desktop.Wish(
                        Action.TAKE_CERTIFIED,
                        version,
                        "/office/cases/" + id + "/documents",
                        "いま認定されている内容との違いを整理しました。取り込んだ項目は、改めて判定してください。");
        var done =
                desktop.act(
                        person,
                        id,
                        wish,
                        seat ->
                                settle.settle(
                                        seat.hand(),
                                        seat.seen(),
                                        seat.file().application(),
                                        ruling));
        return done.tone() == Tone.ERROR ? Flash.refused(here, done.sentence()) : done;
    }

    private static Overtaken kept(Map<String, String> form) {
        return Overtaken.of(
                form.entrySet().stream()
                        .filter(each -> each.getKey().startsWith(HOW))
                        .filter(each -> each.getValue().equals(KEEP))
                        .map(each -> each.getKey().substring(HOW.length()))
                        .toList());
    }
}

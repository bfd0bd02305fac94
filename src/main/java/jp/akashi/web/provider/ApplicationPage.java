package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.List;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.ApplicationKind;
import jp.akashi.desk.CaseFile;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Withdraw;
import jp.akashi.item.Typed;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.FaceFacts;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Visiting;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// 提出した申請: where it stands and what to do, what was filed, and taking it back.
@Controller
public class ApplicationPage {
    private static final int LONGEST_REASON = 1000;

    private final Own own;
    private final CaseViews views;
    private final Bills bills;
    private final CaseMails mails;
    private final Visiting visiting;
    private final ResultPapers papers;
    private final TakenIn takenIn;
    private final Schemes schemes;
    private final Desk desk;
    private final Withdraw withdraw;
    private final Wording wording;
    private final InstantSource clock;

    ApplicationPage(
            Own own,
            CaseViews views,
            Bills bills,
            CaseMails mails,
            Visiting visiting,
            ResultPapers papers,
            TakenIn takenIn,
            Schemes schemes,
            Desk desk,
            Withdraw withdraw,
            Wording wording,
            InstantSource clock) {
        this.own = own;
        this.views = views;
        this.bills = bills;
        this.mails = mails;
        this.visiting = visiting;
        this.papers = papers;
        this.takenIn = takenIn;
        this.schemes = schemes;
        this.desk = desk;
        this.withdraw = withdraw;
        this.wording = wording;
        this.clock = clock;
    }

    /// A section of what was filed, row by row.
    public record Filed(String section, List<FiledRow> rows) {}

    public record FiledRow(String anchor, String name, ItemView.Side side) {}

    @GetMapping("/provider/applications/{id}")
    public Page show(Person person, @PathVariable String id) {
        var file = own.filed(person, Action.SEE_APPLICATION, id);
        return page("application", file, file.application().serviceName())
                .with("it", views.of(person, file))
                .with("goesOn", file.application().purpose().from() != null)
                .with("reported", file.application().kind() == ApplicationKind.CHANGE)
                .with("mails", mails.of(file.application()))
                .with(
                        "visits",
                        visiting.of(
                                file.application().id(), schemes.get(file.application().edition())))
                .with(
                        "mayAnswerVisit",
                        Access.isAllowed(person, Action.ANSWER_VISIT, file.target()))
                .with("takenIn", takenIn.of(file.application()))
                .with("papers", papers.of(file));
    }

    @GetMapping("/provider/applications/{id}/filed")
    public Page showFiled(Person person, @PathVariable String id) {
        var file = own.filed(person, Action.SEE_APPLICATION, id);
        var application = file.application();
        var sections =
                schemes.get(application.edition()).sections().stream()
                        .map(section ->
                                new Filed(
                                        section.label().ja(),
                                        section.rows().stream()
                                                .map(row ->
                                                        new FiledRow(
                                                                "n" + row.number(),
                                                                "No."
                                                                        + row.number()
                                                                        + " "
                                                                        + row.item().label().ja(),
                                                                Sides.of(
                                                                        row,
                                                                        application.dossier())))
                                                .toList()))
                        .toList();
        return page("filed", file, "提出した内容")
                .crumb(application.number() + " " + application.serviceName(), href(file))
                .with("application", application)
                .with("sections", sections)
                .with("face", FaceFacts.of(application.dossier().faceSheet(), schemes, wording))
                .with("at", Moments.print(application.latest().at()))
                .with("wording", wording);
    }

    @GetMapping("/provider/applications/{id}/withdraw")
    public Page askToWithdraw(Person person, @PathVariable String id) {
        var file = own.filed(person, Action.WITHDRAW_APPLICATION, id);
        return withdrawal(file, "", "");
    }

    @PostMapping("/provider/applications/{id}/withdraw")
    public View withdraw(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason) {
        var file = own.filed(person, Action.SEE_APPLICATION, id);
        if (!Access.isAllowed(person, Action.WITHDRAW_APPLICATION, file.target())) {
            return Flash.refused(href(file), "認定の可否が決まったあと、または取り下げたあとは、申請を取り下げられません。");
        }
        var words = Typed.clean(reason);
        if (words.length() > LONGEST_REASON) {
            return withdrawal(file, reason, "理由は" + LONGEST_REASON + "文字以内で入力してください。");
        }
        return switch (act(person, file, words)) {
            case Outcome.Done<Examination> _ -> Flash.done(href(file), "申請を取り下げました。");
            case Outcome.Refused<Examination>(var obstacles) ->
                    Flash.refused(href(file), wording.sentence(obstacles.getFirst()));
        };
    }

    private Outcome<Examination> act(Person person, CaseFile file, String words) {
        return desk.act(
                person,
                Action.WITHDRAW_APPLICATION,
                file.subject(),
                () ->
                        withdraw.withdraw(
                                Hand.of(person, clock.instant()), file.examination(), words));
    }

    private Page withdrawal(CaseFile file, String reason, String error) {
        return page("withdraw", file, "申請の取下げ")
                .crumb(
                        file.application().number() + " " + file.application().serviceName(),
                        href(file))
                .with("application", file.application())
                .with("fee", fee(file))
                .with("reason", reason)
                .with("error", error);
    }

    /// What becomes of the fee, which is never returned (002 §4(7)).
    private String fee(CaseFile file) {
        return bills.of(file.application()).stream()
                .findFirst()
                .map(bill ->
                        bill.paid().inFull()
                                ? "お支払い済みの審査手数料は返金されません。"
                                : "審査手数料の全額の入金は、まだ確認されていません。これからお支払いいただく必要はありません。すでにお支払いの分は返金されません。")
                .orElse("審査手数料はまだ請求されていません。お支払いは不要です。");
    }

    private static Page page(String template, CaseFile file, String title) {
        return Page.of("provider/" + template, Actor.PROVIDER, title)
                .crumb("申請の一覧", "/provider")
                .with("href", href(file));
    }

    private static String href(CaseFile file) {
        return "/provider/applications/" + file.application().id();
    }
}

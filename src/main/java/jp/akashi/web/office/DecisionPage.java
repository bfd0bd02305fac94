package jp.akashi.web.office;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.certification.Certification;
import jp.akashi.decision.Decide;
import jp.akashi.decision.Decision;
import jp.akashi.decision.Decisions;
import jp.akashi.decision.Reason;
import jp.akashi.decision.ResultLetter;
import jp.akashi.decision.ResultLetters;
import jp.akashi.desk.CaseFile;
import jp.akashi.examination.Advance;
import jp.akashi.examination.Event;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Verdict;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Role;
import jp.akashi.renewal.CertifyApplication;
import jp.akashi.scheme.Schemes;
import jp.akashi.surveillance.AdoptChange;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.ResultDrafts;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Deciding a case (判定): what stands in the way, and the two ends. The committee's part of the page
/// is `HearingView`.
@Controller
public class DecisionPage {
    private static final String REASON = "reason:";
    private final Desktop desktop;
    private final CaseFrame frame;
    private final Acts acts;
    private final Records records;
    private final HearingView hearing;
    private final ResultDrafts drafts;
    private final EndedView ended;
    private final Schemes schemes;
    private final Wording wording;

    DecisionPage(
            Desktop desktop,
            CaseFrame frame,
            Acts acts,
            Records records,
            HearingView hearing,
            ResultDrafts drafts,
            EndedView ended,
            Schemes schemes,
            Wording wording) {
        this.desktop = desktop;
        this.frame = frame;
        this.acts = acts;
        this.records = records;
        this.hearing = hearing;
        this.drafts = drafts;
        this.ended = ended;
        this.schemes = schemes;
        this.wording = wording;
    }

    /// What can be done here.
    @Component
    record Acts(Decide decide, CertifyApplication certify, AdoptChange adopt, Advance advance) {}

    /// What is looked up here.
    @Component
    record Records(
            Decisions decisions, ResultLetters letters, People people, InstantSource clock) {}

    /// An item that keeps the case from being granted, with the words a refusal would start from.
    public record Hindrance(String item, String row, String words) {}

    @GetMapping("/office/cases/{id}/decision")
    Page show(Person person, @PathVariable String id) {
        var file = desktop.open(person, id);
        boolean open = file.examination().stage() == Stage.DECISION;
        return frame.page("office/decision", file, "decision")
                .with("open", open)
                .with("grants", grants(file.application().kind()))
                .with("deciders", deciders(person, file))
                .with("hindrances", open ? hindrances(file) : List.of())
                .with("hearing", hearing.view(file))
                .with("ended", ended.of(file))
                .with("result", result(file));
    }

    @PostMapping("/office/cases/{id}/decision/grant")
    Flash grant(Person person, @PathVariable String id, Seen seen) {
        var wish =
                seen.wish(
                        Action.DECIDE,
                        "/office/cases/" + id + "/publish",
                        granted(desktop.open(person, id).application().kind()));
        return desktop.act(
                person,
                id,
                wish,
                seat -> {
                    var application = seat.file().application();
                    return acts.decide()
                            .grant(seat.hand(), seat.seen(), application)
                            .then(decision -> issue(decision, seat));
                });
    }

    /// What is read after a grant: each kind comes to something else.
    private static String granted(ApplicationKind kind) {
        return switch (kind) {
            case NEW, SWITCH -> "認定しました。認定番号を付与しました。公表に進めます。";
            case RENEWAL -> "更新を認めました。認定番号はそのままで、次の有効期間が決まりました。公表に進めます。";
            case CHANGE -> "変更を認めました。認定番号と有効期間は変わりません。公表に進めます。";
            case TAKEN_OVER ->
                    throw new IllegalStateException("what was taken over is not decided on");
        };
    }

    /// What is read before a grant.
    private static String grants(ApplicationKind kind) {
        return switch (kind) {
            case NEW, SWITCH, TAKEN_OVER -> "認定すると、認定番号が付与され、認定日が決まります。この操作は取り消せません。";
            case RENEWAL -> "認定すると、認定番号はそのままで、次の有効期間が決まります。この操作は取り消せません。";
            case CHANGE -> "認めると、変更後の内容が認定の内容になります。認定番号と有効期間は変わりません。この操作は取り消せません。";
        };
    }

    private Outcome<Object> issue(Decision decision, Desktop.Seat seat) {
        return switch (decision) {
            case Decision.Granted granted
                    when seat.file().application().kind() == ApplicationKind.CHANGE ->
                    acts.adopt()
                            .adopt(granted, seat.file().application())
                            .map(certification ->
                                    keep(
                                            drafts.change(
                                                    seat.file().application(),
                                                    printed(certification),
                                                    granted.made().on())));
            case Decision.Granted granted ->
                    acts.certify()
                            .certify(granted, seat.file().application())
                            .map(certification ->
                                    keep(
                                            drafts.grant(
                                                    seat.file().application(),
                                                    printed(certification),
                                                    granted.made().on())));
            case Decision.Refused refused ->
                    throw new IllegalStateException("a grant is a grant: " + refused);
        };
    }

    @PostMapping("/office/cases/{id}/decision/refuse")
    Flash refuse(
            Person person,
            @PathVariable String id,
            Seen seen,
            @RequestParam Map<String, String> form) {
        var wish = seen.wish(Action.DECIDE, "/office/cases/" + id, "非認定とし、改善が必要な項目を事業者に知らせました。");
        return desktop.act(
                person,
                id,
                wish,
                seat ->
                        acts.decide()
                                .refuse(
                                        seat.hand(),
                                        seat.seen(),
                                        seat.file().application(),
                                        reasons(form))
                                .map(decision ->
                                        keep(
                                                drafts.refusal(
                                                        seat.file().application(),
                                                        reasons(form),
                                                        decision.made().on()))));
    }

    /// The letter as it would go out, before anything is decided.
    @PostMapping("/office/cases/{id}/decision/preview")
    Page preview(
            Person person,
            @PathVariable String id,
            Seen seen,
            @RequestParam Map<String, String> form) {
        var file = desktop.open(person, id);
        var reasons = reasons(form);
        var application = file.application();
        var today = Tokyo.today(records.clock());
        var letter =
                reasons.isEmpty()
                        ? application.kind() == ApplicationKind.CHANGE
                                ? drafts.change(application, number(application), today)
                                : drafts.grant(application, "(認定のときに付与されます)", today)
                        : drafts.refusal(application, reasons, today);
        return frame.page("office/preview", file, "decision")
                .with("letter", ResultDrafts.set(letter))
                .with("version", seen.version())
                .with("seen", seen.seen() == null ? "" : seen.seen())
                .with("reasons", reasons)
                .with(
                        "mayDecide",
                        file.examination().stage() == Stage.DECISION
                                && !file.examination().examiners().contains(person.id()));
    }

    private Object keep(ResultLetter letter) {
        records.letters().add(letter);
        return letter;
    }

    /// The number of the certification a change report is about.
    private String number(Application application) {
        return Optional.ofNullable(application.purpose().certification())
                .map(number ->
                        schemes.get(application.edition().scheme()).numbering().print(number))
                .orElse("");
    }

    private String printed(Certification certification) {
        return schemes.get(certification.edition().scheme())
                .numbering()
                .print(certification.number());
    }

    @PostMapping("/office/cases/{id}/decision/reopen")
    Flash reopen(Person person, @PathVariable String id, Seen seen) {
        var wish =
                seen.wish(
                        Action.REOPEN_DOCUMENTS,
                        "/office/cases/" + id + "/documents",
                        "書類審査に戻しました。");
        return desktop.act(
                person,
                id,
                wish,
                seat -> acts.advance().take(seat.hand(), seat.seen(), Event.REOPEN));
    }

    /// The case as it was on the page somebody acts from: its version, and when it had been touched
    /// last.
    public record Seen(long version, @Nullable String seen) {
        Desktop.Wish wish(Action action, String next, String done) {
            return new Desktop.Wish(action, version, next, done, seen == null ? "" : seen);
        }
    }

    /// Who may decide the case, now that others examined it.
    ///
    /// @param barred whether the reader examined it and leaves the decision to somebody else
    /// @param names everybody of the office who may
    public record Deciders(boolean barred, List<String> names) {}

    private Deciders deciders(Person person, CaseFile file) {
        var examiners = file.examination().examiners();
        return new Deciders(
                examiners.contains(person.id()),
                records.people().listByRole(Role.OFFICE).stream()
                        .filter(each -> !examiners.contains(each.id()))
                        .map(Person::name)
                        .toList());
    }

    private List<Hindrance> hindrances(CaseFile file) {
        var edition = schemes.get(file.application().edition());
        var found = new ArrayList<Hindrance>();
        for (var obstacle : acts.decide().hindrances(file.examination(), file.application())) {
            var item = new ItemId(obstacle.facts().getOrDefault("item", ""));
            var words = file.examination().findVerdict(item).map(Verdict::comment).orElse("");
            found.add(new Hindrance(item.value(), Wording.nameOf(edition, item), words));
        }
        return found;
    }

    private static List<Reason> reasons(Map<String, String> form) {
        return form.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(REASON))
                .map(entry ->
                        new Reason(
                                new ItemId(entry.getKey().substring(REASON.length())),
                                entry.getValue().strip()))
                .toList();
    }

    private List<Hindrance> result(CaseFile file) {
        var edition = schemes.get(file.application().edition());
        return records.decisions().find(file.application().id()).stream()
                .flatMap(decision ->
                        switch (decision) {
                            case Decision.Granted granted -> List.<Reason>of().stream();
                            case Decision.Refused refused -> refused.reasons().stream();
                        })
                .map(reason ->
                        new Hindrance(
                                reason.item().value(),
                                Wording.nameOf(edition, reason.item()),
                                reason.explanation()))
                .toList();
    }
}

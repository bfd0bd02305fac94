package jp.akashi.web.provider;

import java.util.List;
import java.util.Map;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.disclosure.Finding;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Stage;
import jp.akashi.item.Typed;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// 提出: a draft for the first time, or a correction. Exactly the version that was shown is filed.
@Controller
public class SubmitPage {
    private static final int LONGEST_REPLY = 4000;
    private static final ChangeView NOTHING = new ChangeView(List.of(), List.of(), "", false);

    private final Folders folders;
    private final DraftFrame frame;
    private final Checks checks;
    private final Filing filing;
    private final SchemeOffers offers;
    private final ChangeDesk changes;
    private final Wording wording;

    SubmitPage(
            Folders folders,
            DraftFrame frame,
            Checks checks,
            Filing filing,
            SchemeOffers offers,
            ChangeDesk changes,
            Wording wording) {
        this.changes = changes;
        this.folders = folders;
        this.frame = frame;
        this.checks = checks;
        this.filing = filing;
        this.offers = offers;
        this.wording = wording;
    }

    @GetMapping("/provider/drafts/{id}/submit")
    public Page show(Person person, @PathVariable String id) {
        return page(folders.open(person, Action.SUBMIT_APPLICATION, id), Map.of(), List.of());
    }

    @PostMapping("/provider/drafts/{id}/submit")
    public View submit(
            Person person, @PathVariable String id, @RequestParam Map<String, String> typed) {
        var folder = folders.open(person, Action.SUBMIT_APPLICATION, id);
        if (!typed.getOrDefault("version", "").equals("" + folder.draft().version())) {
            return page(folder, typed, List.of("この画面を開いたあとに内容が変更されました。最新の内容を確かめて、もう一度提出してください。"));
        }
        if (!typed.containsKey("agreed")) {
            return page(folder, typed, List.of("内容を確認し、確認の欄にチェックを入れてください。"));
        }
        if (ChangeDesk.isReport(folder)) {
            return report(person, folder, typed);
        }
        return folder.isCorrection() ? correct(person, folder, typed) : file(person, folder);
    }

    private View report(Person person, Folder folder, Map<String, String> typed) {
        var day = Days.read(typed.getOrDefault("changed-on", ""));
        if (day.isEmpty()) {
            return page(folder, typed, List.of("変更日を、2027-03-31 のように入力してください。"));
        }
        return switch (changes.file(person, folder, day.get(), typed)) {
            case Outcome.Done<Application>(var application) ->
                    Flash.done(
                            "/provider/applications/" + application.id(),
                            "変更届を受け付けました。受付番号は " + application.number() + " です。");
            case Outcome.Refused<Application> refused ->
                    page(
                            folders.open(
                                    person, Action.SUBMIT_APPLICATION, "" + folder.draft().id()),
                            typed,
                            changes.sentences(refused));
        };
    }

    private View file(Person person, Folder folder) {
        try {
            return switch (filing.submit(person, folder)) {
                case Outcome.Done<Application>(var application) ->
                        Flash.done(
                                "/provider/applications/" + application.id(),
                                "申請を受け付けました。受付番号は " + application.number() + " です。");
                case Outcome.Refused<Application>(var obstacles) ->
                        again(person, folder, wording.sentence(obstacles.getFirst()));
            };
        } catch (IllegalStateException filedTwice) {
            return again(person, folder, "提出できませんでした。もう一度お試しください。");
        }
    }

    private View correct(Person person, Folder folder, Map<String, String> typed) {
        var words = Typed.clean(typed.getOrDefault("reply", ""));
        if (isInquiry(folder) && (words.isEmpty() || words.length() > LONGEST_REPLY)) {
            return page(folder, typed, List.of("照会への回答を" + LONGEST_REPLY + "文字以内で入力してください。"));
        }
        return switch (filing.correct(person, folder, words)) {
            case Outcome.Done<Examination>(var examination) ->
                    Flash.done(
                            "/provider/applications/" + examination.application(),
                            isInquiry(folder) ? "照会への回答を提出しました。" : "申請を再提出しました。");
            case Outcome.Refused<Examination>(var obstacles) ->
                    page(
                            folders.open(
                                    person, Action.SUBMIT_APPLICATION, "" + folder.draft().id()),
                            typed,
                            obstacles.stream().map(wording::sentence).distinct().limit(5).toList());
        };
    }

    /// The page once more; the application instead, when the draft has become one meanwhile.
    private Page again(Person person, Folder folder, String why) {
        var fresh = folders.open(person, Action.SUBMIT_APPLICATION, folder.draft().id().value());
        return page(fresh, Map.of(), List.of(why));
    }

    private static boolean isInquiry(Folder folder) {
        return folder.corrected() != null
                && folder.corrected().examination().stage() == Stage.INQUIRY;
    }

    private Page page(Folder folder, Map<String, String> typed, List<String> errors) {
        var findings = checks.all(folder);
        var refused = findings.stream().filter(Finding::refuses).toList();
        var title = folder.isCorrection() ? isInquiry(folder) ? "照会への回答" : "再提出" : "提出";
        var report = ChangeDesk.isReport(folder);
        return frame.page(
                        report ? "submitChange" : "submit",
                        folder,
                        report ? "変更届の提出" : title,
                        "submit")
                .with("change", report ? changes.view(folder) : NOTHING)
                .with("typed", typed)
                .with("refused", FindingView.of(refused, folder, wording))
                .with("others", findings.size() - refused.size())
                .with("fee", offers.fee(folder.scheme(), folder.draft().begun().purpose()))
                .with("progress", frame.progress(folder))
                .with("inquiry", isInquiry(folder))
                .with("reply", typed.getOrDefault("reply", ""))
                .with("questions", questions(folder))
                .with("errors", errors);
    }

    private static List<InquiryView> questions(Folder folder) {
        var inquiry = folder.scope().inquiry();
        return inquiry == null ? List.of() : List.of(InquiryView.of(inquiry, folder.edition()));
    }
}

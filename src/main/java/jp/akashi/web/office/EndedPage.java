package jp.akashi.web.office;

import jp.akashi.access.Action;
import jp.akashi.decision.Appeal;
import jp.akashi.decision.NoteAppeal;
import jp.akashi.decision.ResultLetter;
import jp.akashi.decision.ResultLetters;
import jp.akashi.decision.Returns;
import jp.akashi.desk.CaseFile;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.LetterFiles;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Receipts;
import jp.akashi.web.kit.ResultDrafts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What the office does after a decision: it reads the letter again and notes appeals.
@Controller
public class EndedPage {
    private final Desktop desktop;
    private final CaseFrame frame;
    private final Acts acts;
    private final Papers papers;

    EndedPage(Desktop desktop, CaseFrame frame, Acts acts, Papers papers) {
        this.desktop = desktop;
        this.frame = frame;
        this.acts = acts;
        this.papers = papers;
    }

    /// What can be done here.
    @Component
    record Acts(NoteAppeal noteAppeal, Returns returns) {}

    /// What is looked up and set here.
    @Component
    record Papers(ResultLetters letters, Receipts receipts, LetterFiles files) {}

    /// The form that notes an appeal.
    public record Noted(String on, String from, String text, String answer) {
        public Noted(
                @Nullable String on,
                @Nullable String from,
                @Nullable String text,
                @Nullable String answer) {
            this.on = on == null ? "" : on;
            this.from = from == null ? "" : from.strip();
            this.text = text == null ? "" : text.strip();
            this.answer = answer == null ? "" : answer.strip();
        }
    }

    @GetMapping("/office/cases/{id}/decision/letter")
    Page letter(Person person, @PathVariable String id) {
        var file = desktop.open(person, id);
        return frame.page("office/result", file, "decision")
                .with("letter", ResultDrafts.set(find(file)))
                .with("pdf", "/office/cases/" + id + "/decision/letter.pdf");
    }

    @GetMapping("/office/cases/{id}/decision/letter.pdf")
    ResponseEntity<byte[]> letterPdf(Person person, @PathVariable String id) {
        var file = desktop.open(person, id);
        return papers.files().pdf(ResultDrafts.set(find(file)), name(file, "result"));
    }

    private ResultLetter find(CaseFile file) {
        return papers.letters().find(file.application().id()).orElseThrow(Desktop::notFound);
    }

    private static String name(CaseFile file, String what) {
        return file.application().number() + "-" + what + ".pdf";
    }

    @PostMapping("/office/cases/{id}/decision/appeals")
    Flash note(Person person, @PathVariable String id, DecisionPage.Seen seen, Noted noted) {
        var on = Days.read(noted.on());
        if (on.isEmpty()) {
            return Flash.refused(page(id), "受付日を確かめてください(例: 2026年12月1日)。");
        }
        var said = new Appeal.Said(noted.from(), noted.text(), noted.answer());
        return desktop.act(
                person,
                id,
                seen.wish(Action.NOTE_APPEAL, page(id), "不服・問合せを記録しました。"),
                seat ->
                        acts.noteAppeal()
                                .note(
                                        new Appeal(
                                                seat.file().application().id(),
                                                on.get(),
                                                said,
                                                new Appeal.Noted(person.id(), seat.hand().at()))));
    }

    @GetMapping("/office/cases/{id}/decision/receipt.pdf")
    ResponseEntity<byte[]> receipt(Person person, @PathVariable String id) {
        var file = desktop.open(person, id);
        var returned = acts.returns().find(file.application().id()).orElseThrow(Desktop::notFound);
        return papers.files()
                .pdf(papers.receipts().of(file.application(), returned), name(file, "receipt"));
    }

    private static String page(String id) {
        return "/office/cases/" + id + "/decision";
    }
}

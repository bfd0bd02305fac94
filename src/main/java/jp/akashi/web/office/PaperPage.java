package jp.akashi.web.office;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.application.Draft;
import jp.akashi.application.Drafts;
import jp.akashi.application.EditDraft;
import jp.akashi.application.PaperEntries;
import jp.akashi.application.PaperEntry;
import jp.akashi.application.PreCheck;
import jp.akashi.application.SubmitApplication;
import jp.akashi.desk.Desk;
import jp.akashi.disclosure.Finding;
import jp.akashi.examination.OpenExamination;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.DraftId;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.party.Provider;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Fact;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One application that came by post, before it is filed: what was read, what is amiss, and taking
/// it in.
@Controller
public class PaperPage {
    private final Desk desk;
    private final PaperEntries entries;
    private final Drafts drafts;
    private final Use use;
    private final People people;
    private final Schemes schemes;
    private final PostedFiles posted;
    private final Wording wording;

    PaperPage(
            Desk desk,
            PaperEntries entries,
            Drafts drafts,
            Use use,
            People people,
            Schemes schemes,
            PostedFiles posted,
            Wording wording) {
        this.desk = desk;
        this.entries = entries;
        this.drafts = drafts;
        this.use = use;
        this.people = people;
        this.schemes = schemes;
        this.posted = posted;
        this.wording = wording;
    }

    /// What is done with it: checked, changed, filed and taken into examination.
    @Component
    record Use(
            PreCheck check,
            EditDraft edit,
            SubmitApplication submit,
            OpenExamination open,
            InstantSource clock) {}

    /// What the check found, in a word, at a place, in a sentence.
    public record Found(String weight, String place, String sentence) {}

    private record Paper(PaperEntry entry, Draft draft) {}

    @GetMapping(PapersPage.HREF + "/{id}")
    Page show(Person person, @PathVariable String id) {
        var paper = find(person, id);
        var draft = paper.draft();
        var findings = use.check().check(draft, Tokyo.today(use.clock()));
        var edition = schemes.get(draft.dossier().edition());
        return Page.of("office/paper", Actor.OFFICE, PapersPage.service(draft))
                .crumb("郵送の受付", PapersPage.HREF)
                .with("id", id)
                .with("version", draft.version())
                .with("facts", facts(paper))
                .with(
                        "documents",
                        draft.dossier().evidence().documents().stream()
                                .map(document ->
                                        document.label()
                                                + " "
                                                + document.title()
                                                + "("
                                                + document.file().pages()
                                                + "ページ)")
                                .toList())
                .with("refusals", (int) findings.stream().filter(Finding::refuses).count())
                .with(
                        "findings",
                        findings.stream()
                                .limit(100)
                                .map(finding ->
                                        new Found(
                                                wording.term(finding.severity()),
                                                wording.place(finding.spot(), edition),
                                                wording.sentence(finding)))
                                .toList());
    }

    private List<Fact> facts(Paper paper) {
        var entry = paper.entry();
        return List.of(
                new Fact(
                        "事業者",
                        people.findProvider(entry.provider()).map(Provider::name).orElse("")),
                new Fact("制度", schemes.get(paper.draft().dossier().edition().scheme()).name().ja()),
                new Fact("受領日", Days.print(entry.receivedOn())),
                new Fact("入力者", people.findPerson(entry.by()).map(Person::name).orElse("")),
                new Fact(
                        "登記事項証明書",
                        entries.findOriginal(entry.certificate())
                                .map(original ->
                                        original.title()
                                                + (original.with().equals(entry.application())
                                                        ? "(原本)"
                                                        : "(写し。原本は"
                                                                + Days.print(original.receivedOn())
                                                                + "受領のもの)"))
                                .orElse("")));
    }

    @PostMapping(PapersPage.HREF + "/{id}")
    Flash replace(Person person, @PathVariable String id, PapersPage.Uploads uploads) {
        var paper = find(person, id);
        var here = PapersPage.HREF + "/" + id;
        var before = paper.draft().dossier();
        var read = posted.read(Optional.of(before), uploads.filled(), uploads.pdfs());
        if (read.dossier().isEmpty()) {
            return Flash.refused(here, String.join("\n", read.faults()));
        }
        var after = read.dossier().get();
        Outcome<Draft> outcome =
                desk.act(
                        person,
                        Action.ENTER_PAPER,
                        subject(paper),
                        () ->
                                use.edit()
                                        .edit(
                                                paper.draft().id(),
                                                person.id(),
                                                new EditDraft.Change(
                                                        dossier -> dossier, before, _ -> after)));
        return switch (outcome) {
            case Outcome.Done<Draft> _ ->
                    read.faults().isEmpty()
                            ? Flash.done(here, "取り込みました。")
                            : Flash.refused(here, String.join("\n", read.faults()));
            case Outcome.Refused<Draft>(var obstacles) ->
                    Flash.refused(here, wording.sentence(obstacles.getFirst()));
        };
    }

    @PostMapping(PapersPage.HREF + "/{id}/file")
    View file(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version) {
        var paper = find(person, id);
        var here = PapersPage.HREF + "/" + id;
        if (paper.draft().version() != version) {
            return Flash.refused(here, "この画面を開いたあとに、内容が変わりました。もう一度確かめてください。");
        }
        Outcome<Application> outcome =
                desk.act(
                        person,
                        Action.ENTER_PAPER,
                        subject(paper).because("郵送・事務局入力"),
                        () ->
                                use.submit()
                                        .submit(paper.draft(), person.id())
                                        .map(application -> {
                                            use.open().open(application);
                                            return application;
                                        }));
        return switch (outcome) {
            case Outcome.Done<Application>(var application) ->
                    Flash.done(
                            CaseLines.href(application.id()),
                            "郵送の申請を受け付けました。受付番号は " + application.number() + " です。");
            case Outcome.Refused<Application>(var obstacles) ->
                    Flash.refused(here, wording.sentence(obstacles.getFirst()));
        };
    }

    private Paper find(Person person, String id) {
        desk.check(person, Action.ENTER_PAPER, Access.Target.NONE);
        return Optional.of(id)
                .filter(text -> text.matches("[0-9a-z]{26}"))
                .flatMap(text -> entries.find(new ApplicationId(text)))
                .flatMap(
                        entry -> drafts.find(new DraftId(id)).map(draft -> new Paper(entry, draft)))
                .orElseThrow(Desktop::notFound);
    }

    private static Desk.Subject subject(Paper paper) {
        return Desk.Subject.of(paper.draft().id(), Access.Target.of(paper.draft().provider()));
    }
}

package jp.akashi.web.office;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.decision.Returned;
import jp.akashi.desk.Desk;
import jp.akashi.examination.Hand;
import jp.akashi.item.Typed;
import jp.akashi.keeping.DeleteDocuments;
import jp.akashi.keeping.Handover;
import jp.akashi.keeping.Kept;
import jp.akashi.keeping.ListKept;
import jp.akashi.keeping.NoteHandover;
import jp.akashi.keeping.Proposal;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.GivenBack;
import jp.akashi.web.kit.LetterFiles;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Receipts;
import jp.akashi.wording.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 返却と保管: which documents have to go back, which may be deleted, which may not and why; the return
/// of those of a case, and their deletion by two people.
@Controller
public class KeepingPage {
    static final String HREF = "/office/keeping";
    private static final int MOST = 200;

    private final Desk desk;
    private final Work work;
    private final Papers papers;
    private final KeptView views;
    private final Wording wording;

    KeepingPage(Desk desk, Work work, Papers papers, KeptView views, Wording wording) {
        this.desk = desk;
        this.work = work;
        this.papers = papers;
        this.views = views;
        this.wording = wording;
    }

    /// What can be done here.
    @Component
    record Work(
            ListKept kept,
            NoteHandover noteHandover,
            DeleteDocuments deleteDocuments,
            GivenBack givenBack,
            InstantSource clock) {}

    /// What is set here.
    @Component("keepingPapers")
    record Papers(Receipts receipts, LetterFiles files) {}

    @GetMapping(HREF)
    Page list(Person person) {
        desk.check(person, Action.SEE_KEEPING, Access.Target.NONE);
        var over = work.kept().over(MOST);
        return Page.of("office/keeping", Actor.OFFICE, "返却と保管")
                .with("groups", views.groups(over))
                .with("live", work.kept().live())
                .with("rows", views.schedule());
    }

    @GetMapping(HREF + "/{id}")
    Page show(Person person, @PathVariable String id) {
        desk.check(person, Action.SEE_KEEPING, Access.Target.NONE);
        return Page.of("office/keepingCase", Actor.OFFICE, "書類の返却と保管")
                .with("kept", views.of(find(id), person));
    }

    @PostMapping(HREF + "/{id}/handover")
    Flash note(Person person, @PathVariable String id, @RequestParam Map<String, String> typed) {
        var kept = find(id);
        var on = Days.read(typed.getOrDefault("on", ""));
        var way = way(typed);
        if (on.isEmpty() || way.isEmpty()) {
            return Flash.refused(page(id), "返却した日と方法を確かめてください(例: 2026年12月1日)。");
        }
        var handover =
                new Handover(
                        kept.application().id(),
                        way.get(),
                        on.get(),
                        new Handover.Noted(person.id(), work.clock().instant()));
        return answer(
                id,
                "返却を記録しました。受領書を印刷できます。",
                desk.act(
                        person,
                        Action.RETURN_DOCUMENTS,
                        subject(kept),
                        () -> work.noteHandover().note(handover)));
    }

    private static Optional<Handover.Way> way(Map<String, String> typed) {
        var proof = Typed.clean(typed.getOrDefault("proof", ""));
        return Arrays.stream(Handover.How.values())
                .filter(kind -> kind.name().equals(typed.get("kind")))
                .filter(_ -> proof.length() <= 200)
                .map(kind -> new Handover.Way(kind, proof))
                .findFirst();
    }

    @PostMapping(HREF + "/{id}/proposal")
    Flash propose(
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason) {
        var kept = find(id);
        var proposal =
                new Proposal(
                        kept.application().id(),
                        Typed.clean(reason),
                        person.id(),
                        work.clock().instant());
        return answer(
                id,
                "消去を起案しました。ほかの職員が確かめて消去します。",
                desk.act(
                        person,
                        Action.RETURN_DOCUMENTS,
                        subject(kept).because(proposal.reason()),
                        () -> work.deleteDocuments().propose(proposal)));
    }

    @PostMapping(HREF + "/{id}/deletion")
    Flash delete(Person person, @PathVariable String id) {
        var kept = find(id);
        Outcome<Returned> outcome =
                desk.act(
                        person,
                        Action.RETURN_DOCUMENTS,
                        subject(kept),
                        () ->
                                work.deleteDocuments()
                                        .delete(
                                                Hand.of(person, work.clock().instant()),
                                                kept.application().id()));
        if (outcome instanceof Outcome.Done<Returned>(var returned)) {
            work.givenBack().delete(returned);
        }
        return answer(id, "書類を消去し、記録しました。", outcome);
    }

    /// 受領書, for whoever takes the papers to sign.
    @GetMapping(HREF + "/{id}/receipt.pdf")
    ResponseEntity<byte[]> receipt(Person person, @PathVariable String id) {
        desk.check(person, Action.SEE_KEEPING, Access.Target.NONE);
        var kept = find(id);
        var today = Tokyo.today(work.clock());
        return papers.files()
                .pdf(
                        papers.receipts().handover(kept, today),
                        kept.application().number() + "-handover.pdf");
    }

    private Kept find(String id) {
        if (!id.matches("[0-9a-z]{26}")) {
            throw Desktop.notFound();
        }
        try {
            return work.kept().get(new ApplicationId(id));
        } catch (NoSuchElementException unknown) {
            throw Desktop.notFound();
        }
    }

    private static Desk.Subject subject(Kept kept) {
        var application = kept.application();
        return Desk.Subject.of(application.id(), Access.Target.of(application.provider()));
    }

    private Flash answer(String id, String done, Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> Flash.done(page(id), done);
            case Outcome.Refused<?>(List<Obstacle> obstacles) ->
                    Flash.refused(page(id), wording.sentence(obstacles.getFirst()));
        };
    }

    private static String page(String id) {
        return HREF + "/" + id;
    }
}

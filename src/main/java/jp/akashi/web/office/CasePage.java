package jp.akashi.web.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.access.Access;
import jp.akashi.access.Action;
import jp.akashi.application.Application;
import jp.akashi.consultation.Consultations;
import jp.akashi.desk.CaseFile;
import jp.akashi.desk.CaseHeads;
import jp.akashi.desk.Desk;
import jp.akashi.evidence.Evidence;
import jp.akashi.examination.Examination;
import jp.akashi.examination.Inquiry;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.PersonId;
import jp.akashi.notice.Outbox;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.scheme.Schemes;
import jp.akashi.web.kit.Days;
import jp.akashi.web.kit.FaceFacts;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Moments;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Talks;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One case at a glance: where it stands, what to do next, 申請書A, the documents, the inquiries, and
/// every step taken.
@Controller
public class CasePage {
    private final Desktop desktop;
    private final Desk desk;
    private final CaseHeads heads;
    private final CaseFrame frame;
    private final Schemes schemes;
    private final People people;
    private final Outbox outbox;
    private final Wording wording;
    private final Consultations consultations;
    private final Talks talks;
    private final TakenOver takenOver;
    private final UnreportedLines unreported;

    CasePage(
            Desktop desktop,
            Desk desk,
            CaseHeads heads,
            CaseFrame frame,
            Schemes schemes,
            People people,
            Outbox outbox,
            Wording wording,
            Consultations consultations,
            Talks talks,
            TakenOver takenOver,
            UnreportedLines unreported) {
        this.unreported = unreported;
        this.takenOver = takenOver;
        this.consultations = consultations;
        this.talks = talks;
        this.desktop = desktop;
        this.desk = desk;
        this.heads = heads;
        this.frame = frame;
        this.schemes = schemes;
        this.people = people;
        this.outbox = outbox;
        this.wording = wording;
    }

    /// A step that was taken, as the log shows it.
    public record Taken(String when, String who, String what, String note) {}

    /// A document as the list shows it, with the numbers of the rows that cite it.
    public record Document(
            String id, String label, String title, String kind, String facts, String citedBy) {}

    @GetMapping("/office/cases/{id}")
    Page show(Person person, @PathVariable String id) {
        var file = desktop.open(person, id);
        var hand =
                heads.list(List.of(file.application().id())).stream()
                        .flatMap(head -> head.standing().findHand().stream())
                        .findFirst();
        return frame.page("office/case", file, "")
                .with("hand", hand.map(this::name).orElse(""))
                .with("isMine", hand.filter(person.id()::equals).isPresent())
                .with("next", CaseLines.next(file.application().id(), file.examination()))
                .with(
                        "face",
                        FaceFacts.of(file.application().dossier().faceSheet(), schemes, wording))
                .with("documents", documents(file.application()))
                .with("inquiries", inquiries(file))
                .with("talks", talks.lines(consultations.list(file.application().id()), person))
                .with(
                        "mails",
                        outbox.listAbout(file.application().id()).stream()
                                .map(posting -> MailView.of(posting, wording))
                                .toList())
                .with("takenOver", takenOver.of(file.application().id()))
                .with("unreported", unreported.of(file.application()))
                .with(
                        "withdrawable",
                        Access.isAllowed(person, Action.ENTER_WITHDRAWAL, file.target()))
                .with("log", log(file));
    }

    /// 担当する: from now on the case is among one's own.
    @PostMapping("/office/cases/{id}/take-on")
    Flash takeOn(Person person, @PathVariable String id) {
        var file = desktop.open(person, id);
        desk.act(
                        person,
                        Action.TAKE_ON_CASE,
                        file.subject(),
                        () -> Outcome.done(file.application().number()))
                .orThrow();
        return Flash.done("/office/cases/" + id, "この案件を担当することにしました。「わたしの案件」に並びます。");
    }

    private List<Document> documents(Application application) {
        var index = application.dossier().evidence();
        return index.documents().stream().map(document -> document(application, document)).toList();
    }

    private Document document(Application application, Evidence document) {
        var citing =
                schemes.get(application.edition()).rows().stream()
                        .filter(row ->
                                application.dossier().evidence().citationsOf(row.id()).stream()
                                        .anyMatch(citation ->
                                                citation.label().equals(document.label())))
                        .map(row -> "" + row.number())
                        .collect(Collectors.joining(", "));
        var remarks = wording.remarks(document.nature());
        var facts =
                document.file().pages()
                        + "ページ"
                        + (document.issuedOn() == null
                                ? ""
                                : "・" + Days.print(document.issuedOn()) + "付")
                        + (remarks.isEmpty() ? "" : "・" + remarks);
        return new Document(
                document.id().value(),
                document.label(),
                document.title(),
                wording.term(document.kind()),
                facts,
                citing);
    }

    private List<InquiryView> inquiries(CaseFile file) {
        var edition = schemes.get(file.application().edition());
        return file.examination().findings().inquiries().stream()
                .map((Inquiry inquiry) -> InquiryView.of(inquiry, file.application(), edition))
                .toList();
    }

    private List<Taken> log(CaseFile file) {
        var log = new ArrayList<Taken>();
        var first = file.application().filings().getFirst();
        log.add(new Taken(Moments.print(first.at()), name(first.by()), "申請", ""));
        for (Examination.Taken taken : file.examination().taken()) {
            log.add(
                    new Taken(
                            Moments.print(taken.at()),
                            name(taken.by()),
                            wording.term(taken.event()),
                            taken.note()));
        }
        return log.reversed();
    }

    private String name(PersonId id) {
        return people.findPerson(id).map(Person::name).orElse("(退会した方)");
    }
}

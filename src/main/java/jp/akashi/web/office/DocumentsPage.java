package jp.akashi.web.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.desk.CaseFile;
import jp.akashi.examination.ConcludeDocuments;
import jp.akashi.examination.JudgeItem;
import jp.akashi.examination.Verdict;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Person;
import jp.akashi.scheme.Row;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The document check (書類審査): the rows on the left, answer and verdict in the middle, the cited
/// page on the right.
@Controller
public class DocumentsPage {
    /// The part of the screen where the work is done; a link to it leaves the head of the case
    /// behind.
    static final String WORK = "#work";

    private final Desktop desktop;
    private final DocumentsScreen screen;
    private final DocumentRows documentRows;
    private final ItemSheets sheets;
    private final JudgeItem judgeItem;
    private final ConcludeDocuments concludeDocuments;

    DocumentsPage(
            Desktop desktop,
            DocumentsScreen screen,
            DocumentRows documentRows,
            ItemSheets sheets,
            JudgeItem judgeItem,
            ConcludeDocuments concludeDocuments) {
        this.desktop = desktop;
        this.screen = screen;
        this.documentRows = documentRows;
        this.sheets = sheets;
        this.judgeItem = judgeItem;
        this.concludeDocuments = concludeDocuments;
    }

    /// Where the screen stands: the item, the document and page shown beside it, and how large;
    /// empty means the first fitting one.
    public record At(String item, String document, String page, String zoom) {
        static final At NONE = new At("", "", "", "");

        public At(
                @Nullable String item,
                @Nullable String document,
                @Nullable String page,
                @Nullable String zoom) {
            this.item = item == null ? "" : item;
            this.document = document == null ? "" : document;
            this.page = page == null ? "" : page;
            this.zoom = zoom == null ? "" : zoom;
        }
    }

    @GetMapping("/office/cases/{id}/documents")
    Page show(Person person, @PathVariable String id, At at) {
        return screen.page(person, desktop.open(person, id), at);
    }

    /// The verdict form. `seen` says which verdict the examiner saw before: the moment it was
    /// given, or empty. `accept` accepts in one press, whatever else is chosen.
    public record Judged(
            String item, String judgement, String comment, String seen, String accept) {
        public Judged(
                @Nullable String item,
                @Nullable String judgement,
                @Nullable String comment,
                @Nullable String seen,
                @Nullable String accept) {
            this.item = item == null ? "" : item;
            this.accept = accept == null ? "" : accept;
            this.judgement =
                    !this.accept.isEmpty()
                            ? Verdict.Judgement.ACCEPTED.name()
                            : judgement == null ? "" : judgement;
            this.comment = comment == null ? "" : comment;
            this.seen = seen == null ? "" : seen;
        }
    }

    @PostMapping("/office/cases/{id}/documents")
    Flash judge(Person person, @PathVariable String id, Judged judged) {
        var file = desktop.open(person, id);
        var row = row(file, judged.item());
        var judgement = ItemSheets.judgement(judged.judgement());
        if (judgement.isEmpty()) {
            return Flash.refused(
                    DocumentRows.href(file, row),
                    "判定を選んでください。申請内容と資料を見比べてから、「適切」「要照会」「要改善」のいずれかを選びます。");
        }
        var finding =
                new JudgeItem.Finding(
                        row.id(), judgement.get(), judged.comment(), known(file, row, judged));
        var rows = documentRows.of(file);
        var next = documentRows.nextWaiting(rows, row);
        var wish =
                new Desktop.Wish(
                        Action.JUDGE_ITEM,
                        Desktop.Wish.ANY_VERSION,
                        DocumentRows.href(file, next.orElse(row)),
                        next.isPresent() ? "判定を記録しました。" : "判定を記録しました。未判定の項目はありません。");
        var done =
                desktop.act(
                        person,
                        id,
                        wish,
                        seat -> judgeItem.judge(seat.hand(), seat.file().application(), finding));
        return done.tone() == Tone.ERROR
                ? Flash.refused(DocumentRows.href(file, row), done.sentence())
                : done;
    }

    /// The verdict the examiner saw. When another one stands there meanwhile it is one that never
    /// stood, so that the judgement is refused as overtaken.
    private static Optional<Verdict> known(CaseFile file, Row row, Judged judged) {
        var standing = file.examination().findVerdict(row.id());
        return standing.map(ItemSheets::moment).orElse("").equals(judged.seen())
                ? standing
                : Optional.of(
                        new Verdict(
                                row.id(),
                                Verdict.Judgement.TO_ASK,
                                "",
                                0,
                                new Verdict.Signed(PersonId.random(), Instant.EPOCH)));
    }

    /// Puts a comment of the list into the form, for those without a script.
    @PostMapping("/office/cases/{id}/documents/phrase")
    View insert(
            Person person,
            @PathVariable String id,
            Judged judged,
            @RequestParam(defaultValue = "") String phrase) {
        var file = desktop.open(person, id);
        var row = row(file, judged.item());
        var found = sheets.phrase(file, row, phrase);
        if (found.isEmpty()) {
            return Flash.refused(DocumentRows.href(file, row), "挿入する定型文を選んでください。");
        }
        var lines = new ArrayList<String>();
        lines.add(judged.comment().strip());
        lines.add(found.get().text());
        lines.removeIf(String::isEmpty);
        return screen.page(person, file, new At(row.id().value(), null, null, null))
                .with(
                        "begun",
                        new DocumentsScreen.Begun(
                                found.get().judgement(), String.join("\n", lines), judged.seen()));
    }

    /// The row a form names, of those that are judged.
    private Row row(CaseFile file, String item) {
        return documentRows.of(file).all().stream()
                .filter(row -> row.id().value().equals(item))
                .findFirst()
                .orElseThrow(Desktop::notFound);
    }

    @PostMapping("/office/cases/{id}/conclude")
    Flash conclude(Person person, @PathVariable String id, @RequestParam long version) {
        var wish =
                new Desktop.Wish(
                        Action.CONCLUDE_DOCUMENTS,
                        version,
                        "/office/cases/" + id + "/decision",
                        "書類審査を終えました。判定に進めます。");
        return desktop.act(
                person,
                id,
                wish,
                seat ->
                        concludeDocuments.conclude(
                                seat.hand(), seat.seen(), seat.file().application()));
    }

    /// Who else is at the case, told while an examiner reads; it also says that they still do.
    @GetMapping("/office/cases/{id}/documents/others")
    Page others(
            Person person, @PathVariable String id, @RequestParam(defaultValue = "") String item) {
        var file = desktop.open(person, id);
        return screen.others(person, file, row(file, item));
    }
}

package jp.akashi.web.office;

import java.util.Optional;
import jp.akashi.access.Action;
import jp.akashi.examination.ConcludeDocuments;
import jp.akashi.examination.Examination;
import jp.akashi.examination.JudgeItem;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Verdict;
import jp.akashi.kernel.ItemId;
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

/// The document check (書類審査): the answer on the left, the page it cites on the right, and the
/// verdict.
@Controller
public class DocumentsPage {
    private final Desktop desktop;
    private final CaseFrame frame;
    private final DocumentsViews views;
    private final JudgeItem judgeItem;
    private final ConcludeDocuments concludeDocuments;

    DocumentsPage(
            Desktop desktop,
            CaseFrame frame,
            DocumentsViews views,
            JudgeItem judgeItem,
            ConcludeDocuments concludeDocuments) {
        this.desktop = desktop;
        this.frame = frame;
        this.views = views;
        this.judgeItem = judgeItem;
        this.concludeDocuments = concludeDocuments;
    }

    /// Where the screen stands: the item, and the document and page shown beside it; empty means
    /// the first fitting one.
    public record At(String item, String document, String page) {
        public At(@Nullable String item, @Nullable String document, @Nullable String page) {
            this.item = item == null ? "" : item;
            this.document = document == null ? "" : document;
            this.page = page == null ? "" : page;
        }
    }

    @GetMapping("/office/cases/{id}/documents")
    Page show(Person person, @PathVariable String id, At at) {
        var file = desktop.open(person, id);
        var left = concludeDocuments.unjudged(file.examination(), file.application());
        var row = views.row(file, at.item(), left);
        return frame.page("office/documents", file, "documents")
                .with("open", file.examination().stage() == Stage.DOCUMENTS)
                .with("sheet", views.sheet(file, row))
                .with("picture", views.picture(file, row, at))
                .with("sections", views.sections(file, row))
                .with("progress", views.progress(file, left.size()))
                .with("toAsk", views.toAsk(file));
    }

    /// The verdict form. `seen` says which verdict the examiner saw before: the moment it was
    /// given, or empty.
    public record Judged(String item, String judgement, String comment, String seen) {
        public Judged(
                @Nullable String item,
                @Nullable String judgement,
                @Nullable String comment,
                @Nullable String seen) {
            this.item = item == null ? "" : item;
            this.judgement = judgement == null ? "" : judgement;
            this.comment = comment == null ? "" : comment;
            this.seen = seen == null ? "" : seen;
        }
    }

    @PostMapping("/office/cases/{id}/documents")
    Flash judge(Person person, @PathVariable String id, Judged judged) {
        if (judged.judgement().isEmpty()) {
            return Flash.refused(
                    at(id, new ItemId(judged.item())),
                    "判定を選んでください。申請内容と資料を見比べてから、「適切」「要照会」「要改善」のいずれかを選びます。");
        }
        var file = desktop.open(person, id);
        var item = new ItemId(judged.item());
        var seen = file.examination().findVerdict(item);
        var known =
                seen.map(DocumentsViews::moment).orElse("").equals(judged.seen())
                        ? seen
                        : other(judged);
        var finding =
                new JudgeItem.Finding(
                        item,
                        Verdict.Judgement.valueOf(judged.judgement()),
                        judged.comment(),
                        known);
        var wish =
                new Desktop.Wish(
                        Action.JUDGE_ITEM,
                        file.examination().version(),
                        at(id, after(id, item, person)),
                        "判定を記録しました。");
        var done =
                desktop.act(
                        person,
                        id,
                        wish,
                        seat -> judgeItem.judge(seat.hand(), seat.file().application(), finding));
        return done.tone() == Tone.ERROR ? Flash.refused(at(id, item), done.sentence()) : done;
    }

    private static String at(String id, ItemId item) {
        return "/office/cases/" + id + "/documents?item=" + item + DocumentsViews.WORK;
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

    /// A verdict that is certainly not the present one, so that the judgement is refused as
    /// overtaken.
    private static Optional<Verdict> other(Judged judged) {
        return Optional.of(
                new Verdict(
                        new ItemId(judged.item()),
                        Verdict.Judgement.TO_ASK,
                        "",
                        0,
                        new Verdict.Signed(
                                jp.akashi.kernel.PersonId.random(), java.time.Instant.EPOCH)));
    }

    /// The next row that wants a verdict, after the one just judged.
    private ItemId after(String id, ItemId item, Person person) {
        var file = desktop.open(person, id);
        Examination examination = file.examination();
        var left =
                concludeDocuments.unjudged(examination, file.application()).stream()
                        .map(Row::id)
                        .filter(row -> !row.equals(item))
                        .toList();
        return views.nextOf(file, item, left).orElse(item);
    }
}

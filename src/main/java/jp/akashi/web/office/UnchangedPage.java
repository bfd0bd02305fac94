package jp.akashi.web.office;

import java.util.List;
import java.util.stream.Stream;
import jp.akashi.access.Action;
import jp.akashi.examination.AcceptUnchanged;
import jp.akashi.examination.Stage;
import jp.akashi.kernel.ItemId;
import jp.akashi.party.Person;
import jp.akashi.scheme.Row;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Saying;
import jp.akashi.web.kit.Sayings;
import jp.akashi.web.kit.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// The rows of a renewal or a switch in which nothing has changed (変更なし), looked over together and
/// accepted in one step.
@Controller
public class UnchangedPage {
    private static final String COMMENT = "前回の認定から変更がないため、前回の判定を引き継ぎました。";

    private final Desktop desktop;
    private final CaseFrame frame;
    private final DocumentRows documentRows;
    private final AcceptUnchanged acceptUnchanged;

    UnchangedPage(
            Desktop desktop,
            CaseFrame frame,
            DocumentRows documentRows,
            AcceptUnchanged acceptUnchanged) {
        this.desktop = desktop;
        this.frame = frame;
        this.documentRows = documentRows;
        this.acceptUnchanged = acceptUnchanged;
    }

    /// A row to look over.
    public record Line(
            String item, String number, String label, String href, List<Saying> sayings) {}

    @GetMapping("/office/cases/{id}/documents/unchanged")
    Page show(Person person, @PathVariable String id) {
        var file = desktop.open(person, id);
        var rows = documentRows.of(file);
        var lines =
                rows.all().stream()
                        .filter(rows::isFolded)
                        .filter(rows::isWaiting)
                        .map(row -> line(rows, row))
                        .toList();
        return frame.page("office/unchanged", file, "documents")
                .crumb("書類審査", CaseLines.href(file.application().id()) + "/documents")
                .with("open", file.examination().stage() == Stage.DOCUMENTS)
                .with("lines", lines);
    }

    private static Line line(DocumentRows.Rows rows, Row row) {
        return new Line(
                row.id().value(),
                "" + row.number(),
                row.item().label().ja(),
                DocumentRows.href(rows.file(), row),
                Sayings.of(
                        row.item(),
                        rows.file().application().dossier().disclosure().answer(row.id())));
    }

    /// The form: the rows that were shown, the case as it was, and whether they were looked over.
    public record Form(long version, List<String> items, String looked) {
        public Form(long version, @Nullable List<String> items, @Nullable String looked) {
            this.version = version;
            this.items = items == null ? List.of() : List.copyOf(items);
            this.looked = looked == null ? "" : looked;
        }
    }

    @PostMapping("/office/cases/{id}/documents/unchanged")
    View accept(Person person, @PathVariable String id, Form form) {
        var here = "/office/cases/" + id + "/documents/unchanged";
        if (form.looked().isEmpty()) {
            return Flash.refused(here, "一覧を確かめたうえで、確認の欄にチェックを入れてください。");
        }
        var accepted = form.items().stream().flatMap(UnchangedPage::item).toList();
        var wish =
                new Desktop.Wish(
                        Action.JUDGE_ITEM,
                        form.version(),
                        "/office/cases/" + id + "/documents" + DocumentsPage.WORK,
                        "変更のない" + accepted.size() + "件を、まとめて「適切」と判定しました。");
        var done =
                desktop.act(
                        person,
                        id,
                        wish,
                        seat ->
                                acceptUnchanged.accept(
                                        seat.hand(),
                                        seat.seen(),
                                        seat.file().application(),
                                        new AcceptUnchanged.Looked(accepted, COMMENT)));
        return done.tone() == Tone.ERROR ? Flash.refused(here, done.sentence()) : done;
    }

    private static Stream<ItemId> item(String id) {
        return id.matches("[a-z0-9.-]{1,100}") ? Stream.of(new ItemId(id)) : Stream.of();
    }
}

package jp.akashi.web.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.desk.CaseFile;
import jp.akashi.examination.Stage;
import jp.akashi.party.Person;
import jp.akashi.scheme.Row;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Page;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// Puts the documents screen together: rows, row, page, and who else is there.
@Component
public class DocumentsScreen {
    private final CaseFrame frame;
    private final DocumentRows documentRows;
    private final ItemSheets sheets;
    private final CitedPages pages;
    private final Presence presence;

    DocumentsScreen(
            CaseFrame frame,
            DocumentRows documentRows,
            ItemSheets sheets,
            CitedPages pages,
            Presence presence) {
        this.frame = frame;
        this.documentRows = documentRows;
        this.sheets = sheets;
        this.pages = pages;
        this.presence = presence;
    }

    /// The ways to other rows; empty where there is none.
    public record Ways(String before, String after, String waiting) {}

    /// What is already in the verdict form, and which verdict its writer saw.
    public record Begun(String judgement, String comment, String seen) {
        static final Begun NOTHING = new Begun("", "", "");
    }

    /// Who else is at the case.
    ///
    /// @param here those at the very row that is shown
    /// @param elsewhere the others, each with the row
    public record Others(List<String> here, List<String> elsewhere) {}

    Page page(Person person, CaseFile file, DocumentsPage.At at) {
        var rows = documentRows.of(file);
        var row = documentRows.row(rows, at.item());
        boolean open = file.examination().stage() == Stage.DOCUMENTS;
        if (open) {
            presence.note(person, file.application().id(), row.id());
        }
        var present = presence.others(person, file.application().id());
        var next = documentRows.nextWaiting(rows, row);
        next.ifPresent(waiting -> pages.drawAhead(file, waiting));
        var picture = pages.picture(file, row, at);
        return frame.page("office/documents", file, "documents")
                .with("open", open)
                .with("sheet", sheets.sheet(rows, row))
                .with("citations", pages.citations(file, row, at))
                .with("picture", picture)
                .with(
                        "ahead",
                        Stream.concat(
                                        next
                                                .flatMap(waiting ->
                                                        pages.firstPicture(file, waiting))
                                                .stream(),
                                        picture.ahead().stream())
                                .toList())
                .with("sections", documentRows.sections(rows, row, present))
                .with("folded", documentRows.folded(rows, row))
                .with("count", documentRows.count(rows))
                .with("ways", ways(rows, row))
                .with("others", told(file, row, present))
                .with("begun", Begun.NOTHING);
    }

    /// The line about the others, by itself.
    Page others(Person person, CaseFile file, Row row) {
        if (file.examination().stage() == Stage.DOCUMENTS) {
            presence.note(person, file.application().id(), row.id());
        }
        return Page.of("office/documentsOthers", Actor.OFFICE, "担当者")
                .with("others", told(file, row, presence.others(person, file.application().id())));
    }

    private Ways ways(DocumentRows.Rows rows, Row row) {
        return new Ways(
                href(rows, documentRows.before(rows, row)),
                href(rows, documentRows.after(rows, row)),
                href(rows, documentRows.nextWaiting(rows, row)));
    }

    private static String href(DocumentRows.Rows rows, Optional<Row> row) {
        return row.map(found -> DocumentRows.href(rows.file(), found)).orElse("");
    }

    private Others told(CaseFile file, Row row, List<Presence.At> present) {
        var edition = documentRows.edition(file);
        return new Others(
                present.stream()
                        .filter(at -> at.item().equals(row.id()))
                        .map(Presence.At::name)
                        .toList(),
                present.stream()
                        .filter(at -> !at.item().equals(row.id()))
                        .map(at -> at.name() + "(" + Wording.nameOf(edition, at.item()) + ")")
                        .toList());
    }
}

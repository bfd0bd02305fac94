package jp.akashi.paper.form;

import static jp.akashi.paper.form.FormLayout.WORDS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.akashi.evidence.Evidence.Copy;
import jp.akashi.evidence.Evidence.Nature;
import jp.akashi.evidence.Evidence.Tongue;
import jp.akashi.evidence.Evidence.WebCapture;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.paper.form.FormLayout.Documents;
import jp.akashi.paper.form.FormStyles.Look;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;

/// Writes the list of documents (資料内訳書), with room for more.
final class DocumentsPage {
    private static final int ROWS = 60;
    private final SheetPen pen;
    private final Lists lists;
    private final Wording wording;

    DocumentsPage(SheetPen pen, Lists lists, Wording wording) {
        this.pen = pen;
        this.lists = lists;
        this.wording = wording;
    }

    void write(List<ListedDocument> documents) {
        pen.columns(Documents.class);
        for (int at = 0; at < Math.max(ROWS, documents.size() + ROWS / 2); at++) {
            int row = FormLayout.FIRST + at;
            if (at < documents.size()) {
                write(row, documents.get(at));
            } else {
                blank(row, free(at + 1, documents));
            }
            pen.offer(Documents.KIND.at(row), lists.place(terms(EvidenceKind.values())), "");
            pen.offer(Documents.TONGUE.at(row), lists.place(terms(Tongue.values())), "");
            pen.offer(Documents.COPY.at(row), lists.place(terms(Copy.values())), "");
        }
        pen.finish(Documents.FILE_NAME.ordinal(), Documents.EXPIRES_ON.ordinal());
    }

    private void write(int row, ListedDocument document) {
        var capture = Optional.ofNullable(document.capture());
        put(row, Documents.LABEL, document.label());
        put(row, Documents.FILE_NAME, document.fileName());
        put(row, Documents.TITLE, document.title());
        put(row, Documents.KIND, wording.term(document.kind()));
        put(row, Documents.ISSUED_ON, day(document.issuedOn()));
        put(row, Documents.URL, capture.map(WebCapture::url).orElse(""));
        put(row, Documents.CAPTURED_ON, day(capture.map(WebCapture::capturedOn).orElse(null)));
        var nature = Optional.ofNullable(document.nature());
        put(row, Documents.TONGUE, nature.map(Nature::tongue).map(wording::term).orElse(""));
        put(row, Documents.COPY, nature.map(Nature::copy).map(wording::term).orElse(""));
        put(row, Documents.EXPIRES_ON, day(nature.map(Nature::expiresOn).orElse(null)));
    }

    private void blank(int row, String label) {
        for (var column : Documents.values()) {
            put(row, column, column == Documents.LABEL ? label : "");
        }
    }

    /// The proposed number of an empty line, unless a document has it.
    private static String free(int number, List<ListedDocument> documents) {
        var label = WORDS.get("label.document", number);
        return documents.stream().anyMatch(document -> document.label().equals(label)) ? "" : label;
    }

    private List<String> terms(Enum<?>... choices) {
        return Arrays.stream(choices).map(wording::term).toList();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void put(int row, Documents column, String text) {
        pen.put(column.at(row), text, Look.OPTIONAL);
    }
}

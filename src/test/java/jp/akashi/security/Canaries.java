package jp.akashi.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.application.FaceField;
import jp.akashi.application.FaceSheet;
import jp.akashi.application.WithholdingRequest;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.paper.form.FilledForm;
import jp.akashi.paper.form.FormReader;
import jp.akashi.paper.form.FormWriter;
import jp.akashi.paper.form.ListedDocument;
import jp.akashi.scheme.Schemes;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// The good sample with a word of its own wherever something must stay private, and one where
/// everybody may read it.
final class Canaries {
    private static final Path SAMPLE = Path.of("samples", "asp-saas-ai");
    static final String PUBLIC = "カナリア公開語";

    private final Map<String, String> planted = new LinkedHashMap<>();
    private final Schemes schemes;

    Canaries(Schemes schemes) {
        this.schemes = schemes;
    }

    /// The private words by where they stand.
    Map<String, String> planted() {
        return planted;
    }

    /// Writes the sample as a provider has it on disk.
    void writeInto(Path folder) throws IOException {
        var form =
                new FormReader(schemes).read(SAMPLE.resolve("application.xlsx")).orThrow().form();
        var documents = new ArrayList<ListedDocument>();
        Files.createDirectories(folder.resolve("evidence"));
        for (var document : form.documents()) {
            documents.add(copied(document, folder.resolve("evidence")));
        }
        var answered = withheld(form);
        var written =
                new FilledForm(
                        face(form),
                        answered.sites(),
                        answered.disclosure(),
                        answered.citations(),
                        documents);
        Files.write(
                folder.resolve("application.xlsx"),
                new FormWriter(schemes).write(written).orThrow());
    }

    private String canary(String where, String word) {
        planted.put(where, word);
        return word;
    }

    private FaceSheet face(FilledForm form) {
        return form.faceSheet()
                .with(FaceField.CONTACT_NAME, canary("contact's name", "仮名リア子"))
                .with(FaceField.CONTACT_DEPARTMENT, canary("contact's department", "カナリア担当部"))
                .with(
                        FaceField.CONTACT_EMAIL,
                        canary("contact's address", "canary@contact.example"))
                .with(FaceField.INVOICE_ADDRESS, canary("address of invoices", "カナリア県請求市9-9"))
                .withWithholdings(
                        form.faceSheet().withholdings().stream().map(this::reasoned).toList());
    }

    private WithholdingRequest reasoned(WithholdingRequest wish) {
        return new WithholdingRequest(
                wish.item(),
                wish.kind(),
                canary("reason of withholding", "カナリア留保理由"),
                wish.until());
    }

    /// The withheld answers, and beside them one that everybody may read.
    private FilledForm withheld(FilledForm form) {
        var disclosure = form.disclosure();
        var hidden = form.faceSheet().withholdings().stream().map(wish -> wish.item()).toList();
        for (var item : hidden) {
            disclosure =
                    disclosure.with(
                            item,
                            said(
                                    form,
                                    item,
                                    canary("withheld " + item, "カナリア留保回答" + planted.size())));
        }
        var open =
                schemes.get(disclosure.edition()).rows().stream()
                        .filter(row -> !hidden.contains(row.id()))
                        .filter(row -> field(form, row.id()).isPresent())
                        .skip(12)
                        .findFirst()
                        .orElseThrow();
        disclosure = disclosure.with(open.id(), said(form, open.id(), PUBLIC));
        return new FilledForm(
                form.faceSheet(), form.sites(), disclosure, form.citations(), form.documents());
    }

    private Answer said(FilledForm form, ItemId item, String word) {
        var field =
                field(form, item)
                        .orElseThrow(() -> new IllegalStateException("no words in " + item));
        return form.disclosure()
                .answer(item)
                .with("", field, Optional.of(worded(form, item, field, word)));
    }

    private static Value worded(FilledForm form, ItemId item, FieldKey field, String word) {
        return switch (form.disclosure().answer(item).find(field).orElseThrow()) {
            case Value.YesNo(var yes, var detail, var amount) ->
                    new Value.YesNo(yes, detail + word, amount);
            case Value.Words(var text) -> new Value.Words(text + word);
            default -> throw new IllegalStateException(item + " has no words");
        };
    }

    /// A blank of an item with words in it.
    private Optional<FieldKey> field(FilledForm form, ItemId item) {
        return schemes.get(form.disclosure().edition()).findRow(item).stream()
                .flatMap(row -> row.fields().stream())
                .map(each -> each.key())
                .filter(key ->
                        form.disclosure().answer(item).find(key).orElse(null) instanceof Value value
                                && (value instanceof Value.Words
                                        || value instanceof Value.YesNo(var _, var detail, var _)
                                                && !detail.isEmpty()))
                .findFirst();
    }

    /// A document with one page more, under another name.
    private ListedDocument copied(ListedDocument listed, Path folder) throws IOException {
        int number = planted.size();
        var name = canary("name of a file " + number, "kanaria-file-" + number + ".pdf");
        Files.write(
                folder.resolve(name),
                longer(
                        SAMPLE.resolve("evidence").resolve(listed.fileName()),
                        canary("text of a document " + number, "KANARIATEXT" + number)));
        return new ListedDocument(
                listed.label(),
                name,
                listed.title(),
                listed.kind(),
                listed.issuedOn(),
                listed.capture(),
                listed.nature());
    }

    private static byte[] longer(Path file, String word) throws IOException {
        try (var document = Loader.loadPDF(file.toFile());
                var bytes = new ByteArrayOutputStream()) {
            write(document, word);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(PDDocument document, String word) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(word);
            content.endText();
        }
    }

    /// What office and committee say among themselves, as the rehearsal has them say it.
    List<String> saidInside() {
        return List.of(
                "審査メモ: 担当する部署を確かめたい。", "この制度に固有の開示項目について、意見を求めます。", "開示の内容は具体的であり、認定が適当と考えます。");
    }

    /// What people say on the way, as the rehearsal has them say it.
    List<String> saidOnTheWay() {
        return List.of(
                "審査メモ: 担当する部署を確かめたい。",
                "どの部署が担当しているかをお知らせください。",
                "この制度に固有の開示項目について、意見を求めます。",
                "開示の内容は具体的であり、認定が適当と考えます。",
                "@rehearsal.example",
                "試野 さくら",
                "委員 一子",
                "判定 二子");
    }
}

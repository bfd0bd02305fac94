package jp.akashi.paper.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.export.Sheet;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.sheet.BookWriter;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Row;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;

/// The list of evidence (資料内訳書) of an application, made from what its items cite: the documents,
/// and item by item which pages of them bear the answer out.
public final class EvidenceList {
    private final Wording wording;
    private final LetterPdf letters;

    public EvidenceList(Wording wording, LetterPdf letters) {
        this.wording = wording;
        this.letters = letters;
    }

    /// What is listed.
    ///
    /// @param day the day of the list: of filing, or today for a draft
    public record Listed(
            Edition edition,
            EvidenceIndex evidence,
            String provider,
            String service,
            LocalDate day) {}

    public byte[] xlsx(Listed listed) {
        return BookWriter.write(List.of(documents(listed), citations(listed)));
    }

    /// @return the PDF, or an obstacle for each character that cannot be printed
    public Outcome<byte[]> pdf(Listed listed) {
        return letters.make(
                new Letter(
                        "",
                        listed.day(),
                        List.of(),
                        listed.provider().isBlank() ? List.of() : List.of(listed.provider()),
                        "資料内訳書",
                        List.of(
                                Block.facts("サービス名", or(listed.service(), "未記入")),
                                new Block.Heading("資料"),
                                new Block.Table(
                                        List.of(
                                                Block.Column.text("資料番号", 12),
                                                Block.Column.text("資料名", 36),
                                                Block.Column.text("種類", 17),
                                                Block.Column.text("発行日", 13),
                                                Block.Column.figure("頁数", 7),
                                                Block.Column.text("備考", 15)),
                                        listed.evidence().documents().stream()
                                                .map(this::printed)
                                                .toList()),
                                new Block.Heading("項目ごとの疎明箇所"),
                                new Block.Table(
                                        List.of(
                                                Block.Column.figure("No.", 8),
                                                Block.Column.text("項目", 40),
                                                Block.Column.text("資料番号", 14),
                                                Block.Column.text("ページ", 14),
                                                Block.Column.text("箇所", 24)),
                                        cited(listed).stream().map(Line::printed).toList()),
                                new Block.End())));
    }

    private List<String> printed(Evidence document) {
        return List.of(
                document.label(),
                document.title(),
                wording.term(document.kind()),
                day(document.issuedOn()),
                String.valueOf(document.file().pages()),
                wording.remarks(document.nature()));
    }

    private Sheet documents(Listed listed) {
        var rows = new ArrayList<List<Object>>();
        for (var document : listed.evidence().documents()) {
            var capture = Optional.ofNullable(document.capture());
            rows.add(
                    List.of(
                            document.label(),
                            document.title(),
                            wording.term(document.kind()),
                            day(document.issuedOn()),
                            wording.remarks(document.nature()),
                            BigDecimal.valueOf(document.file().pages()),
                            document.file().fileName(),
                            capture.map(Evidence.WebCapture::url).orElse(""),
                            capture.map(taken -> day(taken.capturedOn())).orElse(""),
                            items(listed, document)));
        }
        return new Sheet(
                "資料",
                List.of("資料番号", "資料名", "種類", "発行日", "備考", "ページ数", "ファイル名", "URL", "取得日", "疎明する項目"),
                List.of(10, 40, 22, 12, 24, 9, 30, 40, 12, 40),
                rows);
    }

    private static Sheet citations(Listed listed) {
        var rows = new ArrayList<List<Object>>();
        for (var line : cited(listed)) {
            rows.add(
                    List.of(
                            BigDecimal.valueOf(line.row().number()),
                            line.row().item().label().ja(),
                            line.citation().label(),
                            line.title(),
                            line.citation().pages().toString(),
                            line.citation().section()));
        }
        return new Sheet(
                "疎明箇所",
                List.of("No.", "項目", "資料番号", "資料名", "ページ", "箇所"),
                List.of(6, 40, 10, 40, 12, 40),
                rows);
    }

    /// One citation of an item.
    private record Line(Row row, Citation citation, String title) {
        List<String> printed() {
            return List.of(
                    String.valueOf(row.number()),
                    row.item().label().ja(),
                    citation.label(),
                    citation.pages().toString(),
                    citation.section());
        }
    }

    private static List<Line> cited(Listed listed) {
        return listed.edition().rows().stream()
                .flatMap(row ->
                        listed.evidence().citationsOf(row.id()).stream()
                                .map(citation -> new Line(row, citation, title(listed, citation))))
                .toList();
    }

    private static String title(Listed listed, Citation citation) {
        return listed.evidence().find(citation.label()).map(Evidence::title).orElse("");
    }

    private static String items(Listed listed, Evidence document) {
        return String.join(
                "、",
                cited(listed).stream()
                        .filter(line -> line.citation().label().equals(document.label()))
                        .map(line -> "No." + line.row().number())
                        .distinct()
                        .toList());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String or(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }
}

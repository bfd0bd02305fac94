package jp.akashi.web.open;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Provenance;
import jp.akashi.scheme.Row;
import jp.akashi.web.kit.Language;
import jp.akashi.web.kit.Need;
import jp.akashi.wording.SchemeWords;

/// A row of 申請書B as the page of its edition explains it.
///
/// @param needed 必須, 選択 or 必須◎ in the language of the page
/// @param requirement what the answer has to be to meet 必須◎
/// @param doubt why that requirement is not certain
/// @param basis where the row is known from, and from which documents
public record AskedRow(
        Row row,
        Need need,
        String needed,
        List<Blank> blanks,
        Optional<String> requirement,
        Optional<String> doubt,
        String basis) {
    /// A blank with its name, where the row has several, and what is filled in.
    public record Blank(String label, String kind, String level) {}

    static AskedRow of(Row row, SchemeWords words, Language say) {
        return new AskedRow(
                row,
                RowView.need(row),
                words.need(row),
                row.fields().stream().map(field -> blank(row, field, words, say)).toList(),
                words.gate(row),
                row.findGateDoubt().map(say::of),
                basis(row.provenance(), words, say));
    }

    private static Blank blank(Row row, Field field, SchemeWords words, Language say) {
        return new Blank(
                row.fields().size() == 1 ? "" : say.of(field.label()),
                words.blank(row.item(), field)
                        + words.perSite(row).map(sites -> say.of("。", "; ") + sites).orElse(""),
                words.ownLevel(row, field).orElse(""));
    }

    private static String basis(Provenance provenance, SchemeWords words, Language say) {
        return provenance.sources().stream()
                .map(Provenance.Source::title)
                .collect(
                        Collectors.joining(
                                " / ",
                                words.basis(provenance) + say.of("。出典: ", ". Source: "),
                                ""));
    }

    public boolean isConfirmed() {
        return row.provenance().confirmed();
    }
}

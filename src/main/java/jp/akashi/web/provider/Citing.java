package jp.akashi.web.provider;

import java.util.List;
import jp.akashi.evidence.Evidence;
import jp.akashi.scheme.Row;
import jp.akashi.web.provider.form.ItemForm;

/// An item that cites a document, as a link: its name, the pages, and the way there.
public record Citing(String item, String pages, String href) {
    static List<Citing> of(Folder folder, Evidence document) {
        return folder.edition().sections().stream()
                .flatMap(section ->
                        section.rows().stream()
                                .flatMap(row ->
                                        citations(folder, row, document).stream()
                                                .map(pages ->
                                                        new Citing(
                                                                "No."
                                                                        + row.number()
                                                                        + " "
                                                                        + row.item().label().ja(),
                                                                pages,
                                                                folder.href(section)
                                                                        + "#"
                                                                        + ItemForm.anchorOf(
                                                                                row.id())))))
                .toList();
    }

    private static List<String> citations(Folder folder, Row row, Evidence document) {
        return folder.dossier().evidence().citationsOf(row.id()).stream()
                .filter(citation -> citation.label().equals(document.label()))
                .map(citation -> citation.pages().toString())
                .toList();
    }
}

package jp.akashi.web.provider;

import jp.akashi.application.Dossier;
import jp.akashi.evidence.Citation;
import jp.akashi.scheme.Row;
import jp.akashi.web.kit.Sayings;

/// An item as it can be read: what is answered, and what it cites.
final class Sides {
    private Sides() {}

    static ItemView.Side of(Row row, Dossier dossier) {
        return new ItemView.Side(
                Sayings.of(row.item(), dossier.disclosure().answer(row.id())),
                dossier.evidence().citationsOf(row.id()).stream().map(Sides::print).toList());
    }

    private static String print(Citation citation) {
        var pages = citation.pages().toString();
        return citation.label()
                + (pages.isEmpty() ? "" : " " + pages + "ページ")
                + (citation.section().isEmpty() ? "" : " " + citation.section());
    }
}

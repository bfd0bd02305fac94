package jp.akashi.web.provider.form;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.akashi.application.Dossier;
import jp.akashi.evidence.Citation;
import jp.akashi.item.Answer;
import jp.akashi.item.Notation;
import jp.akashi.kernel.Digest;
import jp.akashi.scheme.Row;

/// A short name for what somebody saw: two states with the same one say the same.
public final class Fingerprint {
    private static final String NEXT = "\u001e";
    private static final String WITHIN = "\u001f";

    private Fingerprint() {}

    public static String of(String text) {
        return Digest.of(text).hex().substring(0, 16);
    }

    /// Of the two columns of an item: the answer, and what it cites; where it is asked by data
    /// centre, of the centres too.
    public static String of(Row row, Dossier dossier) {
        var sites = row.item().traits().perSite() ? String.join(WITHIN, dossier.sites()) : "";
        var answer =
                dossier.disclosure().answer(row.id()).parts().stream()
                        .sorted(Comparator.comparing(Answer.Part::site))
                        .map(part -> part.site() + WITHIN + values(row, part))
                        .collect(Collectors.joining(NEXT));
        var citations =
                dossier.evidence().citationsOf(row.id()).stream()
                        .map(Fingerprint::text)
                        .collect(Collectors.joining(NEXT));
        return of(sites + NEXT + NEXT + answer + NEXT + NEXT + citations);
    }

    private static String values(Row row, Answer.Part part) {
        return row.fields().stream()
                .filter(field -> part.values().get(field.key()) != null)
                .map(field ->
                        field.key()
                                + WITHIN
                                + Notation.print(
                                        field.kind(),
                                        Objects.requireNonNull(part.values().get(field.key()))))
                .collect(Collectors.joining(NEXT));
    }

    private static String text(Citation citation) {
        return citation.label() + WITHIN + citation.pages() + WITHIN + citation.section();
    }
}

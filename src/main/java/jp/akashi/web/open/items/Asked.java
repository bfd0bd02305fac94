package jp.akashi.web.open.items;

import java.util.List;
import jp.akashi.kernel.Label;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Item;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Scheme;
import jp.akashi.scheme.Schemes;

/// A disclosure item with every edition that asks it.
///
/// @param item with the fields of all editions, in the words of the latest of the first scheme
/// @param section the heading it stands under there
public record Asked(Item item, Label section, List<By> by) {
    /// An edition that asks it, and whether it is the scheme's latest.
    public record By(Scheme scheme, Edition edition, Row row, boolean isLatest) {}

    static Asked of(Item item, Schemes schemes) {
        var by =
                schemes.all().stream()
                        .flatMap(scheme ->
                                scheme.editions().reversed().stream()
                                        .flatMap(edition ->
                                                edition.findRow(item.id()).stream()
                                                        .map(row ->
                                                                new By(
                                                                        scheme,
                                                                        edition,
                                                                        row,
                                                                        edition
                                                                                == scheme.editions()
                                                                                        .getLast()))))
                        .toList();
        return new Asked(item, section(by.getFirst()), by);
    }

    private static Label section(By by) {
        return by.edition().sections().stream()
                .filter(section -> section.rows().contains(by.row()))
                .findFirst()
                .orElseThrow()
                .label();
    }

    /// The schemes whose latest edition asks it.
    public List<Scheme> schemes() {
        return by.stream().filter(By::isLatest).map(By::scheme).toList();
    }
}

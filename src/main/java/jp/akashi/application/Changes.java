package jp.akashi.application;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import jp.akashi.kernel.ItemId;

/// What differs between two states of an application: the items whose answer or citations are
/// another one, and whether 申請書A or the list of data centres is.
public record Changes(List<ItemId> items, boolean faceSheet, boolean sites) {
    public static Changes between(Dossier before, Dossier after) {
        var every = new LinkedHashSet<ItemId>();
        for (var dossier : List.of(before, after)) {
            every.addAll(dossier.disclosure().answers().keySet());
            every.addAll(dossier.evidence().citations().keySet());
        }
        var changed = new ArrayList<ItemId>();
        for (var item : every) {
            if (!part(before, item).equals(part(after, item))) {
                changed.add(item);
            }
        }
        return new Changes(
                List.copyOf(changed),
                !before.faceSheet().equals(after.faceSheet()),
                !before.sites().equals(after.sites()));
    }

    /// What stands in the two columns of an item: the answer, and the citations with the documents
    /// they mean.
    private static List<Object> part(Dossier dossier, ItemId item) {
        var cited = dossier.evidence().citationsOf(item);
        return List.of(
                dossier.disclosure().answer(item),
                cited,
                cited.stream().map(citation -> dossier.evidence().find(citation.label())).toList());
    }
}

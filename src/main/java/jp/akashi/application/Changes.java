package jp.akashi.application;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.kernel.ItemId;

/// What differs between two states of an application: the items whose answer or citations are
/// another one, and whether 申請書A, the list of data centres, or a document that no item cites (such
/// as the paper that proves the applicant exists) is.
public record Changes(List<ItemId> items, boolean faceSheet, boolean sites, boolean papers) {
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
                !before.sites().equals(after.sites()),
                !after.evidence().documents().containsAll(uncited(before.evidence())));
    }

    private static List<Evidence> uncited(EvidenceIndex index) {
        var labels =
                index.citations().values().stream()
                        .flatMap(List::stream)
                        .map(Citation::label)
                        .collect(Collectors.toSet());
        return index.documents().stream()
                .filter(document -> !labels.contains(document.label()))
                .toList();
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

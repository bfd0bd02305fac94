package jp.akashi.application;

import java.util.List;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.item.Answer;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.ItemId;

/// Everything an application consists of: 申請書A, the data centres answered for, 申請書B and the
/// evidence. `sites` are the names of the data centres in their order; empty when answers are not
/// told apart by site.
public record Dossier(
        FaceSheet faceSheet, List<String> sites, Disclosure disclosure, EvidenceIndex evidence) {
    public Dossier {
        sites = List.copyOf(sites);
    }

    public static Dossier empty(EditionId edition) {
        return new Dossier(
                FaceSheet.empty(), List.of(), Disclosure.empty(edition), EvidenceIndex.empty());
    }

    public EditionId edition() {
        return disclosure.edition();
    }

    public Dossier with(FaceSheet sheet) {
        return new Dossier(sheet, sites, disclosure, evidence);
    }

    public Dossier withSites(List<String> names) {
        return new Dossier(faceSheet, names, disclosure, evidence);
    }

    public Dossier with(ItemId item, Answer answer) {
        return new Dossier(faceSheet, sites, disclosure.with(item, answer), evidence);
    }

    public Dossier with(EvidenceIndex index) {
        return new Dossier(faceSheet, sites, disclosure, index);
    }
}

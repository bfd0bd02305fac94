package jp.akashi.paper.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceSheet;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.kernel.ItemId;

/// What an Excel form says: 申請書A, the data centres, 申請書B, and what is cited. Of the documents only
/// the list; the files are handed in beside it.
public record FilledForm(
        FaceSheet faceSheet,
        List<String> sites,
        Disclosure disclosure,
        Map<ItemId, List<Citation>> citations,
        List<ListedDocument> documents) {
    public FilledForm {
        sites = List.copyOf(sites);
        documents = List.copyOf(documents);
        citations = Collections.unmodifiableMap(new LinkedHashMap<>(citations));
    }

    public static FilledForm of(Dossier dossier) {
        return new FilledForm(
                dossier.faceSheet(),
                dossier.sites(),
                dossier.disclosure(),
                dossier.evidence().citations(),
                dossier.evidence().documents().stream().map(ListedDocument::of).toList());
    }

    /// The dossier with everything this form says. Documents that were handed in keep their file
    /// and take what the list says of them; none is taken away.
    public Dossier over(Dossier dossier) {
        var handedIn = dossier.evidence().documents();
        var described =
                handedIn.stream()
                        .map(document ->
                                line(document, handedIn)
                                        .map(listed -> listed.over(document))
                                        .orElse(document))
                        .toList();
        return new Dossier(faceSheet, sites, disclosure, new EvidenceIndex(described, citations));
    }

    /// The documents the list names and the index does not hold yet.
    public List<ListedDocument> missingFrom(EvidenceIndex index) {
        var there =
                index.documents().stream()
                        .flatMap(document -> line(document, index.documents()).stream())
                        .toList();
        return documents.stream().filter(listed -> !there.contains(listed)).toList();
    }

    /// The line about a document: by number and file, or else by the file alone.
    private Optional<ListedDocument> line(Evidence document, List<Evidence> all) {
        return documents.stream()
                .filter(listed -> listed.isExactly(document))
                .findFirst()
                .or(() ->
                        documents.stream()
                                .filter(listed -> all.stream().noneMatch(listed::isExactly))
                                .filter(listed -> listed.hasFileOf(document))
                                .findFirst());
    }
}

package jp.akashi.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Schemes;

/// Finds what a filed application says as it was certified when it began, although something else
/// is certified by now; and says it as it is certified by now (公表内容の取込み).
public final class FindOvertaken {
    private final ReuseApplication reuse;
    private final Schemes schemes;

    public FindOvertaken(ReuseApplication reuse, Schemes schemes) {
        this.reuse = reuse;
        this.schemes = schemes;
    }

    /// A filed application, the one it goes on from, and the one certified now.
    public record Three(Application filed, Application before, Application now) {}

    /// What the filed one leaves as it was, and the one certified now says otherwise; each in the
    /// questions of the filed one's edition.
    public Overtaken find(Three three) {
        var ours = three.filed().dossier();
        var base = begun(three.before(), three.filed());
        var theirs = begun(three.now(), three.filed());
        var items =
                schemes.get(ours.edition()).rows().stream()
                        .map(row -> row.id())
                        .filter(item ->
                                isLeft(
                                        ours.disclosure().answer(item),
                                        base.disclosure().answer(item),
                                        theirs.disclosure().answer(item)))
                        .toList();
        var face =
                FaceField.of(ApplicationKind.NEW).stream()
                        .filter(field ->
                                isLeft(
                                        ours.faceSheet().get(field),
                                        base.faceSheet().get(field),
                                        theirs.faceSheet().get(field)))
                        .toList();
        return new Overtaken(items, face, isLeft(ours.sites(), base.sites(), theirs.sites()));
    }

    /// What the one certified now says, in the questions of the filed one's edition.
    public Dossier now(Three three) {
        return begun(three.now(), three.filed());
    }

    /// The filed application with what is certified now in these places, and with the documents
    /// this is borne out by.
    public Dossier take(Three three, Overtaken places) {
        var theirs = begun(three.now(), three.filed());
        var taken = three.filed().dossier();
        for (var field : places.face()) {
            taken = taken.with(taken.faceSheet().with(field, theirs.faceSheet().get(field)));
        }
        if (places.sites()) {
            taken = taken.withSites(theirs.sites());
        }
        for (var item : places.items()) {
            taken = taken.with(item, theirs.disclosure().answer(item));
        }
        var base = begun(three.before(), three.filed()).evidence();
        return taken.with(evidence(taken.evidence(), base, theirs.evidence(), places.items()));
    }

    private Dossier begun(Application earlier, Application filed) {
        var own = earlier.inHandsOf(filed.provider());
        return reuse.begun(own, schemes.get(filed.edition())).dossier();
    }

    private static <T> boolean isLeft(T ours, T base, T theirs) {
        return ours.equals(base) && !ours.equals(theirs);
    }

    /// The documents filed, those added since, and those cited for what is taken.
    private static EvidenceIndex evidence(
            EvidenceIndex ours, EvidenceIndex base, EvidenceIndex theirs, List<ItemId> items) {
        var cited = items.stream().flatMap(item -> theirs.citationsOf(item).stream()).toList();
        var labels = new HashMap<String, String>();
        var index = ours;
        for (var document : theirs.documents()) {
            if (base.find(document.id()).isEmpty() || isCited(document, cited)) {
                var held = index.find(document.id());
                var as = held.orElse(document.labelled(free(index, document.label())));
                index = held.isPresent() ? index : index.withDocument(as);
                labels.put(document.label(), as.label());
            }
        }
        for (var item : items) {
            index = index.withCitations(item, relabelled(theirs.citationsOf(item), labels));
        }
        return index;
    }

    private static boolean isCited(Evidence document, List<Citation> cited) {
        return cited.stream().anyMatch(citation -> citation.label().equals(document.label()));
    }

    private static String free(EvidenceIndex index, String label) {
        return index.find(label).isEmpty() ? label : index.nextLabel();
    }

    private static List<Citation> relabelled(List<Citation> cited, Map<String, String> labels) {
        var all = new ArrayList<Citation>();
        for (var each : cited) {
            var label = labels.getOrDefault(each.label(), each.label());
            all.add(new Citation(label, each.pages(), each.section()));
        }
        return all;
    }
}

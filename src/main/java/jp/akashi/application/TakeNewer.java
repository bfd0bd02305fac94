package jp.akashi.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.disclosure.CarryOver.Carried;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.item.Answer;
import jp.akashi.kernel.ItemId;

/// Takes what was published since a draft was begun into it (公表内容の取込み): whatever the draft still
/// says as it began is said as it is published now; what its writers changed stays theirs.
final class TakeNewer {
    private final Draft draft;
    private final ReuseApplication.Begun before;
    private final ReuseApplication.Begun now;

    /// @param before how the draft began
    /// @param now how it would begin today
    TakeNewer(Draft draft, ReuseApplication.Begun before, ReuseApplication.Begun now) {
        this.draft = draft;
        this.before = before;
        this.now = now;
    }

    Dossier dossier() {
        var ours = draft.dossier();
        var base = before.dossier();
        var theirs = now.dossier();
        return new Dossier(
                face(ours.faceSheet(), base.faceSheet(), theirs.faceSheet()),
                newer(ours.sites(), base.sites(), theirs.sites()),
                new Disclosure(ours.edition(), answers()),
                evidence(ours.evidence(), base.evidence(), theirs.evidence()));
    }

    /// What waits to be confirmed: of an answer that was taken now, as it would in a new draft; one
    /// that is said alike by now only where it would wait there too.
    Map<ItemId, Carried> unconfirmed() {
        var waiting = new LinkedHashMap<ItemId, Carried>();
        for (var item : items()) {
            var from = isTaken(item) ? now.unconfirmed() : draft.begun().unconfirmed();
            boolean settled =
                    ours(item).equals(theirs(item)) && !now.unconfirmed().containsKey(item);
            Optional.ofNullable(from.get(item))
                    .filter(_ -> !settled)
                    .ifPresent(how -> waiting.put(item, how));
        }
        return waiting;
    }

    private static <T> T newer(T ours, T base, T theirs) {
        return ours.equals(base) ? theirs : ours;
    }

    private static FaceSheet face(FaceSheet ours, FaceSheet base, FaceSheet theirs) {
        var entries = new EnumMap<FaceField, String>(FaceField.class);
        for (var field : FaceField.values()) {
            entries.put(field, newer(ours.get(field), base.get(field), theirs.get(field)));
        }
        return new FaceSheet(
                entries, newer(ours.withholdings(), base.withholdings(), theirs.withholdings()));
    }

    private LinkedHashSet<ItemId> items() {
        var items = new LinkedHashSet<ItemId>();
        items.addAll(now.dossier().disclosure().answers().keySet());
        items.addAll(draft.dossier().disclosure().answers().keySet());
        return items;
    }

    private Answer ours(ItemId item) {
        return draft.dossier().disclosure().answer(item);
    }

    private Answer theirs(ItemId item) {
        return now.dossier().disclosure().answer(item);
    }

    /// Whether the answer becomes another one.
    private boolean isTaken(ItemId item) {
        return ours(item).equals(before.dossier().disclosure().answer(item))
                && !ours(item).equals(theirs(item));
    }

    private Map<ItemId, Answer> answers() {
        var answers = new LinkedHashMap<ItemId, Answer>();
        items().forEach(item -> answers.put(item, isTaken(item) ? theirs(item) : ours(item)));
        return answers;
    }

    /// The documents of the draft as they are published now, and after them those added since; one
    /// of these whose label is taken gets the next.
    private static EvidenceIndex evidence(
            EvidenceIndex ours, EvidenceIndex base, EvidenceIndex theirs) {
        var labels = new HashMap<String, String>();
        var index = new EvidenceIndex(kept(ours, base, theirs), Map.of());
        for (var added : theirs.documents()) {
            if (base.find(added.id()).isEmpty() && index.find(added.id()).isEmpty()) {
                var label = index.find(added.label()).isEmpty() ? added.label() : index.nextLabel();
                labels.put(added.label(), label);
                index = index.withDocument(added.labelled(label));
            }
        }
        return new EvidenceIndex(index.documents(), citations(ours, base, theirs, labels));
    }

    private static List<Evidence> kept(
            EvidenceIndex ours, EvidenceIndex base, EvidenceIndex theirs) {
        var kept = new ArrayList<Evidence>();
        for (var own : ours.documents()) {
            boolean asBegun = base.find(own.id()).filter(own::equals).isPresent();
            if (!asBegun) {
                kept.add(own);
            } else {
                theirs.find(own.id()).ifPresent(kept::add);
            }
        }
        return kept;
    }

    private static Map<ItemId, List<Citation>> citations(
            EvidenceIndex ours,
            EvidenceIndex base,
            EvidenceIndex theirs,
            Map<String, String> labels) {
        var items = new LinkedHashSet<>(theirs.citations().keySet());
        items.addAll(ours.citations().keySet());
        var citations = new LinkedHashMap<ItemId, List<Citation>>();
        for (var item : items) {
            var cited = ours.citationsOf(item);
            citations.put(
                    item,
                    cited.equals(base.citationsOf(item))
                            ? theirs.citationsOf(item).stream()
                                    .map(citation -> labelled(citation, labels))
                                    .toList()
                            : cited);
        }
        return citations;
    }

    private static Citation labelled(Citation citation, Map<String, String> labels) {
        return new Citation(
                labels.getOrDefault(citation.label(), citation.label()),
                citation.pages(),
                citation.section());
    }
}

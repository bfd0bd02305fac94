package jp.akashi.examination;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationKind;
import jp.akashi.disclosure.CarryOver.Seeded;
import jp.akashi.evidence.Citation;
import jp.akashi.item.Answer;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Row;

/// The earlier case an application goes on from (更新・切替): what it said, cited and came to, row by
/// row of the present edition.
///
/// @param carried what the earlier answers are in the present edition
public record Precedent(Application application, Examination examination, Seeded carried) {
    /// The earlier items that a row comes from.
    public List<ItemId> originsOf(ItemId item) {
        return carried.origins().getOrDefault(item, List.of());
    }

    /// What the earlier application says where the present edition asks this.
    public Answer answer(ItemId item) {
        return carried.disclosure().answer(item);
    }

    /// The verdict on a row that comes from one item.
    public Optional<Verdict> findVerdict(ItemId item) {
        var origins = originsOf(item);
        return origins.size() == 1 ? examination.findVerdict(origins.getFirst()) : Optional.empty();
    }

    public List<Citation> citationsOf(ItemId item) {
        return originsOf(item).stream()
                .flatMap(origin -> application.dossier().evidence().citationsOf(origin).stream())
                .distinct()
                .toList();
    }

    /// Whether nothing about a row is to be examined anew (002 §9(1) 変更のあった項目を対象): it was found
    /// proper in a case that ended in a certification, and asks, says and cites the same now.
    public boolean isUnchanged(Application now, Row row) {
        var item = row.id();
        boolean goesOn =
                now.kind() != ApplicationKind.NEW
                        && Stream.of(Stage.GRANTED, Stage.PUBLISHED)
                                .anyMatch(stage -> stage == examination.stage());
        return goesOn
                && !carried.unconfirmed().containsKey(item)
                && findVerdict(item)
                        .filter(verdict -> verdict.judgement() == Verdict.Judgement.ACCEPTED)
                        .isPresent()
                && now.dossier().disclosure().answer(item).equals(answer(item))
                && now.dossier()
                        .evidence()
                        .places(now.dossier().evidence().citationsOf(item))
                        .equals(application.dossier().evidence().places(citationsOf(item)));
    }
}

package jp.akashi.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Edition;

/// Finds wishes to withhold an answer (公表の留保) that cannot be weighed as they are.
final class Wishes {
    private Wishes() {}

    static List<Finding> check(Edition edition, Dossier dossier, PreCheck.Subject subject) {
        var wished = new HashSet<ItemId>();
        var found = new ArrayList<Finding>();
        for (var wish : dossier.faceSheet().withholdings()) {
            var fault =
                    wished.add(wish.item())
                            ? fault(wish, edition, dossier, subject)
                            : Optional.of("twice");
            fault.ifPresent(why -> found.add(finding(wish.item(), why)));
        }
        return List.copyOf(found);
    }

    private static Finding finding(ItemId item, String why) {
        return Finding.refuse(
                Obstacle.of(ApplicationRules.WITHHOLDING_ASKED, "case", why), Spot.of(item));
    }

    private static Optional<String> fault(
            WithholdingRequest wish, Edition edition, Dossier dossier, PreCheck.Subject subject) {
        if (edition.findRow(wish.item()).isEmpty()
                || dossier.disclosure().answer(wish.item()).isEmpty()) {
            return Optional.of("answer");
        }
        if (wish.reason().isBlank()) {
            return Optional.of("reason");
        }
        return wish.until().isAfter(subject.today()) ? Optional.empty() : Optional.of("until");
    }
}

package jp.akashi.disclosure;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.item.Answer;
import jp.akashi.item.Units;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Schemes;

/// Checks 申請書B by itself: what is missing, what falls short of a gate (必須◎), and what is written in
/// a way that cannot stand (002 §5(2)). Findings come in the order of the form.
public final class CheckDisclosure {
    private final Gates gates;
    private final ProductNames products;
    private final Contradictions contradictions;

    public CheckDisclosure(Units units, Schemes.Words words) {
        this.gates = new Gates(units);
        this.products = new ProductNames(words.products());
        this.contradictions = new Contradictions(units, words.checks().contradictions());
    }

    /// @param sites the names of the data centres; empty when answers are not told apart by site
    public List<Finding> check(Edition edition, Disclosure disclosure, List<String> sites) {
        var found = new ArrayList<Finding>();
        for (var row : edition.rows()) {
            var sheet = new Sheet(row, disclosure.answer(row.id()), sites);
            found.addAll(Gaps.in(sheet));
            found.addAll(gates.missedBy(sheet));
            sheet.forEachValue((entry, value) -> {
                found.addAll(Fit.of(entry, value));
                found.addAll(products.namedIn(entry, value));
            });
        }
        found.addAll(contradictions.in(edition, disclosure));
        found.addAll(strays(edition, disclosure));
        return found;
    }

    private static List<Finding> strays(Edition edition, Disclosure disclosure) {
        return disclosure.answers().entrySet().stream()
                .filter(answered -> isStray(edition, answered.getKey(), answered.getValue()))
                .map(answered ->
                        Finding.refuse(
                                Obstacle.of(DisclosureRules.IN_EDITION, "edition", edition.id()),
                                Spot.of(answered.getKey())))
                .toList();
    }

    private static boolean isStray(Edition edition, ItemId item, Answer answer) {
        var row = edition.findRow(item);
        return row.isEmpty()
                || answer.parts().stream()
                        .flatMap(part -> part.values().keySet().stream())
                        .anyMatch(field -> row.get().item().findField(field).isEmpty());
    }
}

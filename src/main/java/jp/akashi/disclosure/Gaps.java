package jp.akashi.disclosure;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.Obstacle;
import jp.akashi.scheme.Field;
import jp.akashi.scheme.Level;

/// Finds what has to be answered and is not (必須開示項目の記入漏れ).
final class Gaps {
    private Gaps() {}

    static List<Finding> in(Sheet sheet) {
        var found = new ArrayList<Finding>();
        for (var site : sheet.asked()) {
            if (isLeftOut(sheet, site)) {
                found.add(siteFinding(sheet, "missing", site));
            } else {
                found.addAll(blanks(sheet, site));
            }
        }
        sheet.answer().parts().stream()
                .map(Answer.Part::site)
                .filter(site -> !sheet.asked().contains(site))
                .map(site -> siteFinding(sheet, site.isEmpty() ? "unnamed" : "unknown", site))
                .forEach(found::add);
        return found;
    }

    /// A site without any answer, while the row is answered elsewhere.
    private static boolean isLeftOut(Sheet sheet, String site) {
        return sheet.isBySite() && !sheet.answer().isEmpty() && sheet.at(site).isEmpty();
    }

    private static Finding siteFinding(Sheet sheet, String why, String site) {
        var obstacle = Obstacle.of(DisclosureRules.EACH_SITE, "case", why).with("site", site);
        var spot = sheet.blank(sheet.row().fields().getFirst(), site).spot();
        return sheet.row().isMandatory()
                ? Finding.refuse(obstacle, spot)
                : Finding.warn(obstacle, spot);
    }

    private static List<Finding> blanks(Sheet sheet, String site) {
        return sheet.row().fields().stream()
                .filter(field -> sheet.row().levelOf(field.key()) == Level.MANDATORY)
                .filter(field -> sheet.find(field, site).isEmpty())
                .filter(field -> !isMoot(sheet, field, site))
                .map(field ->
                        Finding.refuse(
                                Obstacle.of(DisclosureRules.ANSWERED),
                                sheet.blank(field, site).spot()))
                .toList();
    }

    /// Where a measure is not taken, its particulars have nothing to say.
    private static boolean isMoot(Sheet sheet, Field field, String site) {
        return sheet.row()
                .item()
                .findField(Field.Meaning.PRESENCE)
                .filter(presence -> !presence.equals(field))
                .flatMap(presence -> sheet.find(presence, site))
                .filter(Gaps::isAbsence)
                .isPresent();
    }

    private static boolean isAbsence(Value value) {
        return switch (value) {
            case Value.YesNo(boolean yes, _, _) -> !yes;
            case Value.NotDone _, Value.NotDisclosed _ -> true;
            case Value.Words _, Value.Quantity _, Value.Day _, Value.Chosen _, Value.Rows _ ->
                    false;
        };
    }
}

package jp.akashi.application;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.kernel.Obstacle;

/// What one application may be about (申請の単位, 002 §4(3)): one service, or several that are related
/// and of one class (区分), answered alike in 申請書B, and contracted for as one. A service sold at
/// several levels whose answers differ is a unit for each level.
final class UnitOfApplication {
    /// What has to hold of several services, each a blank of 申請書A.
    private static final List<FaceField> CONDITIONS =
            List.of(
                    FaceField.COMBINED_RELATED,
                    FaceField.COMBINED_SAME_ANSWERS,
                    FaceField.COMBINED_ONE_CONTRACT);

    private UnitOfApplication() {}

    static List<Finding> check(FaceSheet sheet) {
        var found = new ArrayList<Finding>();
        if (!sheet.get(FaceField.COMBINED_SERVICES).isEmpty()) {
            CONDITIONS.stream()
                    .filter(condition -> !sheet.get(condition).equals("yes"))
                    .forEach(condition -> found.add(combined(sheet, condition)));
        }
        if (sheet.get(FaceField.LEVELS_DIFFER).equals("yes")) {
            found.add(refuse(Obstacle.of(ApplicationRules.ONE_LEVEL), FaceField.LEVELS_DIFFER));
        }
        return found;
    }

    private static Finding combined(FaceSheet sheet, FaceField condition) {
        var why = sheet.get(condition).isEmpty() ? "open" : condition.key();
        return refuse(Obstacle.of(ApplicationRules.ONE_UNIT, "case", why), condition);
    }

    private static Finding refuse(Obstacle obstacle, FaceField field) {
        return Finding.refuse(obstacle, Spot.ofFace(field.key()));
    }
}

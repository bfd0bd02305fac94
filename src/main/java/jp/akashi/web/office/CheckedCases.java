package jp.akashi.web.office;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import jp.akashi.application.Application;
import jp.akashi.application.PreCheck;
import jp.akashi.disclosure.Finding;
import jp.akashi.kernel.ItemId;
import jp.akashi.web.kit.Latest;
import org.springframework.stereotype.Component;

/// What the check finds in a case as it was filed. A revision never changes, so that it is checked
/// once however often a page shows it.
@Component
class CheckedCases {
    private static final int MOST = 60;
    private final PreCheck preCheck;
    private final Map<String, List<Finding>> checked =
            Collections.synchronizedMap(new Latest<>(MOST));

    CheckedCases(PreCheck preCheck) {
        this.preCheck = preCheck;
    }

    List<Finding> of(Application application) {
        var key = application.id() + " " + application.latest().revision();
        var known = checked.get(key);
        if (known != null) {
            return known;
        }
        var found = preCheck.check(application.dossier(), PreCheck.Subject.of(application));
        checked.put(key, found);
        return found;
    }

    List<Finding> of(Application application, ItemId item) {
        return of(application).stream()
                .filter(finding -> item.equals(finding.spot().item()))
                .toList();
    }
}

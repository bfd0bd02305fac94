package jp.akashi.web.provider;

import java.time.InstantSource;
import java.util.List;
import jp.akashi.application.PreCheck;
import jp.akashi.disclosure.Finding;
import jp.akashi.kernel.Tokyo;
import org.springframework.stereotype.Component;

/// The pre-check of a draft, as if it were filed today; of a correction, on the day its application
/// was filed first.
@Component
public class Checks {
    private final PreCheck preCheck;
    private final InstantSource clock;

    Checks(PreCheck preCheck, InstantSource clock) {
        this.preCheck = preCheck;
        this.clock = clock;
    }

    List<Finding> all(Folder folder) {
        var corrected = folder.corrected();
        return corrected == null
                ? preCheck.check(folder.draft(), Tokyo.today(clock))
                : preCheck.check(folder.dossier(), PreCheck.Subject.of(corrected.application()));
    }
}

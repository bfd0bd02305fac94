package jp.akashi.web.provider;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Severity;
import jp.akashi.wording.Wording;

/// What a check found, as a page shows it: the rule, where it stands, the sentence, and the way
/// there.
public record FindingView(
        String rule, Severity severity, String place, String sentence, String href) {
    static List<FindingView> of(List<Finding> findings, Folder folder, Wording wording) {
        var views = new ArrayList<FindingView>();
        for (var finding : findings) {
            views.add(
                    new FindingView(
                            finding.rule().value(),
                            finding.severity(),
                            wording.place(finding.spot(), folder.edition()),
                            wording.sentence(finding),
                            folder.href(finding.spot())));
        }
        return List.copyOf(views);
    }

    public static List<FindingView> of(Severity severity, List<FindingView> views) {
        return views.stream().filter(view -> view.severity() == severity).toList();
    }
}

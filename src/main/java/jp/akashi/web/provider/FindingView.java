package jp.akashi.web.provider;

import java.util.ArrayList;
import java.util.List;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Severity;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;

/// What a check found, as a page shows it: the rule, where it stands, the sentence, and the way
/// there.
///
/// @param proposal a page that could be cited instead, where the check found one
public record FindingView(
        String rule,
        Severity severity,
        String place,
        String sentence,
        String href,
        BetterPage.@Nullable Proposal proposal) {
    static List<FindingView> of(List<Finding> findings, Folder folder, Wording wording) {
        var views = new ArrayList<FindingView>();
        for (var finding : findings) {
            views.add(
                    new FindingView(
                            finding.rule().value(),
                            finding.severity(),
                            wording.place(finding.spot(), folder.edition()),
                            wording.sentence(finding),
                            folder.href(finding.spot()),
                            proposal(finding, folder)));
        }
        return List.copyOf(views);
    }

    private static BetterPage.@Nullable Proposal proposal(Finding finding, Folder folder) {
        var facts = finding.obstacle().facts();
        var item = finding.spot().item();
        var page = facts.getOrDefault("found-on", "");
        var label = facts.getOrDefault("label", "");
        return item == null || page.isEmpty() || !folder.scope().isOpen(item)
                ? null
                : new BetterPage.Proposal(item.value(), label, Integer.parseInt(page));
    }

    public static List<FindingView> of(Severity severity, List<FindingView> views) {
        return views.stream().filter(view -> view.severity() == severity).toList();
    }
}

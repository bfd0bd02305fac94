package jp.akashi.web.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.akashi.application.ApplicationRules;
import jp.akashi.disclosure.DisclosureRules;
import jp.akashi.disclosure.Finding;
import jp.akashi.disclosure.Spot;
import jp.akashi.kernel.RuleId;
import jp.akashi.wording.Wording;

/// What a part of a draft still lacks before it can be filed: the blanks to fill in, and the rest
/// with what is wrong.
public record Missing(String part, List<FindingView> blanks, List<FindingView> others) {
    private static final Set<RuleId> BLANKS =
            Set.of(DisclosureRules.ANSWERED, ApplicationRules.FACE_FILLED);

    public int size() {
        return blanks.size() + others.size();
    }

    /// Part by part in the order of the form.
    static List<Missing> of(List<Finding> refusals, Folder folder, Wording wording) {
        var parts = new ArrayList<Missing>();
        parts.add(part("申請書A", refusals.stream().filter(Missing::isFace), folder, wording));
        for (var section : folder.edition().sections()) {
            var ids = section.rows().stream().map(row -> row.id()).toList();
            parts.add(
                    part(
                            section.label().ja(),
                            refusals.stream().filter(each -> ids.contains(each.spot().item())),
                            folder,
                            wording));
        }
        parts.add(
                part(
                        "資料",
                        refusals.stream()
                                .filter(each ->
                                        each.spot().item() == null
                                                && !each.spot().document().isEmpty()),
                        folder,
                        wording));
        return parts.stream().filter(part -> part.size() > 0).toList();
    }

    private static Missing part(
            String name, Stream<Finding> findings, Folder folder, Wording wording) {
        var all = findings.toList();
        return new Missing(
                name,
                FindingView.of(
                        all.stream().filter(each -> BLANKS.contains(each.rule())).toList(),
                        folder,
                        wording),
                FindingView.of(
                        all.stream().filter(each -> !BLANKS.contains(each.rule())).toList(),
                        folder,
                        wording));
    }

    private static boolean isFace(Finding finding) {
        Spot spot = finding.spot();
        return spot.item() == null && spot.document().isEmpty();
    }
}

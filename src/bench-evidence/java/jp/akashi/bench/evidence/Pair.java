package jp.akashi.bench.evidence;

import java.util.List;
import java.util.Optional;
import jp.akashi.evidence.Citation;
import jp.akashi.item.Answer;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.RuleId;

/// A claim, the pages cited for it, and what a careful reader says of them.
public record Pair(ItemId item, Answer answer, List<Citation> cited, Label label) {
    /// @param supported whether the pages bear the claim out
    /// @param rule the rule that should speak where they do not
    /// @param better the page of the cited document that does bear it out, where there is one
    public record Label(boolean supported, Optional<RuleId> rule, Optional<Integer> better) {}

    /// The sites it is answered for.
    List<String> sites() {
        return answer.parts().stream()
                .map(Answer.Part::site)
                .filter(site -> !site.isEmpty())
                .toList();
    }
}

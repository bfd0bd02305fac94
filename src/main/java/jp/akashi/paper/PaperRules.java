package jp.akashi.paper;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules of the house's papers.
public final class PaperRules {
    @Rule(
            clause = "house",
            says = "A certificate or mark is made only when every character of it can be printed.")
    public static final RuleId PRINTABLE = new RuleId("PAP-01");

    private PaperRules() {}
}

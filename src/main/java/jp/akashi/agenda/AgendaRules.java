package jp.akashi.agenda;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on what is done on a day (期日).
public final class AgendaRules {
    @Rule(
            clause = "house",
            says = "What is due on a day is done once, whatever stops or fails in between.")
    public static final RuleId ONCE = new RuleId("AGE-01");

    @Rule(clause = "house", says = "Only a step that failed is tried again by hand.")
    public static final RuleId FAILED = new RuleId("AGE-02");

    private AgendaRules() {}
}

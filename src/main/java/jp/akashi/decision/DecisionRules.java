package jp.akashi.decision;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on deciding (審査基準).
public final class DecisionRules {
    @Rule(
            clause = "002 §5(2)ア",
            says =
                    "Granted only when every mandatory item is properly disclosed and every requirement met.")
    public static final RuleId ALL_MET = new RuleId("DEC-01");

    @Rule(clause = "002 §5(2)", says = "Optional items never decide.")
    public static final RuleId OPTIONAL_NEVER = new RuleId("DEC-02");

    @Rule(
            clause = "002 §6(5)",
            says = "A refusal names the items to improve and says what about them.")
    public static final RuleId EXPLAINED = new RuleId("DEC-03");

    @Rule(
            clause = "house",
            says =
                    "Four eyes: who judged items of a case, asked about them or concluded its documents does not decide it.")
    public static final RuleId FOUR_EYES = new RuleId("DEC-04");

    @Rule(
            clause = "house",
            says = "An appeal is noted with who brings it, what it says, and the day it came.")
    public static final RuleId APPEAL = new RuleId("DEC-05");

    @Rule(
            clause = "002 §10(1), (2)",
            says =
                    "The documents of a case are given back once, when it was refused or withdrawn; what something else uses stays.")
    public static final RuleId RETURN = new RuleId("DEC-06");

    private DecisionRules() {}
}

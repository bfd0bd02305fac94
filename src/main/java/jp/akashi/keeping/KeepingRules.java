package jp.akashi.keeping;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on returning and keeping the documents of a case (書類の返却と保管).
public final class KeepingRules {
    @Rule(
            clause = "002 §10(1), (2)",
            says =
                    "Nothing of a case under examination or of a certification in force is returned or deleted.")
    public static final RuleId OVER = new RuleId("KEE-01");

    @Rule(
            clause = "002 §10(1)",
            says =
                    "A return is noted once, with its day and the number of the post or who took it in person.")
    public static final RuleId HANDOVER = new RuleId("KEE-02");

    @Rule(
            clause = "house",
            says =
                    "Documents are deleted after their return and not before the schedule's day; what the schedule does not name stays.")
    public static final RuleId DUE = new RuleId("KEE-03");

    @Rule(
            clause = "house",
            says = "Four eyes: who proposes a deletion, with its reason, does not carry it out.")
    public static final RuleId FOUR_EYES = new RuleId("KEE-04");

    private KeepingRules() {}
}

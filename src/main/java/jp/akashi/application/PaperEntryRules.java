package jp.akashi.application;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on applications that come by post (郵送による申請).
public final class PaperEntryRules {
    @Rule(clause = "house", says = "What is entered on behalf came on a day that has been.")
    public static final RuleId RECEIVED = new RuleId("ENT-01");

    @Rule(
            clause = "002 §4(5)",
            says =
                    "A paper application brings the original of the register certificate, or refers to one the office holds from the same provider.")
    public static final RuleId ORIGINAL = new RuleId("ENT-02");

    @Rule(
            clause = "002 §10",
            says = "An original goes back once, not before it came, and it is said how.")
    public static final RuleId RETURNED = new RuleId("ENT-03");

    private PaperEntryRules() {}
}

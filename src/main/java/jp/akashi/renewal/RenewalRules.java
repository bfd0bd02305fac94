package jp.akashi.renewal;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on renewing a certification (認定の更新).
public final class RenewalRules {
    @Rule(
            clause = "002 §9(1)",
            says =
                    "A renewal is filed within the window before expiry; later only as the scheme allows.")
    public static final RuleId WINDOW = new RuleId("REN-01");

    @Rule(
            clause = "002 §9(1)",
            says = "Only a certification in force is renewed, by its holder, and once a term.")
    public static final RuleId RENEWABLE = new RuleId("REN-02");

    private RenewalRules() {}
}

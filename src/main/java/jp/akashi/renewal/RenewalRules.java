package jp.akashi.renewal;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on renewing a certification (認定の更新).
public final class RenewalRules {
    @Rule(
            clause = "002 §9(1)",
            says =
                    "A renewal is filed within the window before expiry; later only as the scheme"
                            + " allows.")
    public static final RuleId WINDOW = new RuleId("REN-01");

    @Rule(
            clause = "002 §9(1)",
            says = "Only a certification in force is renewed, by its holder, and once a term.")
    public static final RuleId RENEWABLE = new RuleId("REN-02");

    @Rule(
            clause = "002 §9(1), 運用規程 第10条",
            says =
                    "A renewal declares how the mark was used, and explains what was not as it"
                            + " should.")
    public static final RuleId MARK_DECLARED = new RuleId("REN-03");

    @Rule(
            clause = "002 §9(1)",
            says =
                    "A changed provider name, representative or address brings the register"
                            + " certificate again.")
    public static final RuleId REGISTER_AGAIN = new RuleId("REN-04");

    @Rule(
            clause = "002 §9(1)",
            says =
                    "Evidence that has run out or was revised is filed anew; the rest is taken"
                            + " over.")
    public static final RuleId EVIDENCE_NEW = new RuleId("REN-05");

    @Rule(
            clause = "002 §9(1), P4",
            says =
                    "A renewal granted keeps the number and adds the next term, from the end of the"
                            + " last.")
    public static final RuleId NEXT_TERM = new RuleId("REN-06");

    @Rule(
            clause = "002 §9(1)",
            says =
                    "Filed within the window, a renewal keeps the certification in force until it"
                            + " is decided.")
    public static final RuleId CONTINUED = new RuleId("REN-07");

    @Rule(
            clause = "000 FAQ 更新, G 更新しない",
            says = "Whoever does not renew says so with a reason, and is reminded no more.")
    public static final RuleId DECLINED = new RuleId("REN-08");

    @Rule(
            clause = "000 FAQ 更新, 002 §9(1)",
            says =
                    "The holder is told months ahead, when the window opens, and before it closes,"
                            + " until it renews.")
    public static final RuleId TOLD = new RuleId("REN-09");

    @Rule(
            clause = "000 FAQ 切替",
            says =
                    "A switch ends the old certification on the day of the new one, and the old"
                            + " points to the new number.")
    public static final RuleId SWITCHED = new RuleId("REN-10");

    @Rule(
            clause = "house",
            says =
                    "A renewal goes on from what is published when it is filed, not from what was before.")
    public static final RuleId UP_TO_DATE = new RuleId("REN-11");

    @Rule(
            clause = "002 §9(1)",
            says =
                    "Filed after the window, where the scheme takes it, a renewal keeps nothing in"
                            + " force: the effect comes back on the day it is decided, and the"
                            + " office is told in time.")
    public static final RuleId LATE = new RuleId("REN-12");

    private RenewalRules() {}
}

package jp.akashi.fee;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on fees (審査手数料, 別表1).
public final class FeeRules {
    @Rule(
            clause = "002 別表1",
            says =
                    "The fee is the scheme's net amount for the kind of application plus the tax of the day.")
    public static final RuleId AMOUNT = new RuleId("FEE-01");

    @Rule(
            clause = "002 §4(7)",
            says =
                    "The fee is due about a week after the formality check is reported done, on a day on which the office works.")
    public static final RuleId DUE = new RuleId("FEE-02");

    @Rule(clause = "002 §4(7)", says = "A fee is paid in full; it is not paid back.")
    public static final RuleId IN_FULL = new RuleId("FEE-03");

    @Rule(
            clause = "000 FAQ 認定審査手数料の扱い",
            says = "An application is invoiced once; a correction costs nothing.")
    public static final RuleId ONCE = new RuleId("FEE-04");

    private FeeRules() {}
}

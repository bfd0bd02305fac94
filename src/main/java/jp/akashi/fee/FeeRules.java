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

    @Rule(
            clause = "002 §4(7)",
            says = "A case goes on when its fee is paid in full; the fee is not paid back.")
    public static final RuleId IN_FULL = new RuleId("FEE-03");

    @Rule(
            clause = "000 FAQ 認定審査手数料の扱い",
            says = "An application is invoiced once; a correction costs nothing.")
    public static final RuleId ONCE = new RuleId("FEE-04");

    @Rule(
            clause = "house",
            says =
                    "What is paid short leaves the rest open; what is paid over is held for the payer.")
    public static final RuleId SHORT_OR_OVER = new RuleId("FEE-05");

    @Rule(
            clause = "house",
            says = "Every entry of the ledger balances, and none is changed afterwards.")
    public static final RuleId BALANCED = new RuleId("FEE-06");

    @Rule(
            clause = "house",
            says =
                    "Only money that is held is assigned, paid back or struck out, and never more than is held.")
    public static final RuleId HELD = new RuleId("FEE-07");

    @Rule(
            clause = "house",
            says = "Money is assigned to an invoice of which something is left to pay.")
    public static final RuleId STILL_OPEN = new RuleId("FEE-08");

    @Rule(clause = "house", says = "Money is booked on a day that has come.")
    public static final RuleId SEEN = new RuleId("FEE-09");

    @Rule(clause = "house", says = "An invoice is cancelled only while nothing of it is paid.")
    public static final RuleId CANCELLED = new RuleId("FEE-10");

    @Rule(
            clause = "house",
            says = "A receipt is made out when the fee is paid in full; a further one says so.")
    public static final RuleId RECEIPT = new RuleId("FEE-11");

    @Rule(clause = "house", says = "A file of the bank is taken over as a whole, or not at all.")
    public static final RuleId WHOLE_FILE = new RuleId("FEE-12");

    @Rule(clause = "house", says = "A file of the bank, and a line of it, is taken over once.")
    public static final RuleId ONE_IMPORT = new RuleId("FEE-13");

    @Rule(
            clause = "house",
            says =
                    "Only money that is for one invoice by name or number, and to the yen, is proposed as sure.")
    public static final RuleId SURE = new RuleId("FEE-14");

    @Rule(
            clause = "house",
            says =
                    "What is unpaid is reminded of on the business day after it was due, and two and four weeks after.")
    public static final RuleId REMINDED = new RuleId("FEE-15");

    @Rule(
            clause = "消費税法 §57の4",
            says =
                    "An invoice and a receipt state issuer and registration, day, what for, amount and tax by rate, and addressee.")
    public static final RuleId QUALIFIED = new RuleId("FEE-16");

    @Rule(
            clause = "002 別表1",
            says = "Another certificate is charged for once: no other invoice for it is open.")
    public static final RuleId ONE_REISSUE = new RuleId("FEE-17");

    private FeeRules() {}
}

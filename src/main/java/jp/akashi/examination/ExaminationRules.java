package jp.akashi.examination;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on the examination (認定に係る審査手順).
public final class ExaminationRules {
    @Rule(
            clause = "002 §6",
            says = "A case moves only as the table of stages says, by the party it names.")
    public static final RuleId STEP = new RuleId("EXA-01");

    @Rule(
            clause = "002 §6(1)",
            says = "The formality check is passed only when every point is in order.")
    public static final RuleId FORMALITY = new RuleId("EXA-02");

    @Rule(
            clause = "002 §4(7)",
            says = "The document check starts only after the fee is seen on the account.")
    public static final RuleId PAID_FIRST = new RuleId("EXA-03");

    @Rule(
            clause = "002 §6(2)",
            says = "An inquiry names at least one item with a question, and a day still to come.")
    public static final RuleId QUESTION = new RuleId("EXA-04");

    @Rule(clause = "002 §6(2)", says = "A correction changes only what was asked about.")
    public static final RuleId ONLY_ASKED = new RuleId("EXA-05");

    @Rule(
            clause = "002 §5(2)",
            says =
                    "The document check is concluded only when every row to be judged has a verdict.")
    public static final RuleId ALL_JUDGED = new RuleId("EXA-06");

    @Rule(clause = "house", says = "A verdict falls away when a correction changes its item.")
    public static final RuleId FRESH_VERDICT = new RuleId("EXA-07");

    @Rule(clause = "house", says = "Nobody's change to a case is overwritten unseen.")
    public static final RuleId NO_LOST_UPDATE = new RuleId("EXA-08");

    @Rule(clause = "002 §5(2)", says = "A verdict that asks or refuses says why.")
    public static final RuleId REASONED = new RuleId("EXA-09");

    @Rule(clause = "002 §6(1)", says = "What is sent back says what is amiss.")
    public static final RuleId RETURN_NOTE = new RuleId("EXA-10");

    @Rule(clause = "house", says = "An inquiry is due on a day on which the office works.")
    public static final RuleId OPEN_DUE_DAY = new RuleId("EXA-11");

    @Rule(
            clause = "002 §9(1)",
            says =
                    "Only rows in which nothing has changed since they were certified are accepted together.")
    public static final RuleId UNCHANGED = new RuleId("EXA-20");

    @Rule(
            clause = "002 §6(2)",
            says =
                    "A visit is planned for a time to come, with place, purpose, people and items, in"
                            + " at most 2,000 characters each.")
    public static final RuleId VISIT_PLAN = new RuleId("EXA-21");

    @Rule(
            clause = "002 §6(2)",
            says = "A visit takes place as the provider accepted it; what is over is not changed.")
    public static final RuleId VISIT_AGREED = new RuleId("EXA-22");

    @Rule(
            clause = "002 §6(2)",
            says =
                    "The record of a visit names who was there and what was found, in at most 2,000"
                            + " characters each.")
    public static final RuleId VISIT_RECORD = new RuleId("EXA-23");

    @Rule(
            clause = "002 §6(2)",
            says =
                    "A document is put to the record of a visit that has taken place, each once and at"
                            + " most thirty.")
    public static final RuleId VISIT_PAPER = new RuleId("EXA-24");

    private ExaminationRules() {}
}

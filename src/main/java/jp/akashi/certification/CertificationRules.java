package jp.akashi.certification;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on certifications (認定証・認定マークの発行).
public final class CertificationRules {
    @Rule(
            clause = "002 §8 図2 注",
            says =
                    "The number is the scheme's identifier, a serial of its own, and year and month.")
    public static final RuleId NUMBER = new RuleId("CER-01");

    @Rule(clause = "002 §8", says = "The term is two years from the day of certification.")
    public static final RuleId TERM = new RuleId("CER-02");

    @Rule(clause = "house", says = "A granted application leads to one certification.")
    public static final RuleId ONCE = new RuleId("CER-03");

    @Rule(
            clause = "house",
            says = "A certification in force ends once, on a day that has not passed.")
    public static final RuleId ENDING = new RuleId("CER-04");

    @Rule(
            clause = "002 §9(1), (2)",
            says =
                    "Granting an application takes back nothing that was certified since it began:"
                            + " not an answer, not a name, not the holder.")
    public static final RuleId NOT_TAKEN_BACK = new RuleId("CER-05");

    @Rule(
            clause = "002 §9(1), (2)",
            says =
                    "What overtook an application is taken into it, or left out of it, by the"
                            + " office in the document check, with a reason.")
    public static final RuleId SETTLED = new RuleId("CER-06");

    @Rule(
            clause = "002 §8",
            says = "What is published of a certification is what is certified now.")
    public static final RuleId LATEST = new RuleId("CER-07");

    private CertificationRules() {}
}

package jp.akashi.mark;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on the use of the mark (認定マークの使用).
public final class MarkRules {
    @Rule(clause = "002 §8", says = "The mark is shown only while the certification is in force.")
    public static final RuleId IN_FORCE = new RuleId("MRK-01");

    @Rule(clause = "002 §11 ③④", says = "The mark is shown for the certified service alone.")
    public static final RuleId OWN_SERVICE = new RuleId("MRK-02");

    @Rule(
            clause = "002 §11 ⑤",
            says = "A mark shown electronically leads to the designated address.")
    public static final RuleId LINKED = new RuleId("MRK-03");

    @Rule(clause = "002 §11 ⑥", says = "The mark is shown whole and in its own colours.")
    public static final RuleId UNALTERED = new RuleId("MRK-04");

    @Rule(
            clause = "house",
            says = "A page that shows the mark is registered once, by a web address.")
    public static final RuleId REGISTERED = new RuleId("MRK-05");

    @Rule(clause = "house", says = "A page is looked at again only after a while.")
    public static final RuleId NOT_TOO_OFTEN = new RuleId("MRK-06");

    @Rule(clause = "house", says = "Only what everybody can reach on the web is looked at.")
    public static final RuleId PUBLIC_ONLY = new RuleId("MRK-07");

    @Rule(clause = "house", says = "What was found on a page is settled once, and in words.")
    public static final RuleId SETTLED = new RuleId("MRK-08");

    @Rule(
            clause = "house",
            says =
                    "For one provider, and at one site, only so many pages an hour are looked at"
                            + " when people ask for it.")
    public static final RuleId NOT_TOO_MANY = new RuleId("MRK-09");

    private MarkRules() {}
}

package jp.akashi.registry;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on publication (認定サービスの公表).
public final class RegistryRules {
    @Rule(clause = "002 §7(2)", says = "What the applicant wrote is published as it stands.")
    public static final RuleId VERBATIM = new RuleId("REG-01");

    @Rule(clause = "002 §7(2)", says = "Nothing of the evidence is published.")
    public static final RuleId NO_EVIDENCE = new RuleId("REG-02");

    @Rule(
            clause = "002 §7(2)",
            says = "An answer is withheld for a reason and until a day to come.")
    public static final RuleId WITHHELD = new RuleId("REG-03");

    @Rule(
            clause = "002 §7(1)",
            says = "The list shows number, service, provider and day of certification.")
    public static final RuleId LISTED = new RuleId("REG-04");

    @Rule(
            clause = "002 §7(2)",
            says =
                    "A provider asks for an answer to be withheld, or for longer, with a reason and until a day to come.")
    public static final RuleId ASKED = new RuleId("REG-05");

    @Rule(clause = "002 §7(2)", says = "The office rules once on a wish to withhold.")
    public static final RuleId RULED_ONCE = new RuleId("REG-06");

    @Rule(
            clause = "002 §7(2)",
            says =
                    "A withheld answer is published by the office, after its last day and while no wish about it waits; never by itself.")
    public static final RuleId NOT_BEFORE = new RuleId("REG-07");

    @Rule(
            clause = "002 §7(2)",
            says =
                    "Before its last day a withheld answer is published only at the provider's word,"
                            + " which counts for that last day alone.")
    public static final RuleId EARLY_AT_ITS_WORD = new RuleId("REG-08");

    private RegistryRules() {}
}

package jp.akashi.surveillance.proceeding;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on emergencies, surveys and requests for improvement (002 §11(1), (2)), and on all
/// proceedings.
public final class ProceedingRules {
    @Rule(
            clause = "house",
            says = "A proceeding takes only the steps of its table, each by the party it is for.")
    public static final RuleId TABLE = new RuleId("SUR-30");

    @Rule(clause = "house", says = "What is done in a proceeding has the words it needs.")
    public static final RuleId WORDS = new RuleId("SUR-31");

    @Rule(clause = "house", says = "Nobody acts in a proceeding over something they have not seen.")
    public static final RuleId NO_LOST_UPDATE = new RuleId("SUR-32");

    @Rule(clause = "house", says = "A day by which something is due is a day to come.")
    public static final RuleId DUE = new RuleId("SUR-33");

    @Rule(
            clause = "002 §11(1)",
            says = "The notice of an emergency says since when, and that is no moment to come.")
    public static final RuleId SINCE = new RuleId("SUR-34");

    @Rule(
            clause = "002 §11(1)",
            says = "Emergencies are reported for services while they are certified.")
    public static final RuleId IN_FORCE = new RuleId("SUR-35");

    @Rule(
            clause = "002 §11(1)",
            says = "Maintenance announced later than disclosed is an emergency by itself.")
    public static final RuleId SHORT_NOTICE = new RuleId("SUR-36");

    @Rule(
            clause = "house",
            says =
                    "Maintenance that is announced ends after it begins, and is announced today or before.")
    public static final RuleId MAINTENANCE = new RuleId("SUR-37");

    @Rule(
            clause = "002 §11(2)",
            says = "Of a proceeding only what the office shows is public, entry by entry.")
    public static final RuleId SHOWN = new RuleId("SUR-38");

    @Rule(
            clause = "002 §11(1)",
            says = "Notice and reports of an emergency are due on the business days the data says.")
    public static final RuleId REPORTS_DUE = new RuleId("SUR-39");

    @Rule(
            clause = "002 §11(2)",
            says = "A request counts as not met without an answer only after its due day.")
    public static final RuleId NOT_BEFORE_DUE = new RuleId("SUR-40");

    @Rule(
            clause = "house",
            says = "Reminders of a proceeding go out before its due day and after it.")
    public static final RuleId REMINDED = new RuleId("SUR-41");

    private ProceedingRules() {}
}

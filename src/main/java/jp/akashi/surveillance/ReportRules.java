package jp.akashi.surveillance;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on what a provider reports during a term: changes, the end of the service, and its
/// passing to another provider.
public final class ReportRules {
    @Rule(
            clause = "002 §9(2)",
            says = "A change is reported of a certification in force, on what is certified now.")
    public static final RuleId IN_FORCE = new RuleId("SUR-01");

    @Rule(clause = "002 §9(2)", says = "A change report changes something.")
    public static final RuleId SOMETHING = new RuleId("SUR-02");

    @Rule(
            clause = "002 §9(2)",
            says = "A change report names the day of the change, which has come, and the reason.")
    public static final RuleId CHANGED_ON = new RuleId("SUR-03");

    @Rule(
            clause = "002 §9(1), (2)",
            says =
                    "Changed name, address or representative of the provider takes the register certificate again.")
    public static final RuleId PAPERS = new RuleId("SUR-04");

    @Rule(
            clause = "002 §5(2), §11(3)①",
            says =
                    "A change by which a requirement is met no more is reported only by somebody who has been told what follows.")
    public static final RuleId WARNED = new RuleId("SUR-05");

    @Rule(
            clause = "house",
            says =
                    "Of one certification, one report of a change is under examination at a time; a renewal under examination keeps none back.")
    public static final RuleId ONE_AT_A_TIME = new RuleId("SUR-06");

    @Rule(
            clause = "002 §4(7)",
            says = "A change costs nothing; another certificate with other names costs its fee.")
    public static final RuleId REISSUE_FEE = new RuleId("SUR-07");

    @Rule(
            clause = "002 §9(2)",
            says = "A granted change is the certification's from then on; number and term stay.")
    public static final RuleId ADOPTED = new RuleId("SUR-08");

    @Rule(
            clause = "002 §9(2), §11(3)⑦",
            says =
                    "What a provider says of itself in an application is compared with what is certified of its other services, and what was not reported of them is shown to the office.")
    public static final RuleId COMPARED = new RuleId("SUR-09");

    @Rule(
            clause = "002 §9(3)",
            says =
                    "The end of a service in force is told once, with its last day within the term, the reason, and how and when users were told.")
    public static final RuleId END_TOLD = new RuleId("SUR-10");

    @Rule(
            clause = "002 §9(3)",
            says =
                    "The certification ends on the day after the last day of the service, or on the day the report is taken when that is later.")
    public static final RuleId END_DAY = new RuleId("SUR-11");

    @Rule(clause = "002 §9(3)", says = "The certificate is given back when the service ends.")
    public static final RuleId CERTIFICATE_BACK = new RuleId("SUR-12");

    @Rule(
            clause = "002 §11(1)",
            says =
                    "Notice to users of the end that is shorter than the service disclosed is shown to the office.")
    public static final RuleId SHORT_NOTICE = new RuleId("SUR-13");

    @Rule(
            clause = "002 §11(3)⑫",
            says =
                    "A service passes to another provider when the former one offers it and the next one accepts it with its proofs.")
    public static final RuleId BOTH_CONFIRM = new RuleId("SUR-14");

    @Rule(
            clause = "002 §11(3)⑫",
            says =
                    "The office decides on a passing with a reason, not before its day; number, term and history stay.")
    public static final RuleId PASSED_ON = new RuleId("SUR-15");

    @Rule(
            clause = "002 §12(1)",
            says =
                    "What the former provider filed stays its secret, unless it goes over by law or at its word.")
    public static final RuleId FORMER_SECRET = new RuleId("SUR-16");

    private ReportRules() {}
}

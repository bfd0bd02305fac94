package jp.akashi.surveillance.proceeding;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on revoking a certification (認定の取消し, 002 §11(3)): its twelve grounds, and the way
/// there.
public final class RevocationRules {
    @Rule(clause = "002 §11(3)①", says = "Ground: the standards are no longer met.")
    public static final RuleId NOT_MET = new RuleId("SUR-50");

    @Rule(clause = "002 §11(3)②", says = "Ground: certified by improper means.")
    public static final RuleId IMPROPER_MEANS = new RuleId("SUR-51");

    @Rule(clause = "002 §11(3)③", says = "Ground: the mark was used for another service.")
    public static final RuleId MARK_ON_OTHERS = new RuleId("SUR-52");

    @Rule(
            clause = "002 §11(3)④",
            says = "Ground: the mark was used without keeping certified and other services apart.")
    public static final RuleId NOT_KEPT_APART = new RuleId("SUR-53");

    @Rule(
            clause = "002 §11(3)⑤",
            says = "Ground: the mark was shown without the link to the designated address.")
    public static final RuleId NO_LINK = new RuleId("SUR-54");

    @Rule(clause = "002 §11(3)⑥", says = "Ground: the mark was recoloured or shown in part.")
    public static final RuleId MARK_ALTERED = new RuleId("SUR-55");

    @Rule(
            clause = "002 §11(3)⑦",
            says = "Ground: a change was not reported, without a just reason.")
    public static final RuleId CHANGE_NOT_REPORTED = new RuleId("SUR-56");

    @Rule(
            clause = "002 §11(3)⑧",
            says = "Ground: an emergency was not reported, without a just reason.")
    public static final RuleId EMERGENCY_NOT_REPORTED = new RuleId("SUR-57");

    @Rule(
            clause = "002 §11(3)⑨",
            says = "Ground: a survey was refused, without a just reason, or answered falsely.")
    public static final RuleId SURVEY_REFUSED = new RuleId("SUR-58");

    @Rule(
            clause = "002 §11(3)⑩",
            says = "Ground: a request for improvement was not met, without a just reason.")
    public static final RuleId IMPROVEMENT_REFUSED = new RuleId("SUR-59");

    @Rule(clause = "002 §11(3)⑪", says = "Ground: a tort or a breach of law.")
    public static final RuleId BREACH_OF_LAW = new RuleId("SUR-60");

    @Rule(
            clause = "002 §11(3)⑫",
            says =
                    "Ground: a transfer, merger, split or succession puts the continuity of the service in doubt.")
    public static final RuleId CONTINUITY_IN_DOUBT = new RuleId("SUR-61");

    @Rule(clause = "002 §11(3)", says = "A revocation names at least one of the twelve grounds.")
    public static final RuleId GROUNDED = new RuleId("SUR-62");

    @Rule(
            clause = "002 §11(3)⑦–⑩",
            says =
                    "Where a just reason takes the ground away, the proposal says why there is none.")
    public static final RuleId NO_JUST_REASON = new RuleId("SUR-63");

    @Rule(
            clause = "house",
            says =
                    "The provider is heard before a revocation is proposed, and has the time the data gives.")
    public static final RuleId HEARD = new RuleId("SUR-64");

    @Rule(
            clause = "house",
            says = "Four eyes: who opened, heard or proposed a revocation does not decide it.")
    public static final RuleId FOUR_EYES = new RuleId("SUR-65");

    @Rule(
            clause = "house",
            says = "A service has one revocation under way at a time, and only while certified.")
    public static final RuleId ONE_AT_A_TIME = new RuleId("SUR-66");

    @Rule(
            clause = "house",
            says = "A revocation takes effect on the day proposed, never before its decision.")
    public static final RuleId EFFECT = new RuleId("SUR-67");

    private RevocationRules() {}
}

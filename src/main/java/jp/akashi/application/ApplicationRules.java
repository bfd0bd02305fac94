package jp.akashi.application;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on applications (認定に係る申請).
public final class ApplicationRules {
    @Rule(
            clause = "002 §4(1), 000 FAQ サービス開始前",
            says = "The service has started, at the latest on the day of filing.")
    public static final RuleId STARTED = new RuleId("APP-01");

    @Rule(
            clause = "002 §4(2)オ",
            says = "After a revocation a service waits a year before it applies again.")
    public static final RuleId BAN_OVER = new RuleId("APP-02");

    @Rule(clause = "002 §4(4)ア", says = "申請書A is filled in.")
    public static final RuleId FACE_FILLED = new RuleId("APP-03");

    @Rule(clause = "house", says = "An entry of 申請書A has the form its blank asks for.")
    public static final RuleId FACE_FORM = new RuleId("APP-04");

    @Rule(clause = "002 §4(4)イ", says = "A public paper proves that the applicant exists.")
    public static final RuleId EXISTENCE = new RuleId("APP-05");

    @Rule(
            clause = "002 §4(4)イ",
            says = "A representative without 代表権 is shown to be responsible for the business.")
    public static final RuleId AUTHORITY = new RuleId("APP-06");

    @Rule(clause = "house", says = "The edition is one that may be used on the day of filing.")
    public static final RuleId EDITION_IN_FORCE = new RuleId("APP-07");

    @Rule(clause = "house", says = "申請書A and 申請書B name the same provider, service and start.")
    public static final RuleId SHEETS_AGREE = new RuleId("APP-08");

    @Rule(
            clause = "002 §7(2)",
            says = "A wish to withhold names an answered item, a reason and a day in the future.")
    public static final RuleId WITHHOLDING_ASKED = new RuleId("APP-09");

    @Rule(
            clause = "house",
            says = "Nobody's change is overwritten unseen when two people edit one draft.")
    public static final RuleId NO_LOST_UPDATE = new RuleId("APP-10");

    private ApplicationRules() {}
}

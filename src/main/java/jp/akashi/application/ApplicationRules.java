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
            says =
                    "A wish to withhold, one an item, names an answered item, a reason and a day in the future.")
    public static final RuleId WITHHOLDING_ASKED = new RuleId("APP-09");

    @Rule(
            clause = "house",
            says = "Nobody's change is overwritten unseen when two people edit one draft.")
    public static final RuleId NO_LOST_UPDATE = new RuleId("APP-10");

    @Rule(
            clause = "house",
            says =
                    "An answer taken over from another edition or scheme is confirmed before it is filed.")
    public static final RuleId CONFIRMED = new RuleId("APP-11");

    @Rule(
            clause = "002 §4(3)",
            says =
                    "Several services are one unit only when related and of one class, answered alike, and under one contract.")
    public static final RuleId ONE_UNIT = new RuleId("APP-12");

    @Rule(
            clause = "002 §4(3)",
            says = "A service at several levels whose answers differ is one unit for each level.")
    public static final RuleId ONE_LEVEL = new RuleId("APP-13");

    @Rule(
            clause = "000 FAQ 切替",
            says =
                    "A certified service may switch to a scheme that names its own as one to switch from.")
    public static final RuleId SWITCH = new RuleId("APP-14");

    @Rule(clause = "house", says = "An edition that applications were filed under does not go.")
    public static final RuleId EDITION_KEPT = new RuleId("APP-15");

    @Rule(
            clause = "house",
            says = "An edition that applications were filed under asks what it asked then.")
    public static final RuleId EDITION_UNCHANGED = new RuleId("APP-16");

    private ApplicationRules() {}
}

package jp.akashi.notice;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on notices (通知).
public final class NoticeRules {
    @Rule(clause = "house", says = "Of one occasion one address is told once.")
    public static final RuleId ONCE = new RuleId("NOT-01");

    @Rule(
            clause = "house",
            says =
                    "A mail whose hand-over was cut off is not sent again by itself; the office says what becomes of it.")
    public static final RuleId IN_DOUBT = new RuleId("NOT-02");

    @Rule(
            clause = "house",
            says =
                    "A mail is settled by hand only as long as it is as the office saw it, and whole.")
    public static final RuleId AS_SEEN = new RuleId("NOT-03");

    @Rule(
            clause = "house",
            says =
                    "A reminder of each occasion goes out once, before the due day and after it, on days on which the office works.")
    public static final RuleId REMINDED = new RuleId("NOT-04");

    private NoticeRules() {}
}

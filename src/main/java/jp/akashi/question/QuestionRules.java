package jp.akashi.question;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on questions (問合せ).
public final class QuestionRules {
    @Rule(clause = "house", says = "A question has words, and not too many.")
    public static final RuleId WORDS = new RuleId("QST-01");

    @Rule(clause = "house", says = "Who asks gives a mail address that can be written to.")
    public static final RuleId ADDRESS = new RuleId("QST-02");

    @Rule(clause = "house", says = "One address asks no more often than the day's limit.")
    public static final RuleId NOT_TOO_MANY = new RuleId("QST-03");

    @Rule(clause = "house", says = "A question is about an item of a service in the register.")
    public static final RuleId ABOUT = new RuleId("QST-04");

    @Rule(
            clause = "house",
            says = "A question is sent on once it was confirmed by the link in the mail, in time.")
    public static final RuleId CONFIRMED = new RuleId("QST-05");

    @Rule(clause = "house", says = "A question is answered and closed by whose turn it is.")
    public static final RuleId TURN = new RuleId("QST-06");

    @Rule(clause = "house", says = "Only what was answered is published, in words of the office's.")
    public static final RuleId PUBLISHED = new RuleId("QST-07");

    @Rule(clause = "house", says = "Nobody acts on a question over what they have not seen.")
    public static final RuleId NO_LOST_UPDATE = new RuleId("QST-08");

    private QuestionRules() {}
}

package jp.akashi.consultation;

import jp.akashi.kernel.Rule;
import jp.akashi.kernel.RuleId;

/// The rules on consultations (相談).
public final class ConsultationRules {
    @Rule(clause = "house", says = "What is said in a consultation has words, and not too many.")
    public static final RuleId WORDS = new RuleId("CSL-01");

    @Rule(
            clause = "house",
            says = "Nobody answers in a consultation over an answer they have not seen.")
    public static final RuleId NO_LOST_UPDATE = new RuleId("CSL-02");

    @Rule(clause = "house", says = "A closed consultation is not closed again.")
    public static final RuleId OPEN = new RuleId("CSL-03");

    private ConsultationRules() {}
}

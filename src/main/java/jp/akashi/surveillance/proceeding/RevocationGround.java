package jp.akashi.surveillance.proceeding;

import jp.akashi.kernel.RuleId;

/// A ground for a revocation (取消しの事由, 002 §11(3)①–⑫), in the order of the scheme.
public enum RevocationGround {
    NOT_MET(RevocationRules.NOT_MET),
    IMPROPER_MEANS(RevocationRules.IMPROPER_MEANS),
    MARK_ON_OTHERS(RevocationRules.MARK_ON_OTHERS),
    NOT_KEPT_APART(RevocationRules.NOT_KEPT_APART),
    NO_LINK(RevocationRules.NO_LINK),
    MARK_ALTERED(RevocationRules.MARK_ALTERED),
    CHANGE_NOT_REPORTED(RevocationRules.CHANGE_NOT_REPORTED),
    EMERGENCY_NOT_REPORTED(RevocationRules.EMERGENCY_NOT_REPORTED),
    SURVEY_REFUSED(RevocationRules.SURVEY_REFUSED),
    IMPROVEMENT_REFUSED(RevocationRules.IMPROVEMENT_REFUSED),
    BREACH_OF_LAW(RevocationRules.BREACH_OF_LAW),
    CONTINUITY_IN_DOUBT(RevocationRules.CONTINUITY_IN_DOUBT);

    private static final int FIRST_CIRCLED = 0x2460;

    private final RuleId rule;

    RevocationGround(RuleId rule) {
        this.rule = rule;
    }

    public RuleId rule() {
        return rule;
    }

    /// Whether a just reason of the provider (正当な理由) takes it away.
    public boolean yieldsToJustReason() {
        return switch (this) {
            case CHANGE_NOT_REPORTED, EMERGENCY_NOT_REPORTED, SURVEY_REFUSED, IMPROVEMENT_REFUSED ->
                    true;
            case NOT_MET, IMPROPER_MEANS, MARK_ON_OTHERS, NOT_KEPT_APART, NO_LINK, MARK_ALTERED ->
                    false;
            case BREACH_OF_LAW, CONTINUITY_IN_DOUBT -> false;
        };
    }

    /// The number of the ground in its clause: `①`.
    public String numbered() {
        return Character.toString(FIRST_CIRCLED + ordinal());
    }
}

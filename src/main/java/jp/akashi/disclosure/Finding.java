package jp.akashi.disclosure;

import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.RuleId;

/// What a check found: the rule with the facts of the case, how much it weighs, and where it
/// stands.
public record Finding(Obstacle obstacle, Severity severity, Spot spot) {
    public static Finding refuse(Obstacle obstacle, Spot spot) {
        return new Finding(obstacle, Severity.REFUSE, spot);
    }

    public static Finding warn(Obstacle obstacle, Spot spot) {
        return new Finding(obstacle, Severity.WARN, spot);
    }

    public static Finding hint(Obstacle obstacle, Spot spot) {
        return new Finding(obstacle, Severity.HINT, spot);
    }

    public RuleId rule() {
        return obstacle.rule();
    }

    public boolean refuses() {
        return severity == Severity.REFUSE;
    }
}

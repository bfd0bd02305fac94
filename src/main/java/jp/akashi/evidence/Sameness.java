package jp.akashi.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jp.akashi.item.Units;
import jp.akashi.item.Value;

/// When two figures say the same: 1,250百万円 and 12.5億円, 12ヶ月 and 1年, 3ヶ月前 and 90日; and 99.98% says
/// the same as 99.984%, from which it was rounded.
final class Sameness {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal LARGE = BigDecimal.TEN;

    private final Units units;

    Sameness(Units units) {
        this.units = units;
    }

    boolean isComparable(Value.Quantity claim, Value.Quantity seen) {
        return isKnown(claim) && isKnown(seen) && units.compare(claim, seen).isPresent();
    }

    boolean isSame(Value.Quantity claim, Value.Quantity seen) {
        return isSameLasting(lasting(claim), lasting(seen));
    }

    private boolean isSameLasting(Value.Quantity claim, Value.Quantity seen) {
        return isComparable(claim, seen)
                && (units.compare(claim, seen).orElse(1) == 0
                        || isSameMonths(claim, seen)
                        || isRounded(claim, seen));
    }

    private boolean isKnown(Value.Quantity figure) {
        return units.byName().containsKey(figure.unit());
    }

    /// A notice as the time it lasts: 30日 for 30日前.
    private Value.Quantity lasting(Value.Quantity figure) {
        if (!figure.unit().endsWith("前")) {
            return figure;
        }
        var unit = figure.unit().replace("以上前", "").replace("前", "");
        return units.byName().containsKey(unit)
                ? new Value.Quantity(figure.number(), unit, null, "")
                : figure;
    }

    /// Years and months compare as such, not by the days they are counted for.
    private boolean isSameMonths(Value.Quantity claim, Value.Quantity seen) {
        return months(claim).signum() > 0 && months(claim).compareTo(months(seen)) == 0;
    }

    private BigDecimal months(Value.Quantity figure) {
        if (isLike(figure, "年")) {
            return figure.number().multiply(MONTHS);
        }
        return isLike(figure, "ヶ月") ? figure.number() : BigDecimal.ZERO;
    }

    private boolean isLike(Value.Quantity figure, String unit) {
        var like = units.byName().get(unit);
        var own = units.byName().get(figure.unit());
        return like != null
                && own != null
                && own.factor().compareTo(like.factor()) == 0
                && own.dimension().equals(like.dimension());
    }

    /// Whether the page gives the figure more finely, and the claim is that figure cut or rounded.
    private boolean isRounded(Value.Quantity claim, Value.Quantity seen) {
        if (!mayBeRounded(claim, seen)) {
            return false;
        }
        int scale = Math.max(0, claim.number().scale());
        var exact =
                units.inBase(seen)
                        .divide(units.get(claim.unit()).factor(), scale + 12, RoundingMode.HALF_UP);
        return exact.setScale(scale, RoundingMode.HALF_UP).compareTo(claim.number()) == 0
                || exact.setScale(scale, RoundingMode.DOWN).compareTo(claim.number()) == 0;
    }

    private boolean mayBeRounded(Value.Quantity claim, Value.Quantity seen) {
        int finer = units.get(seen.unit()).factor().compareTo(units.get(claim.unit()).factor());
        boolean large = claim.number().abs().compareTo(LARGE) >= 0;
        boolean precise = claim.number().stripTrailingZeros().precision() >= 3;
        boolean detailed = seen.number().scale() > claim.number().scale();
        return (finer < 0 && large) || (finer == 0 && precise && detailed);
    }
}

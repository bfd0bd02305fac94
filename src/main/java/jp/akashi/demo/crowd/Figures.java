package jp.akashi.demo.crowd;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import jp.akashi.item.Kind;
import jp.akashi.item.Qualifier;
import jp.akashi.item.Value;
import org.jspecify.annotations.Nullable;

/// Moves the figures of the examples: sizes of one section grow together, so that a part stays
/// smaller than its whole; spans of time each for themselves; shares stay shares.
final class Figures {
    private static final List<String> SIZES =
            List.of("1", "0.8", "1.5", "2", "0.5", "3", "0.3", "5", "0.2", "8", "12", "0.1", "30");
    private static final List<String> SPANS =
            List.of("1", "1", "2", "0.5", "3", "1.5", "4", "0.2", "6", "10");
    private static final Set<String> MEASURES_TIME =
            Set.of("秒", "分", "時間", "日", "週間", "ヶ月", "年", "日前", "週間前", "ヶ月前", "世代", "回");
    private static final List<String> RATES =
            List.of(
                    "99.95", "99.9", "99.99", "99.98", "99.5", "99.97", "100", "99.8", "99.92",
                    "98.7");
    private static final BigDecimal HIGH = new BigDecimal("99");
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    private Figures() {}

    /// @param section the dice of the section, for what grows together
    static Value.Quantity moved(Blank blank, Value.Quantity told, Dice dice, Dice section) {
        var number =
                told.unit().equals("%")
                        ? share(blank, told.number(), dice)
                        : scaled(blank, told, MEASURES_TIME.contains(told.unit()) ? dice : section);
        return new Value.Quantity(number, told.unit(), qualifier(blank, told, dice), told.note());
    }

    private static @Nullable Qualifier qualifier(Blank blank, Value.Quantity told, Dice dice) {
        return blank.field().kind() instanceof Kind.Quantity asked && !asked.qualifiers().isEmpty()
                ? dice.pickUneven(asked.qualifiers())
                : told.qualifier();
    }

    private static BigDecimal scaled(Blank blank, Value.Quantity told, Dice dice) {
        var factor =
                new BigDecimal(
                        dice.pickUneven(MEASURES_TIME.contains(told.unit()) ? SPANS : SIZES));
        boolean mayShrink = !blank.row().isGated();
        var product = told.number().multiply(mayShrink ? factor : factor.max(BigDecimal.ONE));
        var rounded = product.compareTo(HUNDRED) > 0 ? product.round(TWO_DIGITS) : product;
        return rounded.setScale(told.number().scale(), RoundingMode.CEILING);
    }

    private static BigDecimal share(Blank blank, BigDecimal told, Dice dice) {
        if (blank.row().isGated()) {
            return told;
        }
        if (told.compareTo(HIGH) > 0) {
            return new BigDecimal(dice.pickUneven(RATES));
        }
        var step = new BigDecimal(dice.below(300) - 200).movePointLeft(1);
        var moved = told.add(step).setScale(told.scale(), RoundingMode.HALF_UP);
        return told.compareTo(HUNDRED) > 0
                ? moved
                : moved.max(BigDecimal.ONE.setScale(told.scale())).min(HUNDRED);
    }
}

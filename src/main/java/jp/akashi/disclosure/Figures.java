package jp.akashi.disclosure;

import java.math.BigDecimal;
import java.util.stream.Stream;
import jp.akashi.item.Kind;
import jp.akashi.item.Value;
import jp.akashi.kernel.Obstacle;

/// What can be wrong with a figure: its unit, and numbers that make no sense.
final class Figures {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Figures() {}

    static Stream<Obstacle> misfits(Kind.Quantity asked, Value.Quantity given) {
        var unit =
                asked.units().contains(given.unit())
                        ? Stream.<Obstacle>of()
                        : Stream.of(
                                Fit.wrong("unit")
                                        .with("unit", given.unit())
                                        .with("units", String.join("・", asked.units())));
        return Stream.concat(unit, range(asked.range(), given));
    }

    private static Stream<Obstacle> range(Kind.Range range, Value.Quantity given) {
        boolean negative = given.number().signum() < 0;
        return switch (range) {
            case SIGNED -> Stream.of();
            case NOT_NEGATIVE -> negative ? Stream.of(wrong("negative", given)) : Stream.of();
            case SHARE ->
                    negative || given.number().compareTo(WHOLE) > 0
                            ? Stream.of(wrong("share", given))
                            : Stream.of();
        };
    }

    private static Obstacle wrong(String why, Value.Quantity given) {
        return Fit.wrong(why).with("given", given.printed());
    }
}

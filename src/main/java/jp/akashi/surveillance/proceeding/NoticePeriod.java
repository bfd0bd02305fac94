package jp.akashi.surveillance.proceeding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.registry.Entry;
import jp.akashi.registry.Statement;
import jp.akashi.scheme.ProceedingDays.Disclosed;

/// How long before maintenance the users are told (メンテナンス等の一時的サービス停止時の事前告知), as the register says.
public record NoticePeriod(Value.Quantity disclosed) {
    private static final BigDecimal DAYS_A_MONTH = BigDecimal.valueOf(30);

    /// The published one; none where the answer is withheld, says nothing or something else.
    public static Optional<NoticePeriod> published(Entry entry, Disclosed where) {
        return entry.statement(where.item()) instanceof Statement.Disclosed(var answer)
                ? answer.find(where.field())
                        .filter(Value.Quantity.class::isInstance)
                        .map(Value.Quantity.class::cast)
                        .map(NoticePeriod::new)
                : Optional.empty();
    }

    /// The last day on which users are told in time of a stop on a day. Months are those of the
    /// calendar: a month before 31 March is the last of February.
    public LocalDate lastDayFor(LocalDate stop, Units units) {
        var days = units.inBase(disclosed);
        var months = days.divide(DAYS_A_MONTH, 6, RoundingMode.HALF_UP).stripTrailingZeros();
        boolean isMonths = disclosed.unit().contains("月") && months.scale() <= 0;
        return isMonths
                ? stop.minusMonths(months.longValue())
                : stop.minusDays(days.setScale(0, RoundingMode.UP).longValue());
    }
}

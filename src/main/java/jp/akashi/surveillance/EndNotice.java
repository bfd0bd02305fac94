package jp.akashi.surveillance;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.item.Units;
import jp.akashi.item.Value;
import jp.akashi.scheme.ChangeOrder;
import jp.akashi.scheme.Schemes;

/// How long before the end users were told, held against what the service disclosed
/// (サービス変更・終了時等の事前告知).
///
/// @param disclosed as it was disclosed; nothing when it is not known
public record EndNotice(Optional<Value.Quantity> disclosed, long disclosedDays, long givenDays) {
    /// Compares what is disclosed with the days between the notice and the last day.
    public static EndNotice of(
            Schemes schemes, Disclosure disclosure, LocalDate informedOn, LocalDate lastDay) {
        var found = find(schemes.house().changes().end(), disclosure);
        long days = found.map(quantity -> days(schemes.units(), quantity)).orElse(0L);
        return new EndNotice(found, days, ChronoUnit.DAYS.between(informedOn, lastDay));
    }

    /// Whether users were told later than was disclosed.
    public boolean isShort() {
        return givenDays < disclosedDays;
    }

    private static Optional<Value.Quantity> find(ChangeOrder.End order, Disclosure disclosure) {
        return disclosure.answer(order.noticeItem()).parts().stream()
                .flatMap(part ->
                        Optional.ofNullable(part.values().get(order.noticeField())).stream())
                .flatMap(value ->
                        value instanceof Value.Quantity quantity
                                ? Optional.of(quantity).stream()
                                : Optional.<Value.Quantity>empty().stream())
                .findFirst();
    }

    private static long days(Units units, Value.Quantity quantity) {
        return units.inBase(quantity).setScale(0, RoundingMode.CEILING).longValueExact();
    }
}

package jp.akashi.web.provider.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.item.Kind;
import jp.akashi.item.Misfit;
import jp.akashi.item.Reading;
import jp.akashi.item.Typed;
import jp.akashi.item.Value;

/// 有無と内容: radio buttons, words, and a number with its unit where the kind has units. The number
/// belongs to 有り only.
record YesNoControl(Kind.YesNoDetail kind) implements Control {
    @Override
    public String main() {
        return "yes";
    }

    @Override
    public Map<String, List<String>> write(Value value) {
        var typed = new LinkedHashMap<String, List<String>>();
        if (value instanceof Value.YesNo(var yes, var detail, var amount)) {
            typed.put("yes", List.of(yes ? "yes" : "no"));
            typed.put("detail", List.of(detail));
            if (amount != null) {
                typed.put("number", List.of(amount.number().toPlainString()));
                typed.put("unit", List.of(amount.unit()));
            }
        }
        return typed;
    }

    @Override
    public Reading read(Entry entry) {
        var detail = Typed.clean(entry.first("detail"));
        var number = Typed.clean(entry.first("number"));
        return switch (entry.first("yes")) {
            case "yes" -> yes(entry, detail, number);
            case "no" -> Control.within(detail, new Value.YesNo(false, detail, null));
            default ->
                    detail.isEmpty() && number.isEmpty()
                            ? new Reading.Blank()
                            : new Reading.Unreadable(Misfit.NOT_YES_NO, Map.of());
        };
    }

    private Reading yes(Entry entry, String detail, String number) {
        if (number.isEmpty() || kind.units().isEmpty()) {
            return Control.within(detail, new Value.YesNo(true, detail, null));
        }
        var plain = new Kind.Quantity(kind.units(), List.of(), false, Kind.Range.SIGNED);
        var reading = QuantityControl.amount(plain, number, entry.first("unit"));
        return switch (reading) {
            case Reading.Read(Value.Quantity amount) ->
                    Control.within(detail, new Value.YesNo(true, detail, amount));
            case Reading.Read _, Reading.Blank _ ->
                    new Reading.Unreadable(
                            Misfit.NOT_A_NUMBER, Map.of("units", String.join("、", kind.units())));
            case Reading.Unreadable wrong -> wrong;
        };
    }
}

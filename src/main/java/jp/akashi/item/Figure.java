package jp.akashi.item;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number at the beginning of a text, and the text behind it: `1,250`, `１，２５０`, `△86`, `99.90`.
record Figure(BigDecimal number, String rest) {
    private static final Pattern FORM =
            Pattern.compile(
                    "([-+−‐–△▲]?)\\s*((?:\\d{1,3}(?:,\\d{3})++(?!\\d)|\\d++)(?:\\.\\d++)?+)(?![,.]?\\d)");

    /// More digits than any figure of a company has.
    private static final int MAX_DIGITS = 30;

    static Optional<Figure> read(String text) {
        var form = FORM.matcher(Typed.narrow(text));
        if (!form.lookingAt() || form.group(2).length() > MAX_DIGITS) {
            return Optional.empty();
        }
        var number = new BigDecimal(form.group(2).replace(",", ""));
        boolean negative = !form.group(1).isEmpty() && !form.group(1).equals("+");
        return Optional.of(
                new Figure(negative ? number.negate() : number, text.substring(form.end())));
    }

    /// With commas between thousands and every decimal that was given.
    static String print(BigDecimal number) {
        var plain = number.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        var whole = plain.substring(0, point).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
        return (number.signum() < 0 ? "-" : "") + whole + plain.substring(point);
    }
}
